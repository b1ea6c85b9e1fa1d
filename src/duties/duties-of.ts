import type { Classes } from './classes.ts';
import { compareDue } from './due.ts';
import { roles, type DutyAssignment, type Duty, type DutyItem, type DutyRole, type Through } from './duty.ts';
import { earliest } from './items.ts';

/**
 * What the documents ask of one body: every item that gives it a role by its own name, and those that reach it through a class
 * of bodies, unless the item already gives it something to do by name. In order of due date, then of role, then of the documents.
 * A class of bodies has the duties that name it as such.
 */
export function dutiesOf(agency: string, items: readonly DutyItem[], classes: Classes): readonly Duty[] {
  const through = new Map(classes.reaching(agency).map((reach) => [reach.agency, reach]));
  const duties = items.flatMap((item) => ofItem(agency, item, through));
  // A clause that binds the body need not say again that it names it.
  const binding = new Set(duties.filter((duty) => acting(duty.role)).map((duty) => duty.item.id));
  return duties.filter((duty) => duty.role !== 'named' || !binding.has(duty.item.id)).toSorted(byDue);
}

function ofItem(agency: string, item: DutyItem, through: ReadonlyMap<string, Through>): Duty[] {
  const named = item.assignments.filter((assignment) => assignment.agency === agency);
  const acts = named.some((assignment) => acting(assignment.role));
  // Of several classes that reach the body, the one that surely does speaks for all.
  const best = new Map<DutyRole, { assignment: DutyAssignment; reach: Through }>();
  for (const assignment of item.assignments) {
    const reach = through.get(assignment.agency);
    if (reach === undefined || item.except.includes(agency)) continue;
    if (acting(assignment.role) ? acts : named.length > 0) continue;
    const known = best.get(assignment.role);
    if (known === undefined || (known.reach.open && !reach.open)) best.set(assignment.role, { assignment, reach });
  }
  return [
    ...named.map((assignment) => duty(agency, item, assignment, null)),
    ...[...best.values()].map(({ assignment, reach }) => duty(agency, item, assignment, reach)),
  ];
}

/** Whether a role asks the body to do something. */
function acting(role: DutyRole): boolean {
  return role !== 'named' && role !== 'receives';
}

function duty(agency: string, item: DutyItem, assignment: DutyAssignment, through: Through | null): Duty {
  const places =
    assignment.rows.length === 0
      ? item.places
      : item.places.filter((place) => assignment.rows.some(({ row }) => row === place.row));
  return {
    item,
    role: assignment.role,
    basis: assignment.basis,
    corroborated: assignment.rows.filter((row) => row.basis === 'corroborated'),
    places,
    through,
    recipients: {
      direct: item.recipients.direct.filter((id) => id !== agency),
      final: item.recipients.final.filter((id) => id !== agency),
    },
    deadline: item.kind === 'project' ? earliest(places) : item.deadline,
  };
}

/** Due date, then the body's role, then the order of the documents (the sort is stable). */
function byDue(a: Duty, b: Duty): number {
  return compareDue(a.deadline, b.deadline) || roles.indexOf(a.role) - roles.indexOf(b.role);
}

/** A body's duties as its page parts them. */
export interface DutySections {
  /** What it must do itself, by its own name or by a standing duty: tasks, targets, projects, reports. In order of due date. */
  readonly own: readonly Duty[];
  /** Tasks that reach it only as one of a class of bodies. */
  readonly collective: readonly Duty[];
  /** What others report to it. */
  readonly receives: readonly Duty[];
  /** Texts that name it. */
  readonly named: readonly Duty[];
  /** Texts that name a class of bodies that it belongs to. */
  readonly namedCollectively: readonly Duty[];
}

export function dutySections(duties: readonly Duty[]): DutySections {
  const acting = duties.filter((duty) => duty.role !== 'named' && duty.role !== 'receives');
  const named = duties.filter((duty) => duty.role === 'named');
  return {
    own: acting.filter((duty) => duty.through === null || duty.item.kind === 'standing'),
    collective: acting.filter((duty) => duty.through !== null && duty.item.kind !== 'standing'),
    receives: duties.filter((duty) => duty.role === 'receives' && duty.through === null),
    named: named.filter((duty) => duty.through === null),
    namedCollectively: named.filter((duty) => duty.through !== null),
  };
}

/** The duties in the order in which a body's page shows them. */
export function inPageOrder(duties: readonly Duty[]): readonly Duty[] {
  const { own, collective, receives, named, namedCollectively } = dutySections(duties);
  return [...own, ...collective, ...receives, ...named, ...namedCollectively];
}
