import type { AgencyRecord, DocumentRecord, InstrumentRecord, PlaceRecord } from '../../corpus/model/records.ts';
import type { AgencyName, InstrumentName, LanguageTables, QueryData, Terms } from '../query/data.ts';
import { foldedWords, tokenise } from '../text/tokens.ts';
import { contract } from '../query/agency-names.ts';
import { plainWords } from '../query/tables.ts';
import { unitNames } from './place-codes.ts';

export interface QuerySources {
  readonly agencies: readonly AgencyRecord[];
  readonly instruments: readonly InstrumentRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly places: readonly PlaceRecord[];
  /** Whether a folded text is a word of either language besides being an abbreviation. */
  readonly isWord: (folded: string) => boolean;
  readonly abbreviations: readonly { readonly short: string; readonly long: readonly string[] }[];
  /** Codes of types of documents: `['nghị quyết', 'resolution', 'NQ']`. */
  readonly types: readonly { readonly vi: string; readonly en: string }[];
  readonly tables: LanguageTables;
  /** Names of the bodies of today that took over a body of the documents. */
  readonly successors: readonly { readonly body: string; readonly names: readonly string[] }[];
}

const folded = (text: string) => foldedWords(text).join(' ');
const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];

/** The data by which the browser understands queries. Deterministic: the order is that of the sources. */
export function queryData(sources: QuerySources): QueryData {
  return {
    agencies: withSuccessors(
      sources.agencies.map((one) => agencyName(one, sources)),
      sources.successors,
    ),
    instruments: sources.instruments.map((one) => instrumentName(one, sources)),
    abbreviations: sources.abbreviations
      .map(({ short, long }) => [plainWords(short), distinct(long.map(plainWords))] as const)
      .filter(([short, long]) => short !== '' && long.length > 0),
    units: unitNames(sources.places),
    tables: sources.tables,
  };
}

/** The terms of the glossary in both languages, folded. */
export function termPairs(terms: readonly { readonly vi: readonly string[]; readonly en: readonly string[] }[]): Terms {
  return terms
    .map(({ vi, en }) => [distinct(vi.map(plainWords)), distinct(en.map(plainWords))] as const)
    .filter(([vi, en]) => vi.length > 0 && en.length > 0);
}

function agencyName(
  { id, name, abbreviations, variants, counts }: AgencyRecord,
  { isWord, tables }: Pick<QuerySources, 'isWord' | 'tables'>,
): AgencyName {
  const all = [...abbreviations, ...variants];
  const short = all.filter((text) => isShort(text) && !namesTerritory(text, name.vi, tables));
  const full = all.filter((text) => !isShort(text) || namesTerritory(text, name.vi, tables));
  const shown = new Set([name.vi, name.en ?? ''].map(folded));
  const names = distinct(full.map(folded)).filter((one) => !shown.has(one));
  const works = counts.lead + counts.coordinating + counts.monitored + counts.supervised > 0;
  return {
    id,
    vi: name.vi,
    en: name.en ?? name.vi,
    names,
    short: distinct(short.map((text) => (isWord(folded(text)) ? '!' : '') + plainWords(text).replaceAll(' ', ''))),
    works,
  };
}

/** Written in capitals, but for a first word like `Sở`: `STC`, `Sở TC`, `BQL KKT`, `PTTg`. */
function isShort(text: string): boolean {
  const [first = '', ...rest] = tokenise(text).map((token) => token.text);
  const capitals = (word: string) => /^\p{Lu}[\p{L}\d]*\p{Lu}\p{L}?$|^\p{Lu}+$/u.test(word);
  return rest.length === 0 ? capitals(first) : rest.every(capitals) && rest.length < 5;
}

/** `TP` at the end means the territory where the full name has it too: `UBND TP`, but not `Sở TP` (Tư pháp). */
function namesTerritory(text: string, name: string, { territory, contractions }: LanguageTables): boolean {
  const pairs = contractions.map(([long, short]) => [long.split(' '), short] as const);
  const words = contract(folded(name).split(' '), { territory, contractions: pairs });
  return (
    folded(text).split(' ').at(-1)?.startsWith(territory) === true && words.some((word) => word.text === territory)
  );
}

/** Officials ask by the names of today. A name that a body of the documents has of its own stays with that body. */
function withSuccessors(agencies: readonly AgencyName[], successors: QuerySources['successors']): AgencyName[] {
  const taken = new Set(agencies.flatMap((agency) => [...agency.names, folded(agency.vi), folded(agency.en)]));
  return agencies.map((agency) => {
    const names = successors.filter(({ body }) => body === agency.id).flatMap((one) => one.names.map(folded));
    return { ...agency, names: distinct([...agency.names, ...names.filter((name) => !taken.has(name))]) };
  });
}

/** `1079/2017/QĐ-UBND` has the number 1079, the year 2017 and the letters `qd ubnd`. */
function instrumentName(one: InstrumentRecord, sources: QuerySources): InstrumentName {
  const words = foldedWords(one.number ?? '');
  const number = /^\d/.test(words[0] ?? '') ? (words[0] ?? '') : '';
  const inNumber = words.slice(1).find((word) => /^(19|20)\d\d$/.test(word));
  const types = sources.types
    .filter((type) => folded(type.vi) === folded(one.type.vi))
    .flatMap((type) => [type.vi, type.en]);
  return {
    id: one.id,
    vi: one.number === null ? (one.title?.vi ?? one.type.vi) : `${one.type.vi} ${one.number}`,
    en:
      one.number === null
        ? (one.title?.en ?? one.title?.vi ?? one.type.vi)
        : `${one.type.en ?? one.type.vi} ${one.number}`,
    number,
    year: inNumber ?? '',
    dated: one.date?.slice(0, 4) ?? '',
    letters: words.slice(1).filter((word) => word !== inNumber),
    types: distinct([one.type.vi, one.type.en ?? '', ...types].map(folded)),
    names: one.number === null && one.title !== null ? distinct([one.title.vi, one.title.en ?? ''].map(folded)) : [],
    held: sources.documents.some((document) => document.number === one.number),
  };
}
