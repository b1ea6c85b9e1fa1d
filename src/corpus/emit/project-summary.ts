import { projectInvestments, projectSupervisors } from '../model/project-listings.ts';
import type { Listing, ProjectRecord } from '../model/records.ts';
import type { EmitContext } from './context.ts';
import { idsFact, moneyText, type PageFact } from './facts.ts';
import { inline, text, type Inline } from './mdx-nodes.ts';
import { referenceLink } from './text.ts';

/**
 * What people ask of a project first: when, who, how much, where, from all rows that list it. What no row states is said to be unstated.
 */
export function projectFacts({ listings, places }: ProjectRecord, context: EmitContext): readonly PageFact[] {
  const unsaid = text(context.say('phrases', 'notSaid'));
  const costs = projectInvestments(listings).map((money) => moneyText(money, context));
  return [
    ['when', whenOf(listings, context)],
    ['supervisors', supervisorsOf(projectSupervisors(listings), context)],
    ['totalInvestment', [costs.length === 0 ? unsaid : text(costs.join(' / '))]],
    ['places', places.length === 0 ? [unsaid] : idsFact(places, context)],
  ];
}

/** The steps that the annexes plan, each with the year of its annex: `Dự kiến khởi công: năm 2021`. */
function whenOf(listings: readonly Listing[], context: EmitContext): Inline[] {
  const { index, say, pick } = context;
  const steps = listings.map(({ row, milestone }) => {
    const annex = index.annexOf(row);
    const period = annex === null ? undefined : index.provisions.get(annex)?.period;
    const year = period === undefined ? say('phrases', 'noYear') : pick(period.text).value;
    return `${say('milestones', milestone)}: ${year.charAt(0).toLowerCase()}${year.slice(1)}`;
  });
  return [...new Set(steps)].flatMap((step, position) => [text(`${position === 0 ? '' : '; '}${step}`)]);
}

/** Each body with how it is known; an unresolved one says so instead of a guess. */
export function supervisorsOf(supervisors: Listing['supervisors'], context: EmitContext): Inline[] {
  return supervisors.flatMap((supervisor, position) => {
    const separator = position === 0 ? [] : [text('; ')];
    if (supervisor.agency === null)
      return [...separator, inline('Unresolved', {}, text(context.say('phrases', 'unresolved')))];
    const body = referenceLink(supervisor.agency, context);
    if (supervisor.basis === 'stated') return [...separator, body];
    const why = supervisor.evidence ? context.pick(supervisor.evidence.text).value : null;
    return [...separator, inline('Corroborated', { why, row: supervisor.evidence?.row }, body)];
  });
}
