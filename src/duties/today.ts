import type { AgencyRecord } from '../corpus/model/records.ts';
import type { SuccessorEntry } from '../corpus/model/registry.ts';
import { compareDue } from './due.ts';
import type { Duty } from './duty.ts';

/** One step from a body of the documents to a body of today. */
export interface Step {
  readonly body: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** The body of today where it is in the register too. */
  readonly id: string | null;
  readonly scope: { readonly vi: string; readonly en: string } | null;
  readonly from: string;
  /** The last day on which the successor was there; `null` while it is. */
  readonly until: string | null;
  /** Of a part: the rows that surely are of it. */
  readonly rows: readonly string[];
  readonly checked: boolean;
  readonly basis: SuccessorEntry['basis'];
  readonly note: SuccessorEntry['note'];
}

/** A body of today and the bodies of the documents whose duties it took over. */
export interface TodaysBody {
  /** Slug of its Vietnamese name, stable: for addresses. */
  readonly slug: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly id: string | null;
  readonly steps: readonly Step[];
}

/** Every step of the overlay, in order of time. A body can have several: renamed first, dissolved later. */
function stepsOf(entries: readonly SuccessorEntry[]): readonly Step[] {
  return entries
    .flatMap((entry) =>
      entry.successors.map((successor) => ({
        body: entry.body,
        name: { vi: successor.vi, en: successor.en },
        id: successor.id,
        scope: successor.scope,
        from: entry.from,
        until: successor.until,
        rows: successor.rows,
        checked: entry.checked,
        basis: entry.basis,
        note: entry.note,
      })),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** What became of one body, in order of time. */
export function stepsFrom(body: string, entries: readonly SuccessorEntry[]): readonly Step[] {
  return stepsOf(entries).filter((step) => step.body === body);
}

/** The bodies of the documents that one of them took over. A body that only changed (a new term, a new city) is not its own predecessor. */
export function stepsTo(id: string, entries: readonly SuccessorEntry[]): readonly Step[] {
  return stepsOf(entries).filter((step) => step.id === id && step.body !== id && step.until === null);
}

/** The bodies of today under their names, alphabetically. Those that bear the same name as before are left out, and those
 * that are no longer there. */
export function todaysBodies(
  entries: readonly SuccessorEntry[],
  agencies: readonly Pick<AgencyRecord, 'id'>[],
  slug: (name: string) => string,
): readonly TodaysBody[] {
  const known = new Set(agencies.map((agency) => agency.id));
  const groups = new Map<string, Step[]>();
  for (const step of stepsOf(entries)) {
    if (!known.has(step.body) || step.id === step.body || step.until !== null) continue;
    groups.set(step.name.vi, [...(groups.get(step.name.vi) ?? []), step]);
  }
  return [...groups]
    .flatMap(([vi, steps]) => {
      const first = steps[0];
      return first === undefined ? [] : [{ slug: slug(vi), name: first.name, id: first.id, steps }];
    })
    .toSorted((a, b) => a.name.vi.localeCompare(b.name.vi, 'vi'));
}

/** Whether the duties of a body were divided among successors: then each row goes its own way. */
export function isDivided(body: string, entries: readonly SuccessorEntry[]): boolean {
  return stepsFrom(body, entries).some((step) => step.scope !== null);
}

/**
 * Whose a row of a divided body is today.
 * @returns the step that took it over; `null` where nobody settled it
 */
export function rowToday(body: string, row: string, entries: readonly SuccessorEntry[]): Step | null {
  return stepsFrom(body, entries).find((step) => step.rows.includes(row)) ?? null;
}

/** What is known of a body today: what became of it, that it goes on under its name, or that nobody looked. */
export function knownToday(body: string, entries: readonly SuccessorEntry[]): 'ended' | 'goes-on' | 'not-looked-up' {
  if (stepsFrom(body, entries).some((step) => step.id !== body)) return 'ended';
  const named = stepsOf(entries).some((step) => step.id === body && step.until === null);
  return named ? 'goes-on' : 'not-looked-up';
}

/**
 * What a body of today has to do: what the documents ask of itself and of those that it took over whole, and of divided ones the
 * rows that went to it. Each duty once.
 */
export function dutiesToday(
  today: TodaysBody,
  entries: readonly SuccessorEntry[],
  dutiesFor: (agency: string) => readonly Duty[],
): readonly Duty[] {
  const found = new Map<string, Duty>();
  const add = (duty: Duty) => {
    const key = `${duty.item.id} ${duty.role}`;
    const known = found.get(key);
    if (known === undefined || (known.through !== null && duty.through === null)) found.set(key, duty);
  };
  for (const duty of today.id === null ? [] : dutiesFor(today.id)) add(duty);
  for (const step of today.steps)
    for (const duty of dutiesFor(step.body))
      if (
        step.scope === null ||
        rowsOf(duty).some((row) => rowToday(step.body, row, entries)?.name.vi === step.name.vi)
      )
        add(duty);
  return [...found.values()].toSorted((a, b) => compareDue(a.deadline, b.deadline));
}

/** The rows of a duty: of a project those of its listings, else the record itself. */
function rowsOf({ item, places }: Duty): readonly string[] {
  return item.kind === 'project' ? places.map(({ row }) => row) : [item.id];
}
