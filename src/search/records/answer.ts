import { daysOf } from '../query/days.ts';
import type { AskedDue, DayStretch, Understanding } from '../query/types.ts';
import type { RowDue, RowFigure, RecordRow } from './row.ts';
import type { TimeMatch } from './match-time.ts';

/** A found record, as far as answers need it. */
export interface FoundRow {
  readonly row: RecordRow;
  readonly score: number;
  /** It has all of the query. */
  readonly full: boolean;
  readonly time: TimeMatch | null;
  /** Another record shows it among its own words. */
  readonly part: boolean;
}
/** What answers are made from. */
export interface AnswerSources {
  readonly rows: readonly RecordRow[];
  /** Best first. */
  readonly found: readonly FoundRow[];
  readonly goals: readonly string[];
  /** Ids of the documents of the site, by instrument id. */
  readonly held: ReadonlyMap<string, string>;
  readonly asOf: string;
  /** Whether something is known of what came of a record, in a time where one is asked. */
  readonly known: (id: string, days: readonly DayStretch[]) => boolean;
}

/** An answer as ids and figures; the engine adds titles. See `Answer` of the engine for what each says. */
export type RowAnswer =
  | { readonly kind: 'who'; readonly row: RecordRow }
  | { readonly kind: 'when'; readonly row: RecordRow; readonly due: RowDue }
  | { readonly kind: 'how-much'; readonly row: RecordRow; readonly figures: readonly RowFigure[] }
  | {
      readonly kind: 'duties';
      readonly agency: string;
      readonly counts: { readonly lead: number; readonly coordinating: number; readonly others: number };
      readonly next: readonly { readonly row: RecordRow; readonly due: RowDue }[];
    }
  | { readonly kind: 'signed'; readonly row: RecordRow }
  | {
      readonly kind: 'due';
      readonly due: AskedDue;
      readonly exactly: number;
      readonly spanning: number;
      readonly records: readonly { readonly row: RecordRow; readonly due: RowDue }[];
    }
  | { readonly kind: 'goal'; readonly row: RecordRow; readonly horizon: string }
  | { readonly kind: 'came'; readonly rows: readonly RecordRow[]; readonly days: readonly DayStretch[] };

/** How much better than the next record the first must be for an answer. */
const margin = 1.25;
/** Of several records of which something is known, how much better the first may be for the others to be told beside it. */
const besides = 2.5;
/** Records that an answer names. */
const named = 3;

/**
 * The answer to a question, out of the records alone; `null` where the query asks nothing that they answer, where no record has all of
 * it, or where the first one does not lead the others by a margin.
 */
export function rowAnswer(understanding: Understanding, sources: AnswerSources): RowAnswer | null {
  const { parts } = understanding;
  const asks = parts.find((part) => part.kind === 'question')?.asks ?? null;
  if (sources.goals.length === 1) return goal(sources);
  if (asks === 'signatory') return signed(understanding, sources);
  const timed = parts.some((part) => part.kind === 'deadline');
  if (asks === null || (asks === 'duties' && timed)) return dueThen(understanding, sources);
  if (asks === 'duties') return duties(understanding, sources);
  if (asks === 'result') return came(understanding, sources);
  const row = leading(understanding, sources);
  if (row === null) return null;
  if (asks === 'agency')
    return (row.lead?.length ?? 0) + (row.elsewhere?.length ?? 0) > 0 ? { kind: 'who', row } : null;
  // Of a project the texts say the year of a milestone, and others what came of it.
  if (asks === 'deadline' && row.kind === 'project') return { kind: 'came', rows: [row], days: [] };
  if (asks === 'deadline') return row.due === undefined ? null : { kind: 'when', row, due: row.due };
  const figures = row.figures?.filter(({ prose }) => prose !== true) ?? [];
  return asks === 'amount' && figures.length > 0 ? { kind: 'how-much', row, figures } : null;
}

const records = new Set(['task', 'target', 'project']);

/** The record that a question is about: it has all of the query and leads by a margin. */
function leading({ parts }: Understanding, { found }: AnswerSources): RecordRow | null {
  if (!parts.some((part) => 'slots' in part || part.kind === 'number')) return null;
  const [first, second] = found;
  if (first === undefined || !first.full || !records.has(first.row.kind)) return null;
  const ahead = second === undefined || !second.full || first.score >= margin * second.score;
  return ahead ? first.row : null;
}

