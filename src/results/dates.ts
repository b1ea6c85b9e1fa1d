import type { Knowledge } from '../corpus/knowledge.ts';
import type { DatedEntry, ResultRecord } from '../corpus/model/result.ts';
import type { Judged } from './verdict.ts';

/** First and last day of a date that may be a month or a year. */
export function spanOf(date: string): { readonly from: string; readonly to: string } {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== undefined) return { from: date, to: date };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${date}-01`, to: `${date}-${String(last).padStart(2, '0')}` };
}

type Plan = NonNullable<ResultRecord['plan']>;

/**
 * What a record plans for a date: for a project the year of the annex that lists it with the milestone, of a target its period, else the deadline.
 * @returns `null` where it plans none
 */
export function plannedDate(entry: DatedEntry, knowledge: Knowledge): Plan | null {
  const project = knowledge.projects.get(entry.record);
  if (project !== undefined) {
    const milestone = entry.kind === 'event' ? entry.milestone : null;
    const listing = project.listings.find((one) => one.milestone === milestone);
    const period = knowledge.provisions.get(
      listing === undefined ? '' : (knowledge.annexOf(listing.row) ?? ''),
    )?.period;
    return period === undefined ? null : { printed: period.text.vi, unit: null, from: period.from, to: period.to };
  }
  const deadline = knowledge.tasks.get(entry.record)?.deadline ?? knowledge.targets.get(entry.record)?.period;
  if (deadline?.to == null) return null;
  return { printed: deadline.text.vi, unit: null, from: deadline.from, to: deadline.to };
}

/**
 * Holds the date of an event or instrument against the planned one. Only of what is the planned thing itself: the milestone of a project
 * for which an annex lists it, or what an entry says that it fulfils.
 */
export function judgeDate(entry: DatedEntry, plan: Plan | null, isProject: boolean): Judged {
  const none = (noVerdict: NonNullable<Judged['noVerdict']>): Judged => ({ verdict: null, noVerdict });
  if (entry.kind === 'event' && entry.status === 'announced') return none('announced');
  if (entry.differs !== null) return none('differs');
  const milestone = entry.kind === 'event' ? entry.milestone : null;
  if (plan?.to == null) return none(isProject ? 'milestone-not-planned' : 'no-deadline');
  if (isProject ? milestone === null : !entry.fulfils) return none('not-the-deliverable');
  const { from, to } = spanOf(entry.date);
  if (to <= plan.to) return { verdict: 'done-in-time', noVerdict: null };
  // Of what is only known not to be later than a day, nothing is known to be late.
  if (from > plan.to && entry.precision === 'exact') return { verdict: 'done-late', noVerdict: null };
  return none('date-too-coarse');
}
