import { proseKinds } from '../model/records.ts';
import type { RecordDrafts } from '../model/drafts.ts';
import { assigningProvisions } from '../naming/id.ts';

/** A piece of prose that tasks and projects can make concrete. */
export interface Clause {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  /** The headings above it, nearest first. */
  readonly headings: readonly string[];
  /** The provisions above it, nearest first. */
  readonly parents: readonly string[];
  /** Whether it states a goal, which is served rather than carried out. */
  readonly goal: boolean;
}

/**
 * The finest provisions of all documents: those of the prose without children of their own. Openings, annexes, recipients, the
 * sections that organise the work, and what is a task already, are none.
 * @param organising words in the heading of a section that says who does what by when (`Tổ chức thực hiện`)
 */
export function clausesOf(
  drafts: Pick<RecordDrafts, 'provisions' | 'goals' | 'tasks'>,
  organising: readonly string[],
): Clause[] {
  const byId = new Map(drafts.provisions.map((provision) => [provision.id, provision]));
  const withChildren = new Set(
    drafts.provisions.flatMap((provision) => (provision.parent === null ? [] : [provision.parent])),
  );
  const assigning = assigningProvisions(drafts.tasks);
  const goals = new Set(drafts.goals.map((goal) => goal.id));
  // Articles before an attached programme promulgate it (who, from when); what is to be done stands in the programme's sections.
  const programmes = new Set(
    drafts.provisions
      .filter(({ kind, parent }) => kind === 'section' && parent === null)
      .map(({ document }) => document),
  );
  const clauses: Clause[] = [];
  for (const provision of drafts.provisions) {
    if (provision.kind === 'article' && provision.parent === null && programmes.has(provision.document)) continue;
    if (!proseKinds.has(provision.kind) || provision.text.vi === '' || withChildren.has(provision.id)) continue;
    const parents: string[] = [];
    for (let up = provision.parent; up !== null; up = byId.get(up)?.parent ?? null) parents.push(up);
    if ([provision.id, ...parents].some((id) => assigning.has(id))) continue;
    const above = parents.flatMap((id) => byId.get(id) ?? []);
    if (
      above.some(
        ({ kind, text }) =>
          kind === 'annex' || kind === 'opening' || kind === 'recipients' || organises(text.vi, organising),
      )
    )
      continue;
    const goal = [provision.id, ...parents].some((id) => goals.has(id));
    clauses.push({
      id: provision.id,
      document: provision.document,
      text: provision.text.vi,
      headings: above.map(({ text }) => text.vi),
      parents,
      goal,
    });
  }
  return clauses;
}

/** Whether a heading is that of a section about the organisation of the work. */
export function organises(heading: string, words: readonly string[]): boolean {
  const lower = heading.toLocaleLowerCase('vi');
  return heading.length < 80 && words.some((word) => lower.includes(word));
}

/** The sentences of a clause: a clause of ten sentences speaks about ten things. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])\s+(?=[\p{Lu}“])|;\s+/u).filter((sentence) => sentence.length > 1);
}
