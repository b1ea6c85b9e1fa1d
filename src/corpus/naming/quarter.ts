/** A quarter of a year. */
export interface CalendarQuarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** The quarter that a day (`YYYY-MM-DD`) lies in. */
export function quarterOf(day: string): CalendarQuarter {
  return { year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

/** A quarter in addresses and attributes: `2021-Q4`. Sorts in the order of time. */
export function quarterCode({ year, quarter }: CalendarQuarter): string {
  return `${year}-Q${quarter}`;
}

/** A quarter as older addresses write it: `2021-4`. Published, so it is understood for ever. */
function olderQuarterCode({ year, quarter }: CalendarQuarter): string {
  return `${year}-${quarter}`;
}

/** The anchor of a quarter on the page of deadlines: `q2021-4`. */
export function quarterAnchor(quarter: CalendarQuarter): string {
  return `q${olderQuarterCode(quarter)}`;
}

/** Reads the code of a quarter, also as older addresses write it (`2021-4`); `null` for anything else. */
export function readQuarter(code: string): CalendarQuarter | null {
  const [, year, quarter] = /^(\d{4})-Q?([1-4])$/.exec(code) ?? [];
  return year === undefined ? null : { year: Number(year), quarter: Number(quarter) };
}

/** The last day of a quarter. */
export function quarterEnd({ year, quarter }: CalendarQuarter): string {
  return new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
}

/** Every quarter from the first to the last of two years, in order. */
export function quartersBetween(first: number, last: number): CalendarQuarter[] {
  return Array.from({ length: (last - first + 1) * 4 }, (_, index) => ({
    year: first + Math.floor(index / 4),
    quarter: (index % 4) + 1,
  }));
}
