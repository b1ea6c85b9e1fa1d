import type { Knowledge } from '../../corpus/knowledge.ts';
import type { Listing, ProvisionRecord } from '../../corpus/model/records.ts';
import type { Localised } from '../../corpus/model/values.ts';

/** Amounts in billions of dong. */
export interface Amounts {
  readonly total: number;
  readonly budget: number;
  readonly other: number;
}
/** One row of an annex of projects. */
export interface DrawnProject extends Amounts {
  readonly row: string;
  readonly project: string;
  readonly title: Localised;
  /** Whether the printed total of its group leaves it out, by the finding on that total. */
  readonly leftOut: boolean;
  /** The finding that says what the row does to its group's total, where there is one. */
  readonly note: string | null;
}
/** A field of an annex: what its rows come to, and what its head says. */
export interface MoneyGroup {
  readonly id: string;
  readonly title: Localised;
  readonly rows: readonly DrawnProject[];
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

/** The annexes whose projects have a cost, field by field, in the order of the source. */
export function moneyAnnexes(knowledge: Knowledge): readonly MoneyAnnex[] {
  const noteOf = (row: string, group: string): string | null =>
    knowledge.notesOf(group).find((note) => note.kind === 'finding' && note.where === group && note.also.includes(row))
      ?.id ?? null;
  const listings = knowledge.records.projects
    .flatMap((project) => project.listings.map((listing) => ({ project, listing })))
    .filter(({ listing }) => listing.totalInvestment !== null)
    .toSorted((a, b) => a.listing.source.lines[0] - b.listing.source.lines[0]);

  const groups = new Map<string, { milestone: Listing['milestone']; rows: DrawnProject[] }>();
  for (const { project, listing } of listings) {
    const parent = knowledge.provisions.get(listing.row)?.parent ?? null;
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
    const head = knowledge.provisions.get(id);
    const annex = head?.parent ?? id;
    const entry = annexes.get(annex) ?? { milestone, groups: [] };
    entry.groups.push(groupOf(id, rows, knowledge));
    annexes.set(annex, entry);
  }
  return [...annexes].map(([id, annex]) => ({
    id,
    ...annex,
    summed: sumOf(annex.groups.map((group) => group.summed)),
    stated: statedOf(knowledge.childrenOf(id).find((provision) => provision.kind === 'total')),
  }));
}

function groupOf(id: string, rows: readonly DrawnProject[], knowledge: Knowledge): MoneyGroup {
  const head = knowledge.provisions.get(id);
  const lost = leftOutOf(
    id,
    rows.map(({ row }) => row),
    knowledge,
  );
  const marked = rows.map((row) => (lost.has(row.row) ? { ...row, leftOut: true } : row));
  return { id, title: head?.text ?? { vi: id, en: null }, rows: marked, summed: sumOf(rows), stated: statedOf(head) };
}

/**
 * The rows that the stated total of a group leaves out, by the finding on it: it concerns the rows that explain the difference,
 * or all of them where none do.
 */
function leftOutOf(group: string, rows: readonly string[], knowledge: Knowledge): ReadonlySet<string> {
  const finding = knowledge.notesOf(group).find((note) => note.rule === 'total-against-rows' && note.where === group);
  const named = new Set(finding?.also ?? []);
  return rows.every((row) => named.has(row)) ? new Set() : named;
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
