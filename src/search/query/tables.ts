import { z } from 'zod';
import { hasMarks } from '../text/fold.ts';
import type { LanguageTables, Synonyms } from './data.ts';
import { foldedWords, tokenise } from '../text/tokens.ts';

const words = z.array(z.coerce.string());
const pairs = z.array(z.tuple([z.string(), z.string()]));

const asked = ['agency', 'deadline', 'amount', 'duties', 'signatory', 'result'] as const;

/** What people write in `content/registry/search.yaml`. */
export const searchTablesSchema = z.strictObject({
  heads: words,
  optional: words,
  territory: z.strictObject({ city: z.string(), province: z.string() }),
  contractions: pairs,
  questions: z.array(z.strictObject({ asks: z.enum(asked), words, behind: words.default([]) })),
  turns: z.array(z.strictObject({ asks: z.enum(asked), opens: words, closes: words })),
  whether: z.strictObject({ opens: words, closes: words }),
  roles: z.array(z.strictObject({ role: z.enum(['lead', 'coordinating']), words })),
  kinds: z.array(z.strictObject({ kind: z.string(), words })),
  stop: words,
  stopAmongMarks: words,
  stopEnglish: words,
  connectives: words,
  time: z.strictObject({
    quarter: words,
    month: words,
    day: words,
    year: words,
    before: words,
    by: words,
    after: words,
    from: words,
    through: words,
    and: words,
    due: words,
    behind: words,
    part: words,
    period: words,
    overdue: words,
    soon: words,
    numbers: z.record(z.string(), z.int().min(1).max(12)),
    stretches: z.array(z.strictObject({ months: z.tuple([z.int().min(1), z.int().max(12)]), words })),
    ordinals: z.record(z.string(), z.int()),
    months: z.record(z.string(), z.int().min(1).max(12)),
    monthsBesideNumber: z.record(z.string(), z.int().min(1).max(12)),
    recurring: z.array(z.strictObject({ every: z.enum(['year', 'quarter']), words })),
  }),
  places: z.strictObject({
    annex: words,
    row: words,
    number: words,
    section: words,
    group: words,
    clause: words,
    point: words,
    article: words,
  }),
  figures: z.strictObject({
    over: words,
    under: words,
    from: words,
    through: words,
    about: words,
    scales: z.array(z.strictObject({ scale: z.number().positive(), words })),
    units: z.array(z.strictObject({ unit: z.string(), words, before: words.default([]) })),
  }),
  synonyms: z.record(
    z.string(),
    z.array(z.union([words.min(2), z.strictObject({ of: words.min(1), narrower: words.min(1) })])),
  ),
  sounds: pairs,
});
export type SearchTables = z.infer<typeof searchTablesSchema>;

/** The territory of the site: what it is and its names, the longest first. */
export const searchTerritorySchema = z.strictObject({
  type: z.enum(['city', 'province']),
  names: z.array(z.string()),
});
export type SearchTerritory = z.infer<typeof searchTerritorySchema>;

/** The words of a text with their marks, lower case, parted by one space. */
export const plainWords = (text: string): string =>
  tokenise(text.toLowerCase())
    .map((token) => token.text)
    .join(' ');

const folded = (text: string) => foldedWords(text).join(' ');
const written = (list: readonly string[]) => list.map((word) => word.normalize('NFC').toLowerCase());
const bare = (list: readonly string[]) => [...new Set(list.map(folded))];
const all = (list: readonly string[]) => [...new Set(list.map(plainWords))];

/**
 * The tables as queries are compared with them: words in lower case parted by one space, without repeats. Turns of phrase keep their
 * marks, so that a word typed with other ones is not taken for them; parts of names are folded.
 */
export function foldTables(tables: SearchTables, territory: SearchTerritory): LanguageTables {
  const { time, places } = tables;
  const word = tables.territory[territory.type];
  return {
    heads: bare(tables.heads),
    headsWritten: [...new Set(tables.heads.map((head) => plainWords(head).split(' ')[0] ?? ''))],
    optional: bare(tables.optional),
    territory: folded(word),
    territoryNames: bare(territory.names),
    contractions: [...territory.names.map((name) => [name, word] as const), ...tables.contractions].map(
      ([long, short]) => [folded(long), folded(short)] as const,
    ),
    questions: tables.questions.map((one) => ({ ...one, words: all(one.words), behind: all(one.behind) })),
    turns: tables.turns.map((one) => ({ ...one, opens: all(one.opens), closes: all(one.closes) })),
    whether: { opens: all(tables.whether.opens), closes: all(tables.whether.closes) },
    roles: tables.roles.map((one) => ({ ...one, words: all(one.words) })),
    kinds: tables.kinds.map((one) => ({ ...one, words: all(one.words) })),
    connectives: all(tables.connectives),
    stop: written(tables.stop),
    stopAmongMarks: written(tables.stopAmongMarks),
    stopEnglish: written(tables.stopEnglish),
    time: {
      quarter: all(time.quarter),
      month: all(time.month),
      day: all(time.day),
      year: all(time.year),
      before: all(time.before),
      by: all(time.by),
      after: all(time.after),
      from: all(time.from),
      through: all(time.through),
      and: all(time.and),
      due: all(time.due),
      behind: all(time.behind),
      part: all(time.part),
      period: all(time.period),
      overdue: all(time.overdue),
      soon: all(time.soon),
      numbers: Object.entries(time.numbers).map(([text, value]) => [plainWords(text), value] as const),
      stretches: time.stretches.map((one) => ({ ...one, words: all(one.words) })),
      ordinals: time.ordinals,
      months: time.months,
      monthsBesideNumber: time.monthsBesideNumber,
      recurring: time.recurring.map((one) => ({ ...one, words: all(one.words) })),
    },
    places: {
      annex: all(places.annex),
      row: all(places.row),
      number: all(places.number),
      section: all(places.section),
      group: all(places.group),
      clause: all(places.clause),
      point: all(places.point),
      article: all(places.article),
    },
    figures: {
      over: all(tables.figures.over),
      under: all(tables.figures.under),
      from: all(tables.figures.from),
      through: all(tables.figures.through),
      about: all(tables.figures.about),
      scales: tables.figures.scales.map((one) => ({ ...one, words: all(one.words) })),
      units: tables.figures.units.map((one) => ({ ...one, words: all(one.words), before: all(one.before) })),
    },
    sounds: tables.sounds.map(([one, two]) => [folded(one), folded(two)] as const).filter(([one, two]) => one !== two),
  };
}

/** The everyday words of one language: lines with a Vietnamese mark somewhere are Vietnamese. */
export const synonymsOf = (tables: Pick<SearchTables, 'synonyms'>, lang: 'vi' | 'en'): Synonyms =>
  subjectsOf(tables, lang).flat();

/** The same, subject by subject. */
export function subjectsOf({ synonyms }: Pick<SearchTables, 'synonyms'>, lang: 'vi' | 'en'): readonly Synonyms[] {
  return Object.values(synonyms).map((lines) =>
    lines
      .map((line) => ('of' in line ? [line.of, line.narrower] : [line]))
      .filter((line) => line.flat().some(hasMarks) === (lang === 'vi'))
      .map((line) => line.map(all) as unknown as Synonyms[number]),
  );
}
