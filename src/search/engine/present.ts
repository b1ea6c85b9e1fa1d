import { agencyCode } from '../index/codes.ts';
import { fromIndexText } from '../text/index-copy.ts';
import { excerpt, mark } from './excerpt.ts';
import type { Piece } from './excerpt.ts';
import type { Found, Lang, Outcome, Search } from './search.ts';

/** A result as it is shown. */
export interface Result {
  readonly id: string;
  readonly kind: string;
  readonly document: string | null;
  readonly title: readonly Piece[];
  readonly titleLang: Lang;
  /** Printed number, `''` without one. */
  readonly label: string;
  /** Bodies in charge and bodies that help, by name. */
  readonly agencies: string;
  readonly helpers: string;
  readonly deadline: string;
  readonly excerpt: readonly Piece[];
  readonly excerptLang: Lang;
  /** Ids of the bodies in charge. */
  readonly owners: readonly string[];
  /** Records inside this one that were found too. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Answers a question for a body: this many results are asked who is in charge, and these bodies follow them. */
const asked = 2;

/** Loads results until `wanted` different records are there or nothing is left. */
export async function present(search: Search, outcome: Outcome, wanted: number, apart = false): Promise<Result[]> {
  const shown: Result[] = [];
  const seen = new Set<string>();
  const queue = [...outcome.found];
  let answered = !outcome.understanding.parts.some((part) => part.kind === 'question' && part.asks === 'agency');
  while (shown.length < wanted && queue.length > 0) {
    const batch = queue.splice(0, wanted - shown.length);
    for (const result of await Promise.all(batch.map((found) => load(search, found, outcome.words)))) {
      if (result === null || seen.has(result.id)) continue;
      seen.add(result.id);
      place(shown, result, apart);
    }
    if (!answered && shown.length >= asked) {
      answered = true;
      queue.unshift(...(await bodies(search, shown.slice(0, asked))));
      const rest = shown.splice(asked);
      for (const result of rest) seen.delete(result.id);
      queue.splice(2, 0, ...outcome.found.slice(asked, asked + rest.length + 1));
    }
  }
  return shown.slice(0, wanted);
}

/** Puts a part of a shown record under it; a record whose part is shown takes the part's place. */
function place(shown: Result[], result: Loaded, apart: boolean): void {
  const whole = apart || result.within === null ? -1 : shown.findIndex((one) => one.id === result.within || (one as Loaded).within === result.within);
  const before = shown[whole];
  const part = { id: result.id, title: result.title.map((piece) => piece.text).join('') };
  if (before !== undefined) {
    shown[whole] = { ...before, parts: [...before.parts, part] };
    return;
  }
  const first = apart ? -1 : shown.findIndex((one) => (one as Loaded).within === result.id);
  const child = shown[first];
  if (child === undefined) shown.push(result);
  else shown[first] = { ...result, parts: [{ id: child.id, title: child.title.map((piece) => piece.text).join('') }, ...child.parts] };
}

type Loaded = Result & { readonly within: string | null };

async function load(search: Search, { page, lang }: Found, words: ReadonlySet<string>): Promise<Loaded | null> {
  const index = await search.index(lang);
  const data = await index.result(page)?.data();
  if (data === undefined) return null;
  const meta = (name: string) => fromIndexText(data.meta[name] ?? '');
  const filter = (name: string) => data.filters[name] ?? [];
  const own = meta('title') || meta('lead');
  const translated = lang === search.lang ? '' : meta('other');
  return {
    id: filter('id')[0] ?? '',
    kind: filter('kind')[0] ?? '',
    document: filter('document')[0] ?? null,
    title: mark(translated || own, words),
    titleLang: translated === '' ? lang : search.lang,
    label: meta('label'),
    agencies: meta('agency'),
    helpers: meta('helper'),
    deadline: meta('deadline'),
    excerpt: excerpt(fromIndexText(data.content), words),
    excerptLang: lang,
    owners: filter('lead'),
    parts: [],
    within: filter('within')[0] ?? null,
  };
}

/** The pages of the bodies in charge of the results. */
async function bodies(search: Search, results: readonly Result[]): Promise<Found[]> {
  const ids = [...new Set(results.flatMap((result) => result.owners))].slice(0, 2);
  const index = await search.index(search.lang);
  const codes = ids.map((id) => agencyCode('page', id));
  await index.load(codes.map((word) => ({ word, toned: null })));
  return codes.flatMap((code) => [...index.posting(code, null).keys()]).map((page) => ({ page, score: 0, coverage: 1, lang: search.lang }));
}
