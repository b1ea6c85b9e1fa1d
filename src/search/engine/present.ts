import { agencyCode } from '../text/codes.ts';
import { fromIndexText } from '../text/index-copy.ts';
import { excerptOf } from './excerpt.ts';
import type { Quote } from './excerpt.ts';
import { mark, marksOf } from './marks.ts';
import type { MarkedPiece, Marks } from './marks.ts';
import type { Language } from '../../corpus/model/language.ts';
import type { FoundPage, SearchOutcome } from './outcome.ts';
import type { PagefindData } from './pagefind.ts';
import { foundAt } from './found.ts';
import type { Search } from './search.ts';

/** A result as it is shown. */
export interface Result extends Pick<FoundPage, 'missing' | 'time' | 'figure'> {
  readonly id: string;
  readonly kind: string;
  readonly document: string | null;
  readonly title: readonly MarkedPiece[];
  readonly titleLang: Language;
  /** Printed number, `''` without one. */
  readonly label: string;
  /** Bodies in charge and bodies that help. */
  readonly agencies: readonly NamedBody[];
  readonly helpers: readonly NamedBody[];
  readonly deadline: readonly MarkedPiece[];
  /** The last day of the deadline, `YYYY-MM-DD`. */
  readonly due: string | null;
  /** What else the record states, by name: figures, sums, stages. */
  readonly facts: readonly { readonly name: string; readonly text: readonly MarkedPiece[] }[];
  /** Out of the text of its page. */
  readonly excerpt: readonly Quote[];
  readonly excerptLang: Language;
}

/** A body of a result. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
  /** No row states it: it is known from elsewhere. */
  readonly corroborated: boolean;
}

/** How a result meets the query: wholly; wholly but for a time that only contains the asked one; in part. */
export type Match = 'full' | 'spans' | 'partial';
export const matchOf = ({ missing, time }: Pick<FoundPage, 'missing' | 'time'>): Match =>
  missing.length > 0 ? 'partial' : time === 'spans' ? 'spans' : 'full';

/** A question for a body asks this many results who is in charge; those bodies follow them. */
const asked = 2;

/** By how much a part must lead the record that shows it to answer a question for an amount by itself. */
const partLead = 1.25;

/** Results one after the other, as far as they are asked for; each record once, records inside a found one under it. */
export class Results {
  readonly #search: Search;
  readonly #outcome: SearchOutcome;
  readonly #apart: boolean;
  readonly #ready: Promise<void>;
  #marks: Marks | null = null;
  #queue: readonly FoundPage[] = [];
  /** Found records inside a found one, by the page of that one. */
  #inside: ReadonlyMap<string, readonly FoundPage[]> = new Map();
  readonly #read = new Map<string, Promise<Result | null>>();
  /** Records inside the loaded ones that were found too, by the id of the record that shows them. */
  readonly parts = new Map<string, readonly Result[]>();

  /** With `apart`, records inside others are results of their own. */
  constructor(search: Search, outcome: SearchOutcome, apart = false) {
    this.#search = search;
    this.#outcome = outcome;
    this.#apart = apart;
    this.#ready = this.#arrange();
  }

  /** Loads the first `wanted` results, or all there are. */
  async load(wanted: number): Promise<readonly Result[]> {
    await this.#ready;
    const results = await Promise.all(this.#queue.slice(0, wanted).map((found) => this.#whole(found)));
    return results.filter((result) => result !== null);
  }

  /** How many results there are, those inside others not counted, once `load` has answered. */
  count(match?: Match): number {
    return match === undefined ? this.#queue.length : this.#queue.filter((found) => matchOf(found) === match).length;
  }

  /**
   * Puts records under those that show them, unless they meet all of the query alone, or stand before those with the asked figure or
   * amount or with something that those lack; and the bodies that were asked for behind the first.
   */
  async #arrange(): Promise<void> {
    const found = [...new Map(this.#outcome.found.toReversed().map((one) => [one.own, one])).values()].toReversed();
    const whole = this.#apart ? new Map<string, string>() : await this.#wholes();
    const foundAs = new Map(found.map((one) => [one.own, one]));
    const order = new Map(found.map((one, at) => [one.own, at]));
    const asksAmount = this.#outcome.understanding.parts.some(
      (part) => part.kind === 'question' && part.asks === 'amount',
    );
    const above = ({ own, missing, figure, score }: FoundPage) => {
      const page = whole.get(own);
      const shows = page === undefined ? undefined : foundAs.get(page);
      if (page === undefined || shows === undefined) return null;
      const before = (order.get(own) ?? 0) < (order.get(page) ?? 0);
      const clear = score > partLead * shows.score;
      const answers =
        before && (figure === 'exact' || (asksAmount && clear) || shows.missing.some((one) => !missing.includes(one)));
      return answers || (missing.length === 0 && matchOf(shows) === 'partial') ? null : page;
    };
    this.#inside = Map.groupBy(
      found.filter((one) => above(one) !== null),
      (one) => above(one) ?? '',
    );
    const queue = found.filter((one) => above(one) === null);
    const bodies = await this.#bodies(queue.filter((one) => matchOf(one) !== 'partial').slice(0, asked));
    const rest = queue.filter(({ own }) => !bodies.some((body) => body.own === own));
    const first = Math.min(asked, rest.length);
    this.#queue = bodies.length === 0 ? queue : [...rest.slice(0, first), ...bodies, ...rest.slice(first)];
  }

