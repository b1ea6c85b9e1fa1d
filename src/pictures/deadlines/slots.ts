import type { TaskRecord } from '../../corpus/model/records.ts';
import { quarterOf } from '../../corpus/naming/quarter.ts';
import { quarterName } from '../../corpus/naming/quarter-name.ts';
import type { Phrasing } from '../phrasing.ts';

/** When a task is due, as coarse as its source says it. */
export type DeadlineSlot =
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'period'; readonly from: number; readonly to: number }
  | { readonly kind: 'recurring'; readonly from: number | null }
  | { readonly kind: 'lifetime' }
  | { readonly kind: 'conditional' }
  | { readonly kind: 'none' };

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Days, months and quarters fall into their quarter; a bare year stays a year, for the source does not say when in it. */
export function slotOf({ deadline }: TaskRecord): DeadlineSlot {
  if (deadline === null) return { kind: 'none' };
  switch (deadline.kind) {
    case 'date':
    case 'month':
    case 'quarter':
      return deadline.to === null ? { kind: 'none' } : { kind: 'quarter', ...quarterOf(deadline.to) };
    case 'year':
      return deadline.to === null ? { kind: 'none' } : { kind: 'year', year: yearOf(deadline.to) };
    case 'period':
      return deadline.to === null
        ? { kind: 'none' }
        : { kind: 'period', from: yearOf(deadline.from ?? deadline.to), to: yearOf(deadline.to) };
    case 'recurring':
      return { kind: 'recurring', from: deadline.from === null ? null : yearOf(deadline.from) };
    case 'lifetime':
    case 'conditional':
      return { kind: deadline.kind };
  }
}

/** One string a slot, that sorts in the order of the columns. */
export function keyOf(slot: DeadlineSlot): string {
  switch (slot.kind) {
    case 'quarter':
      return `1 ${slot.year} ${slot.quarter}`;
    case 'year':
      return `1 ${slot.year} 5`;
    case 'period':
      return `2 ${slot.to} ${slot.from}`;
    case 'recurring':
      return '3';
    case 'lifetime':
      return '4';
    case 'conditional':
      return '5';
    case 'none':
      return '6';
  }
}

/** The columns that tasks need, in order of time; every quarter of a year that has any stands, empty or not. */
export function slotColumns(tasks: readonly TaskRecord[]): readonly DeadlineSlot[] {
  const slots = tasks.map(slotOf);
  const years = new Set(slots.flatMap((slot) => (slot.kind === 'quarter' ? [slot.year] : [])));
  const quarters = [...years].flatMap((year) =>
    [1, 2, 3, 4].map((quarter): DeadlineSlot => ({ kind: 'quarter', year, quarter })),
  );
  const all = new Map([...quarters, ...slots].map((slot): [string, DeadlineSlot] => [keyOf(slot), slot]));
  return [...all]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, slot]) => (slot.kind === 'recurring' ? { kind: 'recurring', from: null } : slot));
}

/** A slot as the head of a column: `Quý IV/2021`, `Q4 2021`, `in 2021`, `every year`. */
export function slotName(slot: DeadlineSlot, { t, lang }: Phrasing): string {
  switch (slot.kind) {
    case 'quarter':
      return quarterName(slot, lang);
    case 'year':
      return t('slotYear', { year: String(slot.year) });
    case 'period':
      return `${slot.from}–${slot.to}`;
    case 'recurring':
      return t('slotRecurring');
    case 'lifetime':
      return t('slotLifetime');
    case 'conditional':
      return t('slotConditional');
    case 'none':
      return t('slotNone');
  }
}
