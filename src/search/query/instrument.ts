import type { Claims } from './claims.ts';
import type { InstrumentName } from './data.ts';
import { readSyllable } from '../text/syllable.ts';
import type { InstrumentPart, QueryPart } from './types.ts';

/**
 * Finds numbers of legal documents however written: `45-NQ/TW`, `nq 45`, `nghị định 89/2017`, `32/2018`, `nq45`, and names
 * (`luật quy hoạch`). What follows a word of `month` is none. A bare number counts only as the whole query. Takes the words of the documents it knows.
 */
export function readInstruments(
  claims: Claims,
  instruments: readonly InstrumentName[],
  month: readonly string[],
): InstrumentPart[] {
  const parts: InstrumentPart[] = [];
  const types = [...new Set(instruments.flatMap((one) => one.types))];
  const letters = new Set(instruments.flatMap((one) => one.letters));
  for (let at = 0; at < claims.tokens.length; at++) {
    const found =
      readNamed(claims, at, instruments) ??
      (claims.phraseBefore(at, month) > 0 ? null : readNumbered(claims, at, instruments, types, letters));
    if (found === null) continue;
    parts.push({ kind: 'instrument', ...claims.take(found.from, found.to), ids: found.ids });
    at = found.to - 1;
  }
  return parts;
}

/** Whether a query asks for a document by its type and other words, without a number: `nghị quyết về …`, `the Politburo’s resolution on …`. */
export function asksDocument(parts: readonly QueryPart[], instruments: readonly InstrumentName[]): boolean {
  const slots = parts.flatMap((part) => (part.kind === 'words' ? part.slots : []));
  const words = slots.flatMap(({ alternatives }) => alternatives[0]?.words ?? []).join(' ');
  return instruments.some(({ types }) => types.some((type) => words !== type && ` ${words} `.includes(` ${type} `)));
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

function readNamed(claims: Claims, at: number, instruments: readonly InstrumentName[]): Found | null {
  let best: Found | null = null;
  for (const { id, names } of instruments) {
    const length = claims.phrase(at, names);
    if (length > 0 && length > (best === null ? 0 : best.to - at)) best = { from: at, to: at + length, ids: [id] };
  }
  return best;
}

function readNumbered(
  claims: Claims,
  at: number,
  instruments: readonly InstrumentName[],
  types: readonly string[],
  letters: ReadonlySet<string>,
): Found | null {
  const number = claims.folded(at);
  if (/^[.,]\d/.test(claims.gap(at) + claims.folded(at + 1))) return null;
  if (!claims.free(at) || !/^\d{1,4}$/.test(number)) return null;
  const before = readType(claims, at, types, letters);
  const marks = before.letter === undefined ? [] : [before.letter];
  let to = at + 1;
  let year = '';
  if (/^\s*[/-]\s*$/.test(claims.gap(to - 1)) && /^(19|20)\d\d$/.test(claims.folded(to)) && claims.free(to)) {
    year = claims.folded(to);
    to += 1;
  }
  for (; claims.free(to) && /^[\s/&-]*$/.test(claims.gap(to - 1)) && isMark(claims, to, letters); to++)
    marks.push(claims.folded(to));
  const whole = before.from === 0 && to === claims.tokens.length;
  if (before.type === null && marks.length === 0 && year === '' && !whole) return null;
  const fits = instruments.filter((one) => matches(one, Number(number), year, before.type, marks));
  const formal = /^\d+(\/\d{4})?[/-]\p{L}/u.test(claims.query.slice(claims.tokens[at]?.start)) && marks.length > 0;
  if (fits.length === 0 && !(formal || (before.type !== null && number.length > 1))) return null;
  return {
    from: before.from,
    to: afterDate(claims, to),
    ids: fits.sort((a, b) => Number(b.held) - Number(a.held)).map((one) => one.id),
  };
}

/** A date after a number belongs to it: `12/KH-UBND ngày 5/3/2024`. */
function afterDate(claims: Claims, at: number): number {
  const word = claims.phrase(at, ['ngay', 'of', 'dated']);
  const parts = [0, 1, 2].map((k) => claims.folded(at + word + k));
  const dated =
    word > 0 &&
    claims.free(at, at + word + 3) &&
    /^\d{1,2}$/.test(parts[0] ?? '') &&
    /^\d{1,2}$/.test(parts[1] ?? '') &&
    /^(19|20)\d\d$/.test(parts[2] ?? '');
  return dated ? at + word + 3 : at;
}

/** The words before a number that say what kind of document it is: `nghị quyết số`, `nq`. */
function readType(
  claims: Claims,
  at: number,
  types: readonly string[],
  letters: ReadonlySet<string>,
): { from: number; type: string | null; letter: string | undefined } {
  const so = claims.phraseBefore(at, ['so', 'no', 'number']);
  const length = claims.phraseBefore(at - so, types);
  if (length > 0) {
    const type = claims.tokens
      .slice(at - so - length, at - so)
      .map((token) => token.folded)
      .join(' ');
    return { from: at - so - length, type, letter: undefined };
  }
  const letter = claims.free(at - so - 1) ? claims.folded(at - so - 1) : '';
  if (letter !== '' && isMark(claims, at - so - 1, letters)) return { from: at - so - 1, type: null, letter };
  return { from: at - so, type: null, letter: undefined };
}

/** Letters of a number carry no tones: `từ 1` is no `1…/TU`. */
function isMark(claims: Claims, at: number, letters: ReadonlySet<string>): boolean {
  const token = claims.tokens[at];
  return token !== undefined && letters.has(token.folded) && !toned(token.text);
}
const toned = (text: string) => (readSyllable(text)?.tone ?? '') !== '';

function matches(
  one: InstrumentName,
  number: number,
  year: string,
  type: string | null,
  marks: readonly string[],
): boolean {
  if (Number(one.number) !== number || one.number === '') return false;
  if (year !== '' && one.year !== year && (one.dated !== year || (type === null && marks.length === 0))) return false;
  if (type !== null && !one.types.includes(type)) return false;
  return marks.every((mark) => one.letters.includes(mark) || joins(one.letters, mark));
}

/** Whether letters are parts of a number written without what parts them: `nqtw`, `ctubnd`. */
function joins(letters: readonly string[], mark: string): boolean {
  return letters.some((_, from) => letters.some((_, to) => to > from && letters.slice(from, to + 1).join('') === mark));
}
