import { wordForms } from '../text/english.ts';
import { fold } from '../text/fold.ts';
import { fromKeystrokes } from '../text/keystrokes.ts';
import { tokenise } from '../text/tokens.ts';
import type { QueryToken } from '../text/tokens.ts';
import { readAddress } from './address.ts';
import { readAgencies } from './agency.ts';
import { agencyNames } from './agency-names.ts';
import type { AgencyNames } from './agency-names.ts';
import { Claims } from './claims.ts';
import type { QueryData, Synonyms, Terms, WordCounts } from './data.ts';
import { readDeadlines, readYears } from './deadline.ts';
import { readInstruments } from './instrument.ts';
import { readFigures } from './figure.ts';
import { numberValues } from './number.ts';
import { namesKind, passWhether, readKinds, readQuestions, readRoles } from './question.ts';
import { besideYear, skipPhrases, skipYearWords, withFaint, withoutTerritory } from './little.ts';
import { slotsOf } from './slots.ts';
import type { WordContext } from './slots.ts';
import { thesaurus } from './thesaurus.ts';
import type { Asked, NumberPart, QueryPart, PartKind, PhrasePart, PlainKind, Understanding } from './types.ts';

/** All that is prepared once to understand many queries in one language. */
export interface Reader {
  readonly data: QueryData;
  readonly names: AgencyNames;
  readonly works: (id: string) => boolean;
  /** Words without meaning of their own in a query that has marks. */
  readonly stopAmongMarks: ReadonlySet<string>;
  /** Turns of several words without meaning of their own. */
  readonly emptyPhrases: readonly string[];
  /** Folded words that mean nothing where they stand alone between names: `nhiem vu cua so du lich`. */
  readonly connectives: ReadonlySet<string>;
  readonly words: Omit<WordContext, 'typing' | 'mending'>;
}

/** What is known of the other language. */
export interface Foreign {
  readonly vocabulary: WordCounts;
  readonly terms: Terms;
  /** Common English words. */
  readonly common: ReadonlySet<string>;
}
const nothing: Foreign = { vocabulary: new Map(), terms: [], common: new Set() };

/** Questions in which a bare year says which figures, results or duties are meant. */
const ofYears: ReadonlySet<Asked> = new Set(['amount', 'result', 'duties']);

/** Kinds of records beside whose word a bare year says for when: `budget revenue target 2030`. */
const planned: ReadonlySet<string> = new Set(['goal', 'target']);

/** Prepares to read queries for an index in `lang`; without `foreign` words of the other language are not understood. */
export function queryReader(
  data: QueryData,
  lang: 'vi' | 'en',
  { vocabulary, synonyms }: { readonly vocabulary: WordCounts; readonly synonyms: Synonyms },
  foreign: Foreign = nothing,
): Reader {
  const stop = new Set([...data.tables.stop, ...(lang === 'en' ? data.tables.stopEnglish : [])]);
  const working = new Set(data.agencies.filter((agency) => agency.works).map((agency) => agency.id));
  return {
    data,
    names: agencyNames(data.agencies, data.tables),
    works: (id) => working.has(id),
    stopAmongMarks: new Set([...stop, ...data.tables.stopAmongMarks]),
    emptyPhrases: [...stop].filter((phrase) => phrase.includes(' ')),
    connectives: new Set([...stop, ...data.tables.connectives].map(fold)),
    words: {
      vocabulary,
      forms: lang === 'en' ? wordForms(vocabulary.keys()) : () => [],
      foreign: knows(foreign.vocabulary, lang),
      common: foreign.common,
      thesaurus: thesaurus(data, lang, synonyms, foreign.terms),
      stop,
      sounds: data.tables.sounds,
    },
  };
}

/** Whether the other language has a word, in any of its forms. */
function knows(vocabulary: WordCounts, lang: 'vi' | 'en'): (word: string) => boolean {
  if (lang === 'en') return (word) => vocabulary.has(word);
  const forms = wordForms(vocabulary.keys());
  return (word) => vocabulary.has(word) || forms(word).length > 0;
}

export interface ReadingOptions {
  /** Kinds of parts that the reader of the page does not want understood. */
  readonly plain?: ReadonlySet<PlainKind>;
  /** The last word may still be being typed. */
  readonly typing?: boolean;
  /** Words for kinds of records are read as such also where nothing else tells the records apart: their place does. */
  readonly kinds?: boolean;
}

/** Characters of a query that are read; what is pasted beyond them is passed over. */
const longestQuery = 300;

