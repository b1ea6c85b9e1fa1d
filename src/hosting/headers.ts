import { contentSecurityPolicy } from './content-security-policy.ts';

/** Headers of the files below a folder of the site. */
export interface HeaderRule {
  /** Root-relative, base path included, with a slash at its end. */
  readonly below: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What no file name changes with its content: asked again each time, answered with “not modified”. */
const asked = 'public, max-age=0, must-revalidate';
const kept = 'public, max-age=31536000, immutable';
/** Folders of files whose names change with their content. */
export const hashed: readonly string[] = ['_astro/', 'pagefind/index/', 'pagefind/fragment/', 'pagefind/filter/'];

/** How long a file may be kept: for servers that set it for every file. */
function cacheControl(path: string, base: string): string {
  return hashed.some((folder) => path.startsWith(base + folder)) ? kept : asked;
}

/**
 * The headers of the site, each name in one rule of a path at most: hosts differ in what they make of two. No rule says how long
 * a page may be kept, because hosts that read `_headers` ask again each time by themselves.
 * @param base folder of the site, with a slash at both ends
 */
function headerRules(base: string): readonly HeaderRule[] {
  return [
    {
      below: base,
      headers: {
        'Content-Security-Policy': `${contentSecurityPolicy(true)}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    ...hashed.map((folder) => ({ below: base + folder, headers: { 'Cache-Control': kept } })),
    ...['api/', 'downloads/'].map((folder) => ({
      below: base + folder,
      headers: { 'Access-Control-Allow-Origin': '*' },
    })),
  ];
}

/** Every header of one file as a server that knows the whole table sends it. */
export function headersOf(path: string, base: string): Readonly<Record<string, string>> {
  const found = headerRules(base).filter(({ below }) => path.startsWith(below));
  return Object.assign({ 'Cache-Control': cacheControl(path, base) }, ...found.map(({ headers }) => headers));
}

/** The rules as the file `_headers` that several hosts read (Netlify, Cloudflare Pages and others). */
export function headersFile(base: string): string {
  const block = ({ below, headers }: HeaderRule) =>
    [`${below}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${headerRules(base).map(block).join('\n\n')}\n`;
}
