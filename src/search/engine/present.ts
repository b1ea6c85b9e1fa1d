import { agencyCode } from '../text/codes.ts';
import { fromIndexText } from '../text/index-copy.ts';
import { excerptAround, mark } from './excerpt.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { Language } from '../../corpus/model/language.ts';
import type { FoundPage, SearchOutcome } from './outcome.ts';
import { foundAt } from './search.ts';
import type { Search } from './search.ts';

/** A result as it is shown. */
export interface Result {
  readonly id: string;
  readonly kind: string;
  readonly document: string | null;
  readonly title: readonly ExcerptPiece[];
  readonly titleLang: Language;
  /** Printed number, `''` without one. */
  readonly label: string;
  /** Bodies in charge and bodies that help, by name. */
  readonly agencies: string;
  readonly helpers: string;
  readonly deadline: string;
  readonly excerpt: readonly ExcerptPiece[];
  readonly excerptLang: Language;
  /** Ids of the bodies in charge. */
  readonly owners: readonly string[];
  /** The record that shows this one among its own words. */
  readonly within: string | null;
}

/** A question for a body asks this many results who is in charge; those bodies follow them. */
const asked = 2;

/** Results one after the other, as far as they are asked for; each record once. */
export class Results {
  readonly #search: Search;
  readonly #outcome: SearchOutcome;
  readonly #queue: FoundPage[];
  readonly #seen = new Set<string>();
  /** Records inside a found record wait for it: they are shown under it, and alone only when it is not found. */
  readonly #waiting: Result[] = [];
  readonly #apart: boolean;
  #asks: boolean;
  readonly shown: Result[] = [];
  /** Records inside the shown ones that were found too, by the id of the record that shows them. */
  readonly parts = new Map<string, Result[]>();

  /** With `apart`, records inside others are results of their own. */
  constructor(search: Search, outcome: SearchOutcome, apart = false) {
    this.#search = search;
    this.#outcome = outcome;
    this.#queue = [...outcome.found];
    this.#apart = apart;
    this.#asks = outcome.understanding.parts.some((part) => part.kind === 'question' && part.asks === 'agency');
  }

  /** Loads until `wanted` results are there or nothing is left. */
  async load(wanted: number): Promise<readonly Result[]> {
    while (this.shown.length < wanted && this.#queue.length > 0) {
      if (this.#queue[0]?.missing.length !== 0) this.#release();
      const full = this.#queue.findIndex(({ missing }) => missing.length > 0);
      const limit = this.#asks ? Math.max(1, asked - this.shown.length) : wanted - this.shown.length;
      const batch = this.#queue.splice(0, full > 0 ? Math.min(full, limit) : limit);
      for (const result of await Promise.all(batch.map((found) => this.#read(found))))
        if (result !== null) this.#place(result);
      const told = this.shown.length >= asked || this.#queue[0]?.missing.length !== 0;
      if (this.#asks && this.shown.length > 0 && told) {
        this.#asks = false;
        this.#queue.unshift(...(await this.#bodies()));
      }
    }
    if (this.#queue.length === 0) this.#release();
    return this.shown.slice(0, wanted);
  }

  /** Parts whose record was not found before them are results of their own: full matches before what only has some of the query. */
  #release(): void {
    for (const part of this.#waiting.splice(0)) if (!this.#seen.has(part.within ?? '')) this.shown.push(part);
  }

  /** No further results. */
  get complete(): boolean {
    return this.#queue.length === 0;
  }

  #place(result: Result): void {
    if (this.#seen.has(result.id)) return;
    this.#seen.add(result.id);
    if (this.#apart || result.within === null) {
      this.shown.push(result);
      return;
    }
    this.parts.set(result.within, [...(this.parts.get(result.within) ?? []), result]);
    this.#waiting.push(result);
  }

  async #read({ page, lang }: FoundPage): Promise<Result | null> {
    const index = await this.#search.index(lang);
    const data = await index.result(page)?.data();
    if (data === undefined) return null;
    const { words } = this.#outcome;
    const filter = (name: string) => data.filters[name] ?? [];
    const { agencies } = await this.#search.data();
    const names = (ids: readonly string[]) =>
      ids.map((id) => agencies.find((one) => one.id === id)?.[this.#search.lang] ?? id).join('; ');
    const translated = lang === this.#search.lang ? '' : (filter('other')[0] ?? '');
    return {
      id: filter('id')[0] ?? '',
      kind: filter('kind')[0] ?? '',
      document: filter('document')[0] ?? null,
      title: mark(translated || (filter('title')[0] ?? ''), words),
      titleLang: translated !== '' ? this.#search.lang : filter('lang')[0] === 'vi' ? 'vi' : lang,
      label: filter('number')[0] ?? '',
      agencies: names(filter('lead')),
      helpers: names(filter('coordinating')),
      deadline: filter(lang === this.#search.lang ? 'deadline' : 'otherDeadline')[0] ?? '',
      excerpt: excerptAround(fromIndexText(data.content), words),
      excerptLang: filter('lang')[0] === 'vi' ? 'vi' : lang,
      owners: filter('lead'),
      within: filter('within')[0] ?? null,
    };
  }

  /** The pages of the bodies in charge of the first results. */
  async #bodies(): Promise<FoundPage[]> {
    const ids = [...new Set(this.shown.slice(0, asked).flatMap((result) => result.owners))].slice(0, 2);
    const { lang } = this.#search;
    const index = await this.#search.index(lang);
    const codes = ids.map((id) => agencyCode('page', id));
    await index.load(codes.map((word) => ({ word, toned: null })));
    return codes.flatMap((code) => [...index.posting(code, null).keys()]).map((page) => foundAt(page, lang));
  }
}
