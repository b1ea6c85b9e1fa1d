import type { Lang } from '../../i18n/languages.ts';
import { keptOn, notKept } from '../words.ts';

/** When an answer was put into the cache. */
const keptHeader = 'x-kept';

/** An answer as it is put into a cache: with the moment, and as if nothing had led elsewhere, which a browser takes for no page. */
export function stamped(response: Response, now: Date = new Date()): Response {
  const headers = new Headers(response.headers);
  headers.set(keptHeader, now.toISOString());
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

export function keptAt(response: Response): Date {
  return new Date(response.headers.get(keptHeader) ?? 0);
}

/** A kept page that says on which day it was kept. */
export async function saidKept(response: Response, lang: Lang): Promise<Response> {
  return rewritten(response, 200, `<p class="kept" role="status">${keptOn(keptAt(response), lang)}</p>`);
}

/** The page of what is kept, at the address of one that is not. */
export async function saidMissing(response: Response, lang: Lang): Promise<Response> {
  const { text, again } = notKept[lang];
  return rewritten(response, 503, `<p class="kept" role="status">${text} <a href="">${again}</a>.</p>`);
}

async function rewritten(response: Response, status: number, first: string): Promise<Response> {
  const html = await response.text();
  const headers = new Headers(response.headers);
  for (const name of ['content-length', 'content-encoding', 'etag', 'last-modified']) headers.delete(name);
  return new Response(
    html.replace(/<main\b[^>]*>/, (main) => main + first),
    { status, headers },
  );
}
