import { siteSettings } from './site-settings.ts';

/** What the environment says of a build and of its server, checked: the one reader of `PORT`, `BASE_PATH` and `SITE_URL`. */
export interface Settings {
  /** Port of the local server. */
  readonly port: number;
  /** Folder of the host below which the site stands, with a slash at both ends. */
  readonly base: string;
  /** Scheme and host without a slash at the end; `null` where `content/site.yaml` decides. */
  readonly origin: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;
/** Letters that stand in an address without being escaped. */
const segment = /^[\w.~-]+$/;

/**
 * Reads the settings; an empty variable counts as one that is not set.
 * @returns the settings, or one line for each variable that is wrong: what was met, what was expected, an example
 */
export function readSettings(env: Environment): { readonly settings: Settings } | { readonly faults: string[] } {
  const faults: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const unexpected = (name: string, expected: string) =>
    faults.push(`Unexpected ${name}=${given(name)}, expected ${expected}`);

  const port = given('PORT') ?? '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    unexpected('PORT', 'a whole number from 1 to 65535, e.g. PORT=8080');

  const folders = (given('BASE_PATH') ?? '/').split('/').filter((folder) => folder !== '');
  if (!folders.every((folder) => segment.test(folder) && !/^\.+$/.test(folder)))
    unexpected('BASE_PATH', 'folders of letters, digits and . _ ~ - parted by slashes, e.g. BASE_PATH=/ke-hoach/');

  const address = given('SITE_URL');
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  const bare = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (address !== undefined && !bare)
    unexpected('SITE_URL', 'scheme and host only, e.g. SITE_URL=https://example.org (BASE_PATH says the folder)');

  if (faults.length > 0) return { faults };
  const base = folders.length === 0 ? '/' : `/${folders.join('/')}/`;
  return { settings: { port: Number(port), base, origin: url?.origin ?? null } };
}

/**
 * The settings of this process. Commands that people start check them first with `settingsOrExit`; what they start asks here.
 * @throws {Error} where a variable is wrong
 */
export function settings(env: Environment = process.env): Settings {
  const read = readSettings(env);
  if ('settings' in read) return read.settings;
  throw new Error(read.faults.join('\n'));
}

/** The same for a command, before it does anything: says what is wrong and ends the process. */
export function settingsOrExit(): Settings {
  const read = readSettings(process.env);
  if ('settings' in read) return read.settings;
  for (const fault of read.faults) console.error(fault);
  process.exit(1);
}

/** Where the site will stand, without a slash at the end: what the environment says, else `content/site.yaml`. */
export function siteOrigin({ origin }: Settings = settings()): string {
  return origin ?? new URL(siteSettings().origin).origin;
}

/** Names that are never anybody's (RFC 2606): they stand in for an address that is not known yet. */
export function isStandIn(origin: string): boolean {
  const { hostname } = new URL(origin);
  return /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$/.test(hostname) || hostname === '127.0.0.1';
}