/**
 * What came of the records that a question is about: of the first of those that something can come of, and of those that meet the query nearly
 * as well; of several those of which something is known. None where they are too many for anyone to mean them.
 */
function came({ parts }: Understanding, { found, known }: AnswerSources): RowAnswer | null {
  if (!parts.some((part) => 'slots' in part || part.kind === 'number')) return null;
  const able = found.filter(({ row }) => records.has(row.kind));
  const [first] = able;
  if (first === undefined || !first.full) return null;
  const days = yearsAsked(parts);
  const within = (share: number) => able.filter((one) => one.full && one.score * share > first.score);
  const told = within(margin).filter(({ row }) => known(row.id, days));
  if ((told.length || within(margin).length) > named) return null;
  const meant = told.length > 0 ? within(besides).filter(({ row }) => known(row.id, days)) : within(margin);
  const order = meant.toSorted((a, b) => Number(a.part) - Number(b.part));
  return { kind: 'came', rows: order.slice(0, named).map(({ row }) => row), days };
}

/** The years that a query names. */
function yearsAsked(parts: Understanding['parts']): DayStretch[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'deadline' || part.due.kind !== 'year' || part.due.year === null) return [];
    const days = daysOf({ kind: 'year', year: part.due.year });
    return days === null ? [] : [part.due.relation === 'by' ? { ...days, from: null } : days];
  });
}

function goal({ goals, rows }: AnswerSources): RowAnswer | null {
  const row = rows.find(({ id }) => id === goals[0]);
  return row?.horizon === undefined ? null : { kind: 'goal', row, horizon: row.horizon };
}

function signed({ parts }: Understanding, { rows, held }: AnswerSources): RowAnswer | null {
  const ids = parts.flatMap((part) => (part.kind === 'instrument' ? part.ids : []));
  const documents = ids.flatMap((id) => held.get(id) ?? []);
  const row = documents.length === 1 ? rows.find(({ id }) => id === documents[0]) : undefined;
  return row === undefined ? null : { kind: 'signed', row };
}

function duties({ parts }: Understanding, { rows, asOf }: AnswerSources): RowAnswer | null {
  const bodies = parts.flatMap((part) => (part.kind === 'agency' ? part.ids : []));
  const [agency] = bodies;
  if (agency === undefined || bodies.length > 1 || parts.some((part) => 'slots' in part)) return null;
  const led = rows.filter((row) => row.lead?.includes(agency));
  const tasks = led.filter(({ kind }) => kind === 'task');
  const helped = rows.filter((row) => row.help?.includes(agency));
  if (led.length + helped.length === 0) return null;
  const next = [...tasks, ...helped]
    .flatMap((row) => (row.due?.to != null && row.due.to >= asOf ? [{ row, due: row.due }] : []))
    .sort((a, b) => ((a.due.to ?? '') < (b.due.to ?? '') ? -1 : 1));
  return {
    kind: 'duties',
    agency,
    counts: { lead: tasks.length, coordinating: helped.length, others: led.length - tasks.length },
    next: next.slice(0, named),
  };
}

/** What falls due in a time that is all that is asked for, but perhaps for a body. */
function dueThen({ parts }: Understanding, { found }: AnswerSources): RowAnswer | null {
  const time = parts.find((part) => part.kind === 'deadline');
  const only = parts.every(
    (part) =>
      part === time ||
      part.kind === 'agency' ||
      part.kind === 'question' ||
      (part.kind === 'record-kind' && part.of === 'task'),
  );
  if (time === undefined || !only || time.due.kind === 'year' || time.due.kind === 'period') return null;
  const full = found.filter((one) => one.full);
  const exactly = full.filter(({ time: match }) => match === 'due' || match === 'ends');
  if (exactly.length === 0) return null;
  return {
    kind: 'due',
    due: time.due,
    exactly: exactly.length,
    spanning: full.filter(({ time: match }) => match === 'spans').length,
    records: exactly.flatMap(({ row }) => (row.due === undefined ? [] : [{ row, due: row.due }])).slice(0, named),
  };
}
