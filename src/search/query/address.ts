import type { Claims } from './claims.ts';
import type { LanguageTables, PlaceWords } from './data.ts';
import { fromRoman, readNumber } from './roman.ts';
import type { AskedAddress, NumberPart } from './types.ts';

/** One step of an address with the words that name it. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly says: Partial<AskedAddress>;
  readonly level: Level;
  /** Stands for a place only beside others: `số 12`, `khoản 4`, `mục 25`. */
  readonly weak: boolean;
}
type Level = 'annex' | 'group' | 'row' | 'section' | 'clause' | 'point' | 'article' | 'path';

const none: AskedAddress = { annex: null, group: null, row: null, of: null, labels: [], tail: false };

/**
 * Reads where in a document something stands, its steps in any order and wording: `phụ lục 4 số 45`, `phụ lục 3 mục 25`, `pl5 II 9`,
 * `số 12 mục II phụ lục 7`, `2.11`, `mục II.4`, `điểm a khoản 4 mục II`, `điều 3`. All steps that a query names make one address.
 * Takes the words it understood.
 * @param held the query names a document of the site: then a single step without an annex is a place too
 */
export function readAddress(
  claims: Claims,
  tables: Pick<LanguageTables, 'places' | 'kinds'>,
  held: boolean,
): NumberPart[] {
  const annexed = hasAnnex(claims, tables.places, held);
  const pieces: Piece[] = [];
  for (let at = 0; at < claims.tokens.length; at++) {
    const piece = readPiece(claims, at, tables, { annexed, held, after: pieces.at(-1) ?? null });
    if (piece === null || pieces.some(({ level }) => level === piece.level && level !== 'path')) continue;
    pieces.push(piece);
    at = piece.to - 1;
  }
  const strong = pieces.some(({ weak }) => !weak);
  const linked = pieces.length > 1 && pieces.some(({ level }) => level !== 'row');
  if (
    pieces.length === 0 ||
    !(strong || linked || (held && !pieces.every(({ level }) => level === 'row')) || (held && annexed))
  )
    return [];
  const places = pieces.map(({ from, to }) => claims.take(from, to));
  return [
    {
      kind: 'number',
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
      address: joined(pieces),
      figure: null,
    },
  ];
}

/** The steps as one address: labels from the outside in, whatever their order. */
function joined(pieces: readonly Piece[]): AskedAddress {
  const order: readonly Level[] = ['article', 'path', 'section', 'clause', 'point'];
  const steps = order.flatMap((level) => pieces.filter((piece) => piece.level === level));
  const labels = steps.flatMap(({ says }) => says.labels ?? []);
  const merged: AskedAddress = Object.assign({}, none, ...pieces.map(({ says }) => says));
  const root = steps[0]?.level;
  const [group = null, row = null] = merged.annex === null ? [] : labels;
  if (group !== null) return { ...merged, labels: [], group: merged.group ?? group, row: merged.row ?? row };
  return { ...merged, labels, tail: root === 'clause' || root === 'point' };
}

function hasAnnex(claims: Claims, { annex }: PlaceWords, held: boolean): boolean {
  return claims.tokens.some((_, at) => {
    const word = claims.phrase(at, annex);
    return word > 0 && (held || readNumber(claims.folded(at + word)) !== null);
  });
}

interface Around {
  readonly annexed: boolean;
  readonly held: boolean;
  readonly after: Piece | null;
}

function readPiece(claims: Claims, at: number, tables: Pick<LanguageTables, 'places' | 'kinds'>, around: Around) {
  if (!claims.free(at)) return null;
  return (
    readAnnex(claims, at, tables, around) ??
    readRow(claims, at, tables, around) ??
    readLevel(claims, at, tables.places, around) ??
    readPath(claims, at) ??
    readBehindAnnex(claims, at, around)
  );
}

/** `phụ lục 4`, `pl4`, `chỉ tiêu phụ lục 4`; `phụ lục` alone where a document is named. */
function readAnnex(
  claims: Claims,
  at: number,
  { places: { annex }, kinds }: Pick<LanguageTables, 'places' | 'kinds'>,
  around: Around,
): Piece | null {
  const { held } = around;
  const kind = kinds
    .map(({ kind, words }) => ({ kind, length: claims.phrase(at, words) }))
    .find(({ length }) => length > 0);
  if (kind !== undefined) {
    const rest = readAnnex(claims, at + kind.length, { places: { annex } as PlaceWords, kinds: [] }, around);
    return rest === null ? null : { ...rest, from: at, says: { ...rest.says, of: kind.kind } };
  }
  const word = claims.phrase(at, annex);
  if (word === 0) return null;
  const number = claims.free(at + word) ? readNumber(claims.folded(at + word)) : null;
  if (number === null)
    return held && claims.folded(at).length > 2
      ? { from: at, to: at + word, says: { annex: 0 }, level: 'annex', weak: false }
      : null;
  return { from: at, to: at + word + 1, says: { annex: number }, level: 'annex', weak: false };
}

