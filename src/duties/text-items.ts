import type { Knowledge } from '../corpus/knowledge.ts';
import type { ProvisionRecord, NoteRecord } from '../corpus/model/records.ts';
import { isStatedTask, statingProvision } from '../corpus/naming/id.ts';
import { nobody, type DutyAssignment, type DutyItem, type StandingDuty, type DutyClause } from './duty.ts';
import { bearersOf } from './standing.ts';

/** Kinds of text that say something to the bodies that they name: not the head of a document, its legal bases or its list of recipients. */
const speaking: ReadonlySet<ProvisionRecord['kind']> = new Set([
  'opening',
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'subpoint',
  'paragraph',
  'item',
  'subitem',
  'fragment',
  'footnote',
]);

/** Characters of the longest heading that only names the bearers of what stands under it. */
const HEADING = 100;

/**
 * The stretches of running text that name bodies, standing duties left out: what they lay on whom is known already, and so is
 * the heading above them that only names their bearers.
 */
export function textItems(standing: readonly StandingDuty[], knowledge: Knowledge): DutyItem[] {
  const { records } = knowledge;
  const duties = new Map(
    [...Map.groupBy(standing, ({ clause }) => clause)].map(([clause, orders]) => [
      clause,
      new Set(orders.flatMap(involvedIn)),
    ]),
  );
  const headings = new Map<string, Set<string>>();
  for (const duty of standing) {
    // A heading that says more than whom it speaks to has its own say.
    for (const { id, text } of knowledge.pathOf(duty.clause).slice(1)) {
      if (text.vi.length > HEADING) continue;
      headings.set(id, new Set([...(headings.get(id) ?? []), ...bearersOf(duty)]));
    }
  }
  const assigned = new Map(
    records.tasks
      .filter(({ id }) => isStatedTask(id))
      .map((task) => [
        statingProvision(task.id),
        new Set([...task.lead, ...task.coordinating, ...task.monitors, ...task.submittedTo, ...task.reportsTo]),
      ]),
  );
  const mentions = new Map<string, string[]>();
  for (const link of records.links) {
    if (link.type !== 'mentions' || !knowledge.agencies.has(link.to)) continue;
    if (assignedIn(link.from, assigned, knowledge).has(link.to)) continue;
    if (duties.get(link.from)?.has(link.to) === true || headings.get(link.from)?.has(link.to) === true) continue;
    mentions.set(link.from, [...(mentions.get(link.from) ?? []), link.to]);
  }
  return records.provisions
    .filter((provision) => speaking.has(provision.kind) && mentions.has(provision.id))
    .map((provision) => ({
      id: provision.id,
      kind: 'text',
      document: provision.document,
      number: provision.label,
      title: provision.text,
      places: [],
      deadline: null,
      deliverable: null,
      figure: null,
      unreadDeadline: null,
      recipients: nobody,
      clauses: [],
      notes: notesAbout([provision.id], knowledge),
      lines: provision.source.lines,
      url: provision.url,
      assignments: (mentions.get(provision.id) ?? []).map(
        (agency): DutyAssignment => ({ agency, role: 'named', basis: 'stated', rows: [] }),
      ),
      except: [],
    }));
}

/** Everybody to whom an order gives a part. */
function involvedIn(duty: StandingDuty): string[] {
  const { coordinating, recipients } = duty;
  return [
    ...bearersOf(duty),
    ...coordinating.agencies,
    ...coordinating.classes,
    ...recipients.direct,
    ...recipients.final,
  ];
}

/** The bodies to which the task gives a duty in whose provisions a text stands. */
function assignedIn(
  id: string,
  assigned: ReadonlyMap<string, ReadonlySet<string>>,
  knowledge: Knowledge,
): ReadonlySet<string> {
  if (assigned.size === 0) return none;
  const task = knowledge.pathOf(id).find((provision) => assigned.has(provision.id));
  return (task && assigned.get(task.id)) ?? none;
}

const none: ReadonlySet<string> = new Set();

/** The clauses behind any of these records, each once: those that it makes concrete, and standing duties that bind it. */
export function clausesBehind(ids: readonly string[], knowledge: Knowledge): readonly DutyClause[] {
  const clauses = ids.flatMap((id) => [
    ...knowledge
      .linksFrom(id, 'implements')
      .map((link): DutyClause => ({ id: link.to, basis: link.basis, score: link.score })),
    ...knowledge.linksTo(id, 'binds').map((link): DutyClause => ({ id: link.from, basis: 'inherited', score: null })),
  ]);
  return [...new Map(clauses.map((clause) => [clause.id, clause])).values()];
}

/** Findings and doubts about any of these records; what merely was misprinted is left out. */
export function notesAbout(ids: readonly string[], knowledge: Knowledge): readonly string[] {
  const notes = ids.flatMap((id) => knowledge.notesOf(id)).filter(concerns);
  return [...new Set(notes.map((note) => note.id))];
}

/** A note that an official must know before acting: not one on a slip of the printer that is mended. */
function concerns(note: NoteRecord): boolean {
  return note.kind !== 'correction' && note.kind !== 'omission';
}
