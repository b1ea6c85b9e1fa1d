import { sectionOrdinal } from './label.ts';

/** What the number cell of a row says. */
export type RowLabel =
  | { readonly kind: 'group'; readonly number: string; readonly rank: 0 | 1 }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'letter'; readonly number: string };

/** No number cell is longer. */
const longestLabel = 30;

/** Reads a number cell: `II`, `A`, `45`, `1.`, `2.11`, `a)`. `null` for what is no number. */
export function rowLabel(cell: string): RowLabel | null {
  if (cell.length > longestLabel) return null;
  const text = cell.replace(/<[^>]*>|[*]/g, '').trim();
  const number = /^(\d+(?:\.\d+)*)[.)]?$/.exec(text)?.[1];
  if (number !== undefined) return { kind: 'number', number };
  const letter = /^([a-zđ])[.)]?$/.exec(text)?.[1];
  if (letter !== undefined) return { kind: 'letter', number: letter };
  const roman = /^([IVXLl]+)[.)]?$/.exec(text)?.[1]?.replace(/l/g, 'I');
  if (roman !== undefined && sectionOrdinal(roman) !== null) return { kind: 'group', number: roman, rank: 1 };
  const capital = /^([A-ZĐ])[.)]?$/.exec(text)?.[1];
  return capital === undefined ? null : { kind: 'group', number: capital, rank: 0 };
}

/** `II Chỉ tiêu xã hội` in one cell: number and title without a tab between. Offset of the title, `null` otherwise. */
export function joinedGroup(
  cell: string,
): { readonly number: string; readonly rank: 0 | 1; readonly titleAt: number } | null {
  const match = /^(\s*)([IVX]+|[A-EĐ](?=\.))(?:\s*[.-]\s*|\s+)(?=\p{Lu})/u.exec(cell.slice(0, 200));
  const number = match?.[2];
  if (match === null || number === undefined) return null;
  const roman = sectionOrdinal(number) !== null;
  return roman || number.length === 1 ? { number, rank: roman ? 1 : 0, titleAt: match[0].length } : null;
}

/** The mark that a sub-row's title begins with (`-`, `+`, `a)`), and where; markup before it is skipped. */
export function rowMark(cell: string): {
  readonly mark: '-' | '+' | 'letter';
  readonly at: number;
  readonly end: number;
  readonly letter: string | null;
} | null {
  const match = /^((?:\s|<[ibu]>|\*)*)(?:([-–+])(?=\s|<|\*|\p{Lu})|([a-zđ])\)(?=\s))/u.exec(cell.slice(0, 200));
  if (match === null) return null;
  const at = (match[1] ?? '').length;
  const letter = match[3] ?? null;
  return { mark: letter !== null ? 'letter' : match[2] === '+' ? '+' : '-', at, end: match[0].length, letter };
}

/** `TỔNG SỐ (31 DỰ ÁN)`, `Tổng cộng:`; not an indicator that begins so (`Tổng số lao động`). */
export function isTotal(cell: string): boolean {
  const start = cell.slice(0, 200);
  return (
    /^\s*(?:\*\*)?(?:TỔNG SỐ|TỔNG CỘNG|CỘNG|TỔNG)(?=\s|\(|:|$|\*)/u.test(start) ||
    /^\s*(?:Tổng cộng|Tổng số|Cộng)\s*(?::|\(|$)/u.test(start)
  );
}
