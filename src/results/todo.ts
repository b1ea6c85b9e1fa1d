import type { Knowledge } from '../corpus/knowledge.ts';
import type { Localised } from '../corpus/model/values.ts';

/** A record of which nothing is known, and how much hangs on it. */
export interface OpenRecord {
  readonly id: string;
  readonly kind: 'target' | 'task' | 'project';
  readonly title: Localised;
  /** Higher is weightier: settled headlines, then what many records serve or repeat, then money. */
  readonly weight: number;
  /** What would answer it: the planned figure and period, the deliverable and deadline, the milestone and year. */
  readonly sought: string;
  /** Whether its time is still to come: nothing can be known yet. */
  readonly toCome: boolean;
  /** Bodies whose publications would say it. */
  readonly bodies: readonly string[];
}

/** What a settled headline of the site weighs more than any number of links. */
const headlineWeight = 1000;

/**
 * Targets, tasks and projects without a known result, the weightiest first; behind them those whose time is still to come.
 * @param today a target or task that is planned for a later day is still to come
 * @param headlines ids of targets that the site settled as its headlines
 */
export function openRecords(knowledge: Knowledge, headlines: ReadonlySet<string>, today: string): OpenRecord[] {
  const { records } = knowledge;
  const known = (id: string): boolean =>
    knowledge.resultsOf(id).some(({ record, kind }) => record === id && kind !== 'context');
  const linked = (id: string): number =>
    knowledge.linksOf(id).filter(({ type }) => type === 'serves' || type === 'sameIndicator' || type === 'corresponds')
      .length;
  const open: OpenRecord[] = [
    ...records.targets
      .filter(({ value }) => value !== null)
      .map(
        ({ id, title, value, unit, period, monitors }): OpenRecord => ({
          id,
          kind: 'target',
          title,
          weight: linked(id) + (headlines.has(id) ? headlineWeight : 0),
          toCome: (period?.to ?? '') > today,
          sought: [value?.printed, unit?.vi, period?.text.vi].filter((part) => part != null).join(' · '),
          bodies: monitors,
        }),
      ),
    ...records.tasks.map(
      ({ id, title, deliverable, deadline, lead, monitors }): OpenRecord => ({
        id,
        kind: 'task',
        title,
        weight: linked(id) + (deliverable === null ? 0 : 2),
        toCome: (deadline?.to ?? '') > today && deadline?.every == null,
        sought: [deliverable?.vi, deadline?.text.vi].filter((part) => part != null).join(' · '),
        bodies: lead.length > 0 ? lead : monitors,
      }),
    ),
    ...records.projects.map(({ id, title, listings }): OpenRecord => {
      const money = Math.max(0, ...listings.map(({ totalInvestment }) => totalInvestment?.amount ?? 0));
      const milestones = listings.flatMap(({ milestone, row }) => {
        const year = knowledge.provisions.get(knowledge.annexOf(row) ?? '')?.period?.text.vi;
        return milestone === 'key' ? [] : `${milestone} ${year ?? ''}`.trim();
      });
      return {
        id,
        kind: 'project',
        title,
        weight: linked(id) + Math.log10(1 + money) + listings.length,
        toCome: false,
        sought: milestones.join(' · '),
        bodies: listings.flatMap(({ supervisors }) => supervisors.flatMap(({ agency }) => agency ?? [])),
      };
    }),
  ];
  return open
    .filter(({ id }) => !known(id))
    .toSorted((a, b) => Number(a.toCome) - Number(b.toCome) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
