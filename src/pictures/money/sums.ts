import type { Listing, NoteRecord, ProjectRecord, ProvisionRecord } from '../../corpus/model/records.ts';
import type { Localised } from '../../corpus/model/values.ts';

/** Amounts in billions of dong. */
export interface Amounts {
  readonly total: number;
  readonly budget: number;
  readonly other: number;
}
/** One row of an annex of projects. */
export interface MoneyRow extends Amounts {
  readonly row: string;
  readonly project: string;
  readonly title: Localised;
  /** Whether the printed total of its group is what the other rows come to. */
  readonly leftOut: boolean;
  /** The finding that says what the row does to its group's total, where there is one. */
  readonly note: string | null;
}
/** A field of an annex: what its rows come to, and what its head says. */
export interface MoneyGroup {
  readonly id: string;
  readonly title: Localised;
  readonly rows: readonly MoneyRow[];
  readonly summed: Amounts;
  readonly stated: Amounts | null;
}
export interface MoneyAnnex {
  readonly id: string;
  readonly milestone: Listing['milestone'];
  readonly groups: readonly MoneyGroup[];
  readonly summed: Amounts;
  readonly stated: Amounts | null;
}

interface Given {
  readonly projects: readonly ProjectRecord[];
  readonly provisions: readonly ProvisionRecord[];
  readonly notes: readonly NoteRecord[];
}

/** The annexes whose projects have a cost, field by field, in the order of the source. */
export function moneyAnnexes({ projects, provisions, notes }: Given): readonly MoneyAnnex[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const findings = notes.filter((note) => note.kind === 'finding');
  const noteOf = (row: string, group: string): string | null =>
    findings.find((note) => note.where === group && note.also.includes(row))?.id ?? null;
  const listings = projects
    .flatMap((project) => project.listings.map((listing) => ({ project, listing })))
    .filter(({ listing }) => listing.totalInvestment !== null)
    .toSorted((a, b) => a.listing.source.lines[0] - b.listing.source.lines[0]);

  const groups = new Map<string, { milestone: Listing['milestone']; rows: MoneyRow[] }>();
  for (const { project, listing } of listings) {
    const parent = byId.get(listing.row)?.parent ?? null;
    if (parent === null) continue;
    const group = groups.get(parent) ?? { milestone: listing.milestone, rows: [] };
    group.rows.push({
      row: listing.row,
      project: project.id,
      title: listing.title.en === null && listing.title.vi === project.title.vi ? project.title : listing.title,
      total: listing.totalInvestment?.amount ?? 0,
      budget: listing.stateBudget?.amount ?? 0,
      other: listing.otherCapital?.amount ?? 0,
      leftOut: false,
      note: noteOf(listing.row, parent),
    });
    groups.set(parent, group);
  }

  const annexes = new Map<string, { milestone: Listing['milestone']; groups: MoneyGroup[] }>();
  for (const [id, { milestone, rows }] of groups) {
    const head = byId.get(id);
    const annex = head?.parent ?? id;
    const entry = annexes.get(annex) ?? { milestone, groups: [] };
    entry.groups.push(groupOf(id, head, rows));
    annexes.set(annex, entry);
  }
  return [...annexes].map(([id, annex]) => ({
    id,
    ...annex,
    summed: sumOf(annex.groups.map((group) => group.summed)),
    stated: statedOf(provisions.find((provision) => provision.kind === 'total' && provision.parent === id)),
  }));
}

function groupOf(id: string, head: ProvisionRecord | undefined, rows: readonly MoneyRow[]): MoneyGroup {
  const stated = statedOf(head);
  const lost = new Set(stated === null ? [] : leftOutRows(rows, stated).map((row) => row.row));
  const marked = rows.map((row) => (lost.has(row.row) ? { ...row, leftOut: true } : row));
  return { id, title: head?.text ?? { vi: id, en: null }, rows: marked, summed: sumOf(rows), stated };
}

function statedOf(provision: ProvisionRecord | undefined): Amounts | null {
  const sums = provision?.sums;
  if (sums === undefined || sums.totalInvestment === null) return null;
  return {
    total: sums.totalInvestment.amount,
    budget: sums.stateBudget?.amount ?? 0,
    other: sums.otherCapital?.amount ?? 0,
  };
}

/** Sums of amounts, rounded to the hundredths in which they are printed. */
export function sumOf(list: readonly Amounts[]): Amounts {
  const sum = (key: keyof Amounts): number =>
    Math.round(list.reduce((all, amounts) => all + amounts[key], 0) * 100) / 100;
  return { total: sum('total'), budget: sum('budget'), other: sum('other') };
}

/** How far sums of figures rounded to hundredths may lie apart: half a hundredth a row, and half for the sum itself. */
export function roundingOf(rows: number): number {
  return (rows + 1) * 0.005 + 1e-6;
}

/**
 * The rows without which the others come to the stated total in all three columns: one row if one is enough, else two.
 * Empty where the total agrees, or where no such rows are found.
 */
export function leftOutRows<T extends Amounts>(rows: readonly T[], stated: Amounts): readonly T[] {
  const allowed = roundingOf(rows.length);
  const summed = sumOf(rows);
  const explains = (picked: readonly T[]): boolean => {
    const without = sumOf(picked);
    return (['total', 'budget', 'other'] as const).every(
      (key) => Math.abs(summed[key] - without[key] - stated[key]) <= allowed,
    );
  };
  if (explains([])) return [];
  const one = rows.find((row) => explains([row]));
  if (one !== undefined) return [one];
  for (const [index, first] of rows.entries()) {
    const second = rows.slice(index + 1).find((row) => explains([first, row]));
    if (second !== undefined) return [first, second];
  }
  return [];
}