/** What a query asks for. Pure; the same query and data give the same answer. */
export function understand(query: string, reader: Reader, options: ReadingOptions = {}): Understanding {
  const text = fromDigits(query.slice(0, longestQuery).normalize('NFC').replace(/\s+/g, ' ').trim(), reader);
  const claims = new Claims(text, tokenise(text));
  const wanted = (kind: PartKind) => options.plain?.has(kind) !== true;
  const { data } = reader;
  const context: WordContext = {
    ...reader.words,
    stop: claims.tokens.some(({ marked }) => marked) ? reader.stopAmongMarks : reader.words.stop,
    typing: options.typing === true,
    mending: options.plain?.has('spelling') !== true,
  };
  const parts: QueryPart[] = wanted('phrase') ? readPhrases(claims, context) : [];
  const has = (...kinds: PartKind[]) => parts.some((part) => kinds.includes(part.kind));
  if (wanted('figure')) parts.push(...readFigures(claims, data.tables.figures, true));
  if (wanted('instrument')) parts.push(...readInstruments(claims, data.instruments, data.tables.time.month));
  if (wanted('number')) parts.push(...readAddress(claims, data.tables, namesHeld(parts, data)).map(orFigure(text)));
  if (wanted('deadline')) parts.push(...readDeadlines(claims, data.tables.time, besideYear(data.tables)));
  if (wanted('figure')) parts.push(...readFigures(claims, data.tables.figures, false));
  if (wanted('question')) {
    parts.push(...readQuestions(claims, data.tables));
    passWhether(claims, data.tables, (to) => endsTerm(claims, to, reader));
  }
  const asks = parts.flatMap((part) => (part.kind === 'question' ? [part.asks] : []));
  if (wanted('deadline') && (asks.some((one) => ofYears.has(one)) || namesKind(claims, data.tables, planned)))
    parts.push(...readYears(claims, data.tables.time, asks.includes('duties')));
  if (wanted('agency'))
    parts.push(
      ...readAgencies(claims, reader.names, {
        works: reader.works,
        bodyMayBeAll: parts.every(({ kind }) => kind === 'question' || kind === 'deadline'),
        passed: (word) => reader.connectives.has(word),
        known: (word) => reader.words.vocabulary.has(word),
      }),
    );
  if (wanted('role') && has('agency')) parts.push(...readRoles(claims, data.tables));
  if (wanted('record-kind') && (options.kinds === true || has('agency', 'deadline', 'figure')))
    parts.push(...readKinds(claims, data.tables));
  skipYearWords(claims, data.tables.time.year);
  skipPhrases(claims, reader.emptyPhrases);
  for (const [from, to] of claims.rest()) {
    const connects = parts.length > 0 && to - from === 1 && reader.connectives.has(claims.folded(from));
    const slots = connects ? [] : withFaint(slotsOf(claims.tokens.slice(from, to), context), data.tables);
    if (slots.length > 0) parts.push({ kind: 'words', ...claims.take(from, to), slots });
  }
  if (parts.length === 0 && claims.tokens.length > 0) {
    const slots = slotsOf(claims.tokens, { ...context, stop: new Set() });
    parts.push({ kind: 'words', ...claims.take(0, claims.tokens.length), slots });
  }
  return { query: text, parts: withoutTerritory(parts).sort((a, b) => a.start - b.start) };
}

/** The query names a document whose text the site holds. */
const namesHeld = (parts: readonly QueryPart[], { instruments }: QueryData): boolean =>
  parts.some(
    (part) => part.kind === 'instrument' && part.ids.some((id) => instruments.some((one) => one.id === id && one.held)),
  );

/** A number with a point alone (`13.5`) may be a figure as well. */
const orFigure =
  (query: string) =>
  (part: NumberPart): NumberPart => {
    const values = numberValues(query.slice(part.start, part.end));
    return values.length === 0 ? part : { ...part, figure: { op: 'is', values, until: [], scale: 1, unit: null } };
  };

/** Whether a term that the tables know, of two words or more, ends before a word. */
function endsTerm({ tokens }: Claims, to: number, { words }: Reader): boolean {
  const folded = tokens.slice(0, to).map((token) => token.folded);
  const toned = tokens.slice(0, to).map((token) => (token.marked ? token.text.toLowerCase() : null));
  return folded.some((_, at) => at < to - 1 && words.thesaurus.longest(folded, at, toned)?.length === to - at);
}

/** Keystrokes with digits (VNI: `d9a62u`) as the words that they were meant for, where the corpus knows those. */
function fromDigits(text: string, { words }: Reader): string {
  return text.replace(/\b[a-z]+\d[a-z\d]*\b/gi, (keys) => {
    const word = fromKeystrokes(keys);
    return word !== null && words.vocabulary.has(fold(word)) ? word : keys;
  });
}

/** Words between quotation marks of any kind belong together. */
function readPhrases(claims: Claims, context: WordContext): PhrasePart[] {
  const parts: PhrasePart[] = [];
  for (const match of claims.query.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu)) {
    const inside = (token: QueryToken) => token.start >= match.index && token.end <= match.index + match[0].length;
    const from = claims.tokens.findIndex(inside);
    const to = claims.tokens.findLastIndex(inside) + 1;
    if (from < 0) continue;
    const slots = claims.tokens
      .slice(from, to)
      .flatMap((token) => slotsOf([token], { ...context, stop: new Set(), typing: false }));
    parts.push({ kind: 'phrase', ...claims.take(from, to), slots });
  }
  return parts;
}
