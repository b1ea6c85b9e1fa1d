import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/lib/files.ts';

/** The built site. `DIST_DIR` names another folder than `dist/`. */
export const dist = process.env['DIST_DIR'] ?? join(repository, 'dist');

if (!existsSync(join(dist, 'vi/index.html')))
  throw new Error(`${dist} holds no built site: run \`npm run build\` first.`);

/** Every HTML page, by its path as a server has it: `/vi/01-ct-ubnd/`. */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split('\\').join('/'))
    .map((name) => [`/${name.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(dist, name), 'utf8')] as const),
);

/** The base path that the site was built for, as its own pages say. */
export const base = /<link rel="canonical" href="https?:\/\/[^/]+(\/.*?)vi\//.exec(pages.get('/vi/') ?? '')?.[1] ?? '/';

/** Values of an attribute in a page, entities read. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => unescapeHtml(match[1] ?? ''));
}

export function unescapeHtml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');
}

/** A file of the static API. */
export function api(name: string): unknown {
  return JSON.parse(readFileSync(join(dist, 'api/v1', `${name}.json`), 'utf8'));
}