/** The row words that a query may use: kinds of records name a row only with an annex, `số` and `mục` likewise. */
function rowWords({ places, kinds }: Pick<LanguageTables, 'places' | 'kinds'>, annexed: boolean): readonly string[] {
  return annexed
    ? [...places.row, ...places.number, ...places.section, ...kinds.flatMap((kind) => kind.words)]
    : [...places.row, ...places.section];
}

/** `số 45`, `nhiệm vụ 2.11`, `mục 25` of an annex, `2.11` alone. */
function readRow(
  claims: Claims,
  at: number,
  tables: Pick<LanguageTables, 'places' | 'kinds'>,
  { annexed, held }: Around,
): Piece | null {
  const { places, kinds } = tables;
  const word = claims.phrase(at, rowWords(tables, annexed)) || claims.phrase(at, places.number);
  const first = claims.folded(at + word);
  if (!/^\d{1,3}$/.test(first) || !claims.free(at, at + word + 1)) return null;
  if (word === 0 && at > 0 && /^[.,]$/.test(claims.gap(at - 1))) return null;
  const second = claims.folded(at + word + 1);
  const dotted = claims.gap(at + word) === '.' && /^\d{1,2}$/.test(second) && claims.free(at + word + 1);
  if (dotted && /^[./]\d/.test(claims.gap(at + word + 1) + claims.folded(at + word + 2))) return null;
  const label = claims.phrase(at, places.row) === word && word > 0;
  const section = claims.phrase(at, places.section) === word && word > 0;
  if (!dotted && (word === 0 || (section && !annexed))) return null;
  const kind = kinds.find((one) => claims.phrase(at, one.words) > 0)?.kind ?? null;
  const row = dotted ? `${Number(first)}.${Number(second)}` : String(Number(first));
  return {
    from: at,
    to: at + word + (dotted ? 2 : 1),
    says: kind === null ? { row } : { row, of: kind },
    level: 'row',
    weak: !dotted && !label && !(held && annexed),
  };
}

/** `mục II`, `nhóm III` (a group where an annex is named), `khoản 4`, `điểm a`, `điều 3`. */
function readLevel(claims: Claims, at: number, words: PlaceWords, { annexed }: Around): Piece | null {
  for (const level of ['article', 'section', 'group', 'clause', 'point'] as const) {
    const word = claims.phrase(at, words[level]);
    const label = at + word;
    if (word === 0 || !claims.free(label) || !isLabel(claims, label, level)) continue;
    const text = labelOf(claims, label);
    if (level === 'section' || level === 'group') {
      const path = readPath(claims, label);
      if (path !== null) return { ...path, from: at };
      const roman = fromRoman(text) !== null;
      if (annexed && (roman || level === 'group'))
        return { from: at, to: label + 1, says: { group: text }, level: 'group', weak: false };
      if (!roman || level === 'group') continue;
    }
    return {
      from: at,
      to: label + 1,
      says: { labels: [level === 'article' ? `dieu${text}` : text] },
      level,
      weak: level === 'clause' || level === 'point',
    };
  }
  return null;
}

function isLabel(claims: Claims, at: number, level: Level): boolean {
  const text = claims.folded(at);
  return level === 'point' ? /^[a-z]$/.test(text) : readNumber(text) !== null;
}

/** A label as ids write it: `đ` is `dd`. */
function labelOf(claims: Claims, at: number): string {
  const token = claims.tokens[at];
  if (token?.text.toLowerCase() === 'đ') return 'dd';
  return /^\d+$/.test(token?.folded ?? '') ? String(Number(token?.folded)) : (token?.folded ?? '');
}

/** `II.4.a`, `III.1`. Parts stand close together, with points, hyphens or slashes between them. */
function readPath(claims: Claims, at: number): Piece | null {
  if (!claims.free(at) || fromRoman(claims.folded(at)) === null) return null;
  const labels = [labelOf(claims, at)];
  let next = at + 1;
  while (labels.length < 3 && claims.free(next) && /^\s?[.\-/]\s?$/.test(claims.gap(next - 1))) {
    const text = claims.folded(next);
    if (labels.length === 1 ? !/^\d{1,2}$/.test(text) : !isLabel(claims, next, 'point')) break;
    labels.push(labelOf(claims, next));
    next += 1;
  }
  return labels.length === 1 ? null : { from: at, to: next, says: { labels }, level: 'path', weak: false };
}

/** What follows the number of an annex without a word: `pl5 II 9`, `pl4-45`. */
function readBehindAnnex(claims: Claims, at: number, { after }: Around): Piece | null {
  if (after === null || after.to !== at || (after.level !== 'annex' && after.level !== 'group')) return null;
  const text = claims.folded(at);
  if (/^\d{1,3}$/.test(text))
    return { from: at, to: at + 1, says: { row: String(Number(text)) }, level: 'row', weak: false };
  if (after.level === 'annex' && fromRoman(text) !== null)
    return { from: at, to: at + 1, says: { group: text }, level: 'group', weak: false };
  return null;
}
