import type { Duty } from './duty.ts';

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
    own: acting.filter((duty) => duty.through === null || duty.role === 'reports'),
    collective: acting.filter((duty) => duty.through !== null && duty.role !== 'reports'),
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
