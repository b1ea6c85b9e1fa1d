import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { type BundleNote, bundleFolders, bundleNote } from '../../../src/site/build/keep-bundle.ts';
import { settings, siteOrigin } from '../settings.ts';

interface Route {
  readonly type: string;
  readonly component: string;
}

/** What of the application that Astro bundles is used: what its own prerenderer uses (`core/build/default-prerenderer.js`). */
interface App {
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly getComponentByRoute: (route: Route) => Promise<unknown>;
  readonly render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
}

/** A page or other file of the site. */
export interface SitePath {
  /** Below the base, without slashes at its ends. */
  readonly path: string;
  readonly route: Route;
}

/** The code of the site, loaded. */
export interface Renderer {
  /** Everything that it can render, in its order. */
  readonly paths: readonly SitePath[];
  /** Renders one. */
  readonly render: (path: SitePath) => Promise<Uint8Array>;
}

/** Loads a bundle; the texts must be there. */
export async function loadRenderer(bundle: string): Promise<Renderer> {
  const note = JSON.parse(readFileSync(join(bundle, bundleNote), 'utf8')) as BundleNote;
  const { app } = (await import(pathToFileURL(join(bundle, bundleFolders.code, note.entry)).href)) as { app: App };
  app.setInternals({
    pagesByKeys: new Map(note.styles.map(([key, styles]) => [key, { styles }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: told } } } });
  const all = await new StaticPaths(app as never).getAll();
  // Where two routes have an address the first has it, as in Astro's own build.
  const paths = new Map<string, SitePath>();
  for (const { pathname, route } of all) {
    const path = pathname.replace(/^\/+|\/+$/g, '');
    if (!paths.has(path)) paths.set(path, { path, route });
  }
  const top = siteOrigin() + settings().base;
  // Modules ask for content too when they are loaded.
  for (const { route } of paths.values()) await app.getComponentByRoute(route);
  return { paths: [...paths.values()], render: (path) => rendered(app, path, top) };
}

/** What Astro says while it renders, but for what goes well. */
function told({ level, message }: { readonly level: string; readonly message: string }): void {
  if (level === 'error' || level === 'warn') console.error(message);
}

const isPage = ({ route }: SitePath) => route.type === 'page';
const isMissing = ({ path }: SitePath) => /(?:^|\/)404$/.test(path);

/** The bytes of a page or other file. */
async function rendered(app: App, one: SitePath, top: string): Promise<Uint8Array> {
  const { path, route } = one;
  const url = `${top}${path}${isPage(one) && path !== '' ? '/' : ''}`;
  const response = await app.render(new Request(url), { routeData: route }).catch((error: unknown) => {
    throw new Error(`${url} (${route.component})`, { cause: error });
  });
  if (response.body === null || !(response.ok || (isMissing(one) && response.status === 404)))
    throw new Error(`Unexpected answer ${response.status} from ${route.component} for ${url}, expected a page`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where static hosts look for a path. */
export function fileOf(one: SitePath): string {
  if (!isPage(one)) return one.path;
  return isMissing(one) ? `${one.path}.html` : join(one.path, 'index.html');
}
