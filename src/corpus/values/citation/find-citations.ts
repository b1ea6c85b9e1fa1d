import { literal } from '../pattern.ts';
import { dateOfMatch, datePattern } from '../date.ts';
import { tidy } from '../fold.ts';
import type { InstrumentEntry } from '../../model/registry.ts';
import type { Citation, ProvisionPath } from './citation.ts';
import { issuerAfter, titleAfter } from './tails.ts';
import type { InstrumentTypeEntry } from './instrument-type.ts';
import { endOfLawName, endOfListedName, nextInList } from './law-names.ts';
import { numberPattern, parseInstrumentNumber } from './number.ts';

/** Finds the documents that a text cites, in order. */
export type CitationFinder = (text: string) => Citation[];

/** A number that follows another in a list. */
const further = new RegExp(
  String.raw`(?<between>\s*(?:[,;]|(?:[,;]\s*)?và|hoặc)\s+(?:số\s*:?\s*)?)(?<number>${numberPattern})`,
  'iuy',
);

const provisionPattern = String.raw`(?:(?:điểm\s+(?<point>\p{L})\s+)?khoản\s+(?<clause>\d+[a-z]?)\s+)?Điều\s+(?<article>\d+[a-z]?)\s+(?:của\s+)?`;

/**
 * Makes a finder of citations: TYPE [số[:]] NUMBER [(,) ngày DATE] [của AGENCY] [về TITLE], laws by name, date or number, and the
 * document itself (`Chỉ thị này`), each with the provision cited (`khoản 1 Điều 22 của Nghị quyết này`).
 * @param types table of types; a type counts before a number in any case, before a name or `này` with its capital
 * @param instruments registry: its names find documents that have no number, and tell where a law's name ends
 */
