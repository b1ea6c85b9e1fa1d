import type { ProjectEntry } from '../model/registry.ts';
import type { Draft, Untranslated } from '../model/drafts.ts';
import type { Listing } from '../model/records.ts';
import type { Money } from '../model/values.ts';
import { parseMoney, slugOf, type UnitTable } from '../values/index.ts';
import { unresolvedOf } from './unresolved.ts';
import { printedCells } from './cells.ts';
import { bodiesWith, readBodyList } from './body-list.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { groupRecord } from './group.ts';
import { walkOutline, type OutlineNode, type RowPlace } from './outline.ts';
import { cellOf, columnOfDuty, isListedRow, tableKind } from './table-kind.ts';
import { bracketed, unitOfLine } from './stated-unit.ts';
import { hasWord } from './tables.ts';

export type ProjectDraft = Untranslated<Draft<'projects'>>;

/**
 * One record a real project, with every row that lists it. Which rows are one project is settled in the registry;
 * a row that the registry does not know is a project of its own, named by its title.
 */
export function projectRecords(context: RecordContext): ProjectDraft[] {
  const entryOf = new Map<string, ProjectEntry>();
  for (const entry of context.registry.projects) for (const row of entry.listings) entryOf.set(row, entry);

  const drafts = new Map<string, ProjectDraft>();
  for (const node of walkOutline(context.outline.nodes)) {
    if (!isListedRow(node) || tableKind(node.row, context) !== 'projects') continue;
    const listing = listingOf(node, context);
    const entry = entryOf.get(node.id);
    const id = entry?.id ?? `project/${slugOf(listing.title.vi)}`;
    // Where a project lies stands in its title, or in a column of its own that the table of columns has no role for.
    const apart = listing.cells.flatMap(({ role, text }) => (role === null ? text : []));
    const places = [listing.title.vi, ...apart].flatMap((text) =>
      context.places.findMentions(text).map(({ id }) => id),
    );
    const unresolved = unresolvedOf(node.row, context);
    const known = drafts.get(id);
    if (known) {
      drafts.set(id, {
        ...known,
        listings: [...known.listings, listing],
        places: unique([...known.places, ...places]),
        aliases: unique([...known.aliases, listing.title.vi]),
        unresolved: [...known.unresolved, ...unresolved],
      });
      continue;
    }
    drafts.set(id, {
      id,
      document: context.outline.document,
      source: listing.source,
      title: entry ? { vi: entry.vi, en: entry.en } : listing.title,
      aliases: unique([...(entry?.aliases ?? []), listing.title.vi]),
      listings: [listing],
      partOf: entry?.partOf ?? null,
      places: unique(places),
      unresolved,
    });
  }
  return [...drafts.values()];
}

function listingOf(node: OutlineNode & { row: RowPlace }, context: RecordContext): ProjectDraft['listings'][number] {
  const role = columnOfDuty(node.row.table, 'supervises');
  const supervisor = cellOf(node.row, role);
  const agencies = supervisor ? bodiesWith(role, readBodyList(supervisor.value, role, context)) : [];
  return {
    row: node.id,
    number: node.number ?? '',
    source: sourceOf(node, context.outline.document),
    milestone: milestoneOf(node, context),
    section: groupRecord(node, context),
    title: context.text(node, node.text?.value ?? ''),
    ...moneyOf(node.row, context.units),
    supervisors:
      agencies.length > 0
        ? agencies.map((agency) => ({ agency, basis: 'stated', evidence: null }))
        : [{ agency: null, basis: 'unresolved', evidence: null }],
    cells: printedCells(node.row),
  };
}

function milestoneOf(node: OutlineNode & { row: RowPlace }, { tables }: RecordContext): Listing['milestone'] {
  const title = node.row.annex.text?.value ?? '';
  return tables.milestones.find((entry) => hasWord(title, entry.words))?.milestone ?? 'key';
}

/** The three amounts that a row of a table of projects prints, in billions of dong; `null` where its cell is empty. */
export function moneyOf(
  row: RowPlace,
  units: UnitTable,
): Pick<Listing, 'totalInvestment' | 'stateBudget' | 'otherCapital'> {
  return {
    totalInvestment: money(row, 'total-investment', units),
    stateBudget: money(row, 'state-budget', units),
    otherCapital: money(row, 'other-capital', units),
  };
}

function money(
  place: RowPlace,
  role: 'total-investment' | 'state-budget' | 'other-capital',
  units: UnitTable,
): Money | null {
  const cell = cellOf(place, role);
  if (cell === null) return null;
  // A unit in brackets behind the name of a row may be that of its thing (`Trạm bơm (m³)`).
  const own = bracketed(cellOf(place, 'title')?.value ?? '', units);
  const heading = place.table.columns.find((column) => column.role === role)?.heading ?? '';
  const unit = own?.entry?.kind === 'money' ? own : (bracketed(heading, units) ?? unitOfLine(place, units));
  return parseMoney(cell.value, unit?.printed ?? null, units);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
