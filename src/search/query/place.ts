import { annexCode, annexRowCode, kindNumberCode, numberCode, provisionCode, tailCode } from '../text/codes.ts';
import type { Claims } from './claims.ts';
import type { LanguageTables, PlaceWords } from './data.ts';
import { fromRoman, readNumber } from './roman.ts';
import type { NumberPart } from './types.ts';

/**
 * Reads where in a document something stands: `phụ lục 4 số 45`, `pl5 II 9`, `2.11`, `mục II.4`, `điểm a khoản 4 mục II`, `điều 3`.
 * Takes the words it understood.
 */
export function readPlaces(
  claims: Claims,
  { places: words, kinds }: Pick<LanguageTables, 'places' | 'kinds'>,
): NumberPart[] {
  const parts: NumberPart[] = [];
  /** Of an annex a row may be called by its kind; elsewhere `dự án 07 công viên` is no number. */
  const ofAnnex = { ...words, row: [...words.row, ...kinds.flatMap((kind) => kind.words)] };
  for (let at = 0; at < claims.tokens.length; at++) {
    if (!claims.free(at)) continue;
    const found =
      readAnnex(claims, at, ofAnnex) ??
      readRowOfAnnex(claims, at, ofAnnex) ??
      readInward(claims, at, words) ??
      readPath(claims, at, words) ??
      readBare(claims, at, words, kinds);
    if (found === null) continue;
    parts.push({ kind: 'number', ...claims.take(at, at + found.length), codes: found.codes });
    at += found.length - 1;
  }
  return parts;
}

interface Found {
  readonly codes: readonly string[];
  readonly length: number;
}

/** `phụ lục 4`, `phụ lục 4 số 45`, `pl4-45`, `pl 5 ii 9`, `chỉ tiêu phụ lục 3 số 25`. */
function readAnnex(claims: Claims, at: number, words: PlaceWords): Found | null {
  const before = claims.phrase(at, words.row);
  if (before > 0) {
    const rest = readAnnex(claims, at + before, words);
    return rest === null ? null : { ...rest, length: before + rest.length };
  }
  const word = claims.phrase(at, words.annex);
  const annex = readNumber(claims.folded(at + word));
  if (word === 0 || annex === null || !claims.free(at, at + word + 1)) return null;
  let next = at + word + 1;
  const group = claims.free(next) ? fromRoman(claims.folded(next)) : null;
  const groupText = group === null ? null : claims.folded(next);
  if (group !== null) next += 1;
  const row = claims.phrase(next, [...words.row, ...words.number]);
  const number =
    claims.free(next + row) && /^\d{1,3}$/.test(claims.folded(next + row)) ? Number(claims.folded(next + row)) : null;
  if (number !== null) return { codes: [annexRowCode(annex, groupText, number)], length: next + row + 1 - at };
  return { codes: [annexCode(annex)], length: at + word + 1 - at };
}

/** From the outside in or the inside out: `mục II khoản 4 điểm a`, `điểm a khoản 4 mục II`, `điều 3`. */
function readInward(claims: Claims, at: number, words: PlaceWords): Found | null {
  const found = new Map<keyof PlaceWords, string>();
  let next = at;
  for (;;) {
    const level = (['article', 'section', 'clause', 'point'] as const).find(
      (name) => !found.has(name) && claims.phrase(next, words[name]) > 0,
    );
    if (level === undefined) break;
    const label = next + claims.phrase(next, words[level]);
    if (!claims.free(label) || !isLabel(claims, label, level)) break;
    found.set(level, labelOf(claims, label));
    next = label + 1;
  }
  if (found.size === 0) return null;
  const article = found.get('article');
  const path = [
    article === undefined ? found.get('section') : `dieu ${article}`,
    found.get('clause'),
    found.get('point'),
  ];
  const labels = path.filter((label) => label !== undefined);
  if (found.size === 1 && found.has('section')) {
    const more = readPath(claims, next - 1, words);
    if (more !== null) return { codes: more.codes, length: next - 1 - at + more.length };
  }
  if (found.size === 1 && (found.has('clause') || found.has('point'))) return null;
  return { codes: [provisionCode(labels), ...(labels.length === 2 ? [tailCode(labels)] : [])], length: next - at };
}

function isLabel(claims: Claims, at: number, level: keyof PlaceWords): boolean {
  const text = claims.folded(at);
  return level === 'point' ? /^[a-z]$/.test(text) : readNumber(text) !== null;
}

/** A label as ids write it: `đ` is `dd`. */
function labelOf(claims: Claims, at: number): string {
  const token = claims.tokens[at];
  return token?.text.toLowerCase() === 'đ' ? 'dd' : (token?.folded ?? '');
}

/** `II.4.a`, `III.1`. Parts stand close together, with points, hyphens or slashes between them. */
function readPath(claims: Claims, at: number, words: PlaceWords): Found | null {
  if (fromRoman(claims.folded(at)) === null) return null;
  const labels = [labelOf(claims, at)];
  let next = at + 1;
  while (labels.length < 3 && claims.free(next) && /^\s?[.\-/]\s?$/.test(claims.gap(next - 1))) {
    const text = claims.folded(next);
    if (labels.length === 1 ? !/^\d{1,2}$/.test(text) : !isLabel(claims, next, 'point')) break;
    labels.push(labelOf(claims, next));
    next += 1;
  }
  if (labels.length === 1 || words.section.length === 0) return null;
  return { codes: [provisionCode(labels)], length: next - at };
}

/** `số 12 phụ lục 7`, `dự án 3 mục I phụ lục 5`. */
function readRowOfAnnex(claims: Claims, at: number, words: PlaceWords): Found | null {
  const word = claims.phrase(at, [...words.row, ...words.number]);
  const number = at + word;
  if (word === 0 || !claims.free(number) || !/^\d{1,3}$/.test(claims.folded(number))) return null;
  const section = claims.phrase(number + 1, words.section);
  const group =
    section > 0 && fromRoman(claims.folded(number + 1 + section)) !== null ? claims.folded(number + 1 + section) : null;
  const next = group === null ? number + 1 : number + 2 + section;
  const annexWord = claims.phrase(next, words.annex);
  const annex = annexWord > 0 && claims.free(next + annexWord) ? readNumber(claims.folded(next + annexWord)) : null;
  return annex === null
    ? null
    : { codes: [annexRowCode(annex, group, Number(claims.folded(number)))], length: next + annexWord + 1 - at };
}

/** `2.11`, `nhiệm vụ 2.11`, `task 45`. A number without points needs its word. */
function readBare(claims: Claims, at: number, words: PlaceWords, kinds: LanguageTables['kinds']): Found | null {
  const word = claims.phrase(at, words.row);
  const first = claims.folded(at + word);
  if (!/^\d{1,3}$/.test(first) || !claims.free(at, at + word + 1)) return null;
  const second = claims.folded(at + word + 1);
  const dotted = claims.gap(at + word) === '.' && /^\d{1,2}$/.test(second) && claims.free(at + word + 1);
  if (dotted && /^[./]\d/.test(claims.gap(at + word + 1) + claims.folded(at + word + 2))) return null;
  if (!dotted && word === 0) return null;
  const number = dotted ? `${first}.${second}` : first;
  const kind = kinds.find((one) => claims.phrase(at, one.words) > 0)?.kind;
  return {
    codes: [...(kind === undefined ? [] : [kindNumberCode(kind, number)]), numberCode(number)],
    length: word + (dotted ? 2 : 1),
  };
}