  /** The page that shows each page among its own words. */
  async #wholes(): Promise<ReadonlyMap<string, string>> {
    const [{ parts }, index] = await Promise.all([this.#search.data(), this.#search.index(this.#search.lang)]);
    const pages = await index.pages({});
    return new Map(
      parts.flatMap(([part, whole]) => {
        const [one, above] = [pages[part], pages[whole]];
        return one === undefined || above === undefined ? [] : [[one, above] as const];
      }),
    );
  }

  /** A result with what was found inside it. */
  async #whole(found: FoundPage): Promise<Result | null> {
    const inside = this.#inside.get(found.own) ?? [];
    const [result, ...parts] = await Promise.all([found, ...inside].map((one) => this.#once(one)));
    if (result != null)
      this.parts.set(
        result.id,
        parts.filter((part) => part !== null),
      );
    return result ?? null;
  }

  #once(found: FoundPage): Promise<Result | null> {
    const key = `${found.lang} ${found.page}`;
    const read = this.#read.get(key) ?? this.#result(found);
    this.#read.set(key, read);
    return read;
  }

  async #result({ page, own: ownPage, lang, missing, time, figure }: FoundPage): Promise<Result | null> {
    const [index, site] = await Promise.all([this.#search.index(lang), this.#search.data()]);
    const { lang: own } = this.#search;
    // What was found in the other language is quoted in it, and named and stated in that of the page.
    const [found, data] = await Promise.all([
      index.result(page)?.data(),
      lang === own ? null : this.#search.index(own).then((mine) => mine.result(ownPage)?.data()),
    ]);
    if (found === undefined) return null;
    const filter = filtersOf(data ?? found);
    this.#marks ??= marksOf(this.#outcome.understanding, this.#outcome.words, this.#outcome.figures, site);
    const marks = this.#marks;
    const corroborated = filter('corroborated');
    const bodies = (ids: readonly string[]) =>
      ids.map((id) => ({
        id,
        name: site.agencies.find((one) => one.id === id)?.[own] ?? id,
        corroborated: corroborated.includes(id),
      }));
    const printed = filter('title')[0] ?? '';
    const quoted = filtersOf(found);
    const written = (of: (name: string) => readonly string[], page: Language): Language =>
      of('lang')[0] === 'vi' ? 'vi' : page;
    return {
      id: filter('id')[0] ?? '',
      kind: filter('kind')[0] ?? '',
      document: filter('document')[0] ?? null,
      title: mark(printed, marks),
      titleLang: written(filter, data == null ? lang : own),
      label: filter('number')[0] ?? '',
      agencies: bodies(filter('lead')),
      helpers: bodies(filter('coordinating')),
      deadline: mark(filter('deadline')[0] ?? '', marks),
      due: filter('to')[0] ?? null,
      facts: filter('fact').map((fact) => {
        const [name = '', ...text] = fact.split('|');
        return { name, text: mark(text.join('|'), marks) };
      }),
      excerpt: excerptOf(fromIndexText(found.content), quoted('title')[0] ?? '', marks),
      excerptLang: written(quoted, lang),
      missing,
      time,
      figure,
    };
  }

  /** The pages of the bodies in charge of some results, where the query asks for a body. */
  async #bodies(results: readonly FoundPage[]): Promise<FoundPage[]> {
    const { parts } = this.#outcome.understanding;
    if (!parts.some((part) => part.kind === 'question' && part.asks === 'agency')) return [];
    const read = await Promise.all(results.map((one) => this.#once(one)));
    const ids = [...new Set(read.flatMap((result) => result?.agencies.map(({ id }) => id) ?? []))].slice(0, 2);
    const { lang } = this.#search;
    const index = await this.#search.index(lang);
    const codes = ids.map((id) => agencyCode('page', id));
    await index.load(codes.map((word) => ({ word, toned: null })));
    return codes.flatMap((code) => [...index.posting(code, null).keys()]).map((page) => foundAt(page, lang));
  }
}

/** What a record is called by its page in the language of the search; its id where it has none. */
export async function titleOf(search: Search, id: string): Promise<string> {
  const index = await search.index(search.lang);
  const [page] = await index.pages({ id });
  const data = page === undefined ? undefined : await index.result(page)?.data();
  return data?.filters.title?.[0] ?? id;
}

const filtersOf =
  ({ filters }: PagefindData) =>
  (name: string): readonly string[] =>
    filters[name] ?? [];
