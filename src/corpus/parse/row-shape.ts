import { romanValue } from './label.ts';

/** What the number cell of a row says. */
export type RowLabel =
  | { readonly kind: 'group'; readonly number: string; readonly rank: 0 | 1 }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'letter'; readonly number: string };

/** Reads a number cell: `II`, `A`, `45`, `1.`, `2.11`, `a)`. `null` for what is no number. */
export function rowLabel(cell: string): RowLabel | null {
  const text = cell.replace(/<[^>]*>|[*]/g, '').trim();
  const number = /^(\d+(?:\.\d+)*)\.?$/.exec(text)?.[1];
  if (number !== undefined) return { kind: 'number', number };
  const letter = /^([a-zđ])\)?$/.exec(text)?.[1];
  if (letter !== undefined) return { kind: 'letter', number: letter };
  const roman = /^([IVXLl]+)\.?$/.exec(text)?.[1]?.replace(/l/g, 'I');
  if (roman !== undefined && romanValue(roman) !== null) return { kind: 'group', number: roman, rank: 1 };
  const capital = /^([A-ZĐ])\.?$/.exec(text)?.[1];
  return capital === undefined ? null : { kind: 'group', number: capital, rank: 0 };
}

/** `II Chỉ tiêu xã hội` in one cell: number and title without a tab between. Offset of the title, `null` otherwise. */
export function joinedGroup(cell: string): { readonly number: string; readonly titleAt: number } | null {
  const match = /^(\s*)([IVX]+)[.\s]\s*(?=\p{Lu})/u.exec(cell);
  const number = match?.[2];
  return match === null || number === undefined || romanValue(number) === null ? null : { number, titleAt: match[0].length };
}

/** The bullet that a sub-row's title begins with, and where; markup before it is skipped. */
export function rowBullet(cell: string): { readonly bullet: '-' | '+'; readonly at: number } | null {
  const match = /^((?:\s|<[ibu]>|\*)*)([-–+])(?=\s|<|\*|\p{Lu})/u.exec(cell);
  const bullet = match?.[2];
  return match === null || bullet === undefined ? null : { bullet: bullet === '+' ? '+' : '-', at: (match[1] ?? '').length };
}

export function isTotal(cell: string): boolean {
  return /^\s*(?:\*\*)?(?:TỔNG SỐ|TỔNG CỘNG|CỘNG|TỔNG)(?=\s|\(|:|$|\*)/u.test(cell);
}
