/**
 * Code words: what a record is, in words that no text contains, so that a number is looked up as exactly as a name.
 * They stand in the field `codes` of the index copy. `2.11` and `2,11` cannot be mixed up, nor `3.4` with `3, 4`.
 */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Digits as letters (`4` is `ze`): Pagefind would break a word of both into parts. No Vietnamese word has a z. */
const code = (text: string) => `zz${text.replace(/\d/g, (digit) => `z${'abcdefghij'[Number(digit)]}`)}`;

/** The record itself. */
export const recordCode = (id: string): string => code(`r${bare(id)}`);
/** A record that cites an instrument or is held by this site under that number. */
export const instrumentCode = (id: string): string => code(`i${bare(id)}`);
/** A record's printed number: `2.11` and `45`. */
export const numberCode = (number: string): string => code(`n${number.replaceAll('.', 'x').replace(/[^0-9x]/g, '')}`);
/** The same for a kind of record: task 45, target 45. */
export const kindNumberCode = (kind: string, number: string): string =>
  code(`m${kind[0]}${number.replaceAll('.', 'x').replace(/[^0-9x]/g, '')}`);
export const annexCode = (annex: number): string => code(`a${annex}`);
/** A row by its annex, its group where rows are numbered anew in each group, and its number. */
export const annexRowCode = (annex: number, group: string | null, number: number): string =>
  code(`a${annex}${group === null ? '' : `g${group}`}n${number}`);
/** A provision by its labels from the outside in: `['ii', '4', 'a']`. */
export const provisionCode = (labels: readonly string[]): string => code(`p${labels.map(bare).join('x')}`);
/** A provision by its last two labels, when a reader leaves the section out: `khoản 4 điểm a`. */
export const tailCode = (labels: readonly string[]): string => code(`q${labels.slice(-2).map(bare).join('x')}`);
/** A body in a role. */
export const agencyCode = (role: 'owner' | 'helper' | 'page', id: string): string => code(`${role[0]}${bare(id)}`);

/** A stretch of time in which something falls due. */
export interface DueSpan {
  readonly kind: 'date' | 'month' | 'quarter' | 'year' | 'period' | 'recurring';
  readonly year: number | null;
  readonly quarter?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Last year of a period. */
  readonly until?: number | undefined;
  readonly every?: 'year' | 'quarter' | undefined;
}

/** The code of a deadline in a year; `null` where the kind of time has no code. */
export function dueCode(span: DueSpan, year: number | null = span.year): string | null {
  switch (span.kind) {
    case 'date':
      return year === null ? null : code(`t${year}m${span.month}d${span.day}`);
    case 'month':
      return year === null ? null : code(`t${year}m${span.month}`);
    case 'quarter':
      return year === null ? null : code(`t${year}q${span.quarter}`);
    case 'year':
      return year === null ? null : code(`t${year}`);
    case 'period':
      return code(`t${year}x${span.until}`);
    case 'recurring':
      return code(`tevery${span.every}`);
    default:
      return span.kind satisfies never;
  }
}

/** Codes of the longer stretches of time that a deadline lies in: of 20/11/2021 the month, the quarter, the year. */
export function withinCodes(span: DueSpan): string[] {
  const { kind, year, month } = span;
  if (year === null || kind === 'recurring' || kind === 'period' || kind === 'year') return [];
  const quarter = span.quarter ?? (month === undefined ? null : Math.ceil(month / 3));
  const codes = [code(`w${year}`)];
  if (kind !== 'quarter' && quarter !== null) codes.push(code(`w${year}q${quarter}`));
  if (kind === 'date') codes.push(code(`w${year}m${month}`));
  return codes;
}
/** The code under which deadlines inside a stretch of time are found. */
export const withinCode = (due: string): string => due.replace(/^zzt/, 'zzw');