export function makeCitationFinder(
  types: readonly InstrumentTypeEntry[],
  instruments: readonly InstrumentEntry[] = [],
): CitationFinder {
  const spellings = new Map(
    types.flatMap((type) => [type.vi, ...type.variants].map((spelling) => [spelling.toLowerCase(), type] as const)),
  );
  const names = instruments.flatMap((instrument) => instrument.names).sort((a, b) => b.length - a.length);
  const longestFirst = (words: Iterable<string>) => alternatives([...words].sort((a, b) => b.length - a.length));
  const typeAlternatives = longestFirst(spellings.keys());
  const namedTypes = types.filter((type) => type.named).map((type) => type.vi);
  const head = String.raw`(?<![\p{L}\p{M}\d])(?:${provisionPattern})?`;
  const number = String.raw`(?:\s*:)?\s+(?:số\s*:?\s*)?(?<number>${numberPattern})`;
  const numbered = new RegExp(String.raw`${head}(?<type>${typeAlternatives})${number}`, 'giu');
  const namedAndNumbered = new RegExp(
    String.raw`${head}(?<type>${longestFirst(namedTypes)})(?<name>(?!\s+này\s)(?:(?!\s(?-i:Luật|Bộ luật|Pháp lệnh|Nghị|Quyết|Thông tư)\s)[\p{L}\p{M}\s,-]){3,90}?)${number}`,
    'giu',
  );
  // `các Nghị quyết của Quốc hội: số …`: the issuer stands between the type and the numbers.
  const listed = new RegExp(
    String.raw`${head}(?<type>${typeAlternatives})\s+của\s+(?<of>(?-i:\p{Lu})[^.;:()“”\d\n]{1,80}?)(?:\s*[:(]\s*(?:số\s*:?\s*)?|\s*,?\s+số\s*:?\s*)(?<number>${numberPattern})`,
    'giu',
  );
  // `các Luật: Đất đai, Nhà ở`
  const lawLists = new RegExp(
    String.raw`(?<![\p{L}\p{M}\d])các\s+(?<type>${longestFirst(namedTypes)})\s*:(?=\s\p{Lu})`,
    'giu',
  );
  const own = new RegExp(String.raw`${head}(?<type>${typeAlternatives})\s+này(?![\p{L}\p{M}])`, 'giu');
  const named =
    names.length === 0 ? null : new RegExp(String.raw`${head}(?<name>${alternatives(names)})(?![\p{L}\p{M}])`, 'giu');
  const laws = new RegExp(String.raw`${head}(?<type>${longestFirst(namedTypes)})(?=\s\p{L})`, 'gu');

  const typeOf = (printed: string) => spellings.get(tidy(printed).toLowerCase());
  /** Whether the letters of a number say that it is one of another type: `2/KH-UBND` is no decision. */
  const isOfOtherType = (type: string, code: string | null) =>
    code !== null && !(typeOf(type)?.codes ?? []).includes(code) && types.some(({ codes }) => codes.includes(code));
  const settled = (printed: string) => typeOf(printed)?.vi ?? tidy(printed);

  return (text) => {
    const found: Citation[] = [];
    const free = (start: number, end: number) => !found.some((other) => start < other.end && other.start < end);
    const add = (
      match: Pick<RegExpExecArray, 'index' | 'groups'>,
      end: number,
      parts: Pick<Citation, 'type'> & Partial<Citation>,
    ): number | null => {
      if (!free(match.index, end)) return null;
      const dated = dateAfter(text, end);
      const year = dated ? null : yearAfter(text, end);
      const issuer = issuerAfter(text, dated?.end ?? year?.end ?? end);
      const last = issuer?.end ?? dated?.end ?? year?.end ?? end;
      const number = parts.number ?? null;
      found.push({
        start: match.index + (match.groups?.['between'] ?? '').length,
        end: last,
        number,
        date: dated?.date ?? null,
        year:
          Number(dated?.date?.slice(0, 4)) ||
          year?.year ||
          (number === null ? null : (parseInstrumentNumber(number)?.year ?? null)),
        name: null,
        issuerText: issuer?.text ?? null,
        title: titleAfter(text, last),
        provision: provisionOf(match),
        self: false,
        ...parts,
      });
      return last;
    };
    /** The further numbers of a list, `Nghị quyết số 1/NQ-CP, 2/NQ-CP và 3/NQ-CP`: the type is said once, the letters of the number again. */
    const addFurther = (
      from: number,
      { type, code, issuerText }: { type: string; code: string | null; issuerText?: string },
    ) => {
      for (let at: number | null = from; at !== null; ) {
        further.lastIndex = at;
        const match = further.exec(text);
        const printed = match?.groups?.['number'] ?? '';
        const read = parseInstrumentNumber(printed);
        if (match === null || read === null || read.code !== code) return;
        at = add(match, match.index + match[0].length, {
          type,
          number: read.printed,
          ...(issuerText === undefined ? {} : { issuerText }),
        });
      }
    };

    for (const match of [...text.matchAll(numbered), ...text.matchAll(namedAndNumbered)]) {
      const { type = '', name, number: printed = '' } = match.groups ?? {};
      const read = parseInstrumentNumber(printed);
      const end = add(match, match.index + match[0].length, {
        type: settled(type),
        number: read?.printed ?? tidy(printed),
        name: name === undefined ? null : tidy(name),
      });
      if (end !== null && read !== null) addFurther(end, { type: settled(type), code: read.code });
    }
    for (const match of text.matchAll(listed)) {
      const { type = '', of = '', number: printed = '' } = match.groups ?? {};
      const read = parseInstrumentNumber(printed);
      if (read === null || isOfOtherType(type, read.code)) continue;
      const said = { type: settled(type), issuerText: tidy(of) };
      const end = add(match, match.index + match[0].length, { ...said, number: read.printed });
      if (end !== null) addFurther(end, { ...said, code: read.code });
    }
    for (const match of text.matchAll(own)) {
      const { type = '' } = match.groups ?? {};
      if (!startsLarge(type)) continue;
      const end = match.index + match[0].length;
      if (free(match.index, end))
        found.push({
          start: match.index,
          end,
          type: settled(type),
          number: null,
          date: null,
          year: null,
          name: null,
          issuerText: null,
          title: null,
          provision: provisionOf(match),
          self: true,
        });
    }
    for (const match of named === null ? [] : text.matchAll(named)) {
      const { name = '' } = match.groups ?? {};
      const type = [...spellings.keys()]
        .filter((spelling) => name.toLowerCase().startsWith(`${spelling} `))
        .sort((a, b) => b.length - a.length)[0];
      if (startsLarge(name))
        add(match, match.index + match[0].length, {
          type: settled(type ?? ''),
          name: tidy(name.slice(type?.length ?? 0)),
        });
    }
    for (const match of text.matchAll(laws)) {
      const { type = '' } = match.groups ?? {};
      const start = match.index + match[0].length;
      const end = endOfLawName(text, start);
      if (end > start) add(match, end, { type, name: tidy(text.slice(start, end)) });
    }
    for (const match of text.matchAll(lawLists)) {
      const { type = '' } = match.groups ?? {};
      for (let at: number | null = match.index + match[0].length; at !== null; ) {
        const end: number = endOfListedName(text, at);
        const name = tidy(text.slice(at, end));
        const added: number | null = name === '' ? null : add({ index: at + 1 }, end, { type: settled(type), name });
        at = added === null ? null : nextInList(text, end);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** As `makeCitationFinder`, for one text. */
export function findCitations(
  text: string,
  types: readonly InstrumentTypeEntry[],
  instruments: readonly InstrumentEntry[] = [],
): Citation[] {
  return makeCitationFinder(types, instruments)(text);
}

function alternatives(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : words.map((word) => literal(word).replace(/\s+/g, String.raw`\s+`)).join('|');
}

function startsLarge(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function dateAfter(text: string, at: number): { date: string; end: number } | null {
  const pattern = new RegExp(String.raw`\s*,?\s*(?:ký\s+)?(?=ngày)${datePattern}`, 'iuy');
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const date = dateOfMatch(match?.groups);
  return match && date !== null ? { date, end: at + match[0].length } : null;
}

function yearAfter(text: string, at: number): { year: number; end: number } | null {
  const pattern = /\s+năm\s+((?:19|20)\d{2})(?!\d)/iuy;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { year: Number(match[1]), end: at + match[0].length } : null;
}

function provisionOf(match: Pick<RegExpExecArray, 'groups'>): ProvisionPath | null {
  const { article, clause, point } = match.groups ?? {};
  return article === undefined ? null : { article, clause: clause ?? null, point: point ?? null };
}
