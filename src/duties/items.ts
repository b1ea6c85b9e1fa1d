import type { Records } from '../corpus/model/records.ts';
import type { Deadline } from '../corpus/model/values.ts';
import { annexOf } from '../corpus/naming/id.ts';
import { compareDue } from './due.ts';
import type { Assignment, DutyItem, DutyPlace, StandingDuty } from './duty.ts';
import { indexDuties, type CorpusIndex, type DutySource } from './corpus-index.ts';
import { textItems } from './text-items.ts';

/** Everything that the documents ask of anyone, in the order of the documents: tasks, targets, projects, standing duties, texts that name bodies. */
export function dutyItems(source: DutySource): readonly DutyItem[] {
  const index = indexDuties(source);
  const { records } = source;
  return [
    ...records.tasks.map((task) => taskItem(task, index)),
    ...records.targets.filter((target) => target.monitors.length > 0).map((target) => targetItem(target, index)),
    ...records.projects.map((project) => projectItem(project, index)),
    ...index.standing.flatMap((duty) => standingItem(duty, index)),
    ...textItems(index),
  ];
}

type Task = Records['tasks'][number];
type Target = Records['targets'][number];
type Project = Records['projects'][number];

const give = (
  agencies: readonly string[],
  role: Assignment['role'],
  basis: Assignment['basis'] = 'stated',
): Assignment[] => agencies.map((agency) => ({ agency, role, basis, rows: [] }));

function taskItem(task: Task, index: CorpusIndex): DutyItem {
  const named = namedIn(task.id, index).filter(
    (agency) => ![...task.lead, ...task.coordinating, ...task.reportsTo].includes(agency),
  );
  return {
    id: task.id,
    kind: 'task',
    document: task.document,
    number: task.number,
    title: task.title,
    places: [placeOf(task.id, task.number, task.group, task.deadline, task.source.lines)],
    deadline: task.deadline,
    deliverable: task.deliverable,
    figure: null,
    recipients: task.reportsTo,
    clauses: index.clausesOf(task.id),
    notes: index.notesOf([task.id]),
    lines: task.source.lines,
    url: task.url,
    assignments: [
      ...give(task.lead, 'leads'),
      ...give(task.coordinating, 'coordinates'),
      ...give(task.reportsTo, 'receives'),
      ...give(named, 'named'),
    ],
  };
}

function targetItem(target: Target, index: CorpusIndex): DutyItem {
  const deadline = target.period && yearDeadline(target.period);
  return {
    id: target.id,
    kind: 'target',
    document: target.document,
    number: target.number,
    title: target.title,
    places:
      target.annex === null
        ? []
        : [placeOf(target.id, target.number ?? '', target.group, deadline, target.source.lines)],
    deadline,
    deliverable: null,
    figure: target.value && { value: target.value, unit: target.unit },
    recipients: [],
    clauses: index.clausesOf(target.id),
    notes: index.notesOf([target.id]),
    lines: target.source.lines,
    url: target.url,
    assignments: give(target.monitors, 'monitors'),
  };
}

/** A target's period as a deadline: its last day is the day on which it must be reached. */
function yearDeadline(period: NonNullable<Target['period']>): Deadline {
  return { text: period.text, kind: 'year', from: period.from, to: period.to, every: null, condition: null };
}

function projectItem(project: Project, index: CorpusIndex): DutyItem {
  const places = project.listings.map(
    (listing): DutyPlace => ({
      ...placeOf(
        listing.row,
        listing.number,
        listing.section,
        listing.milestone === 'key' ? null : plannedIn(listing.row, index),
        listing.source.lines,
      ),
      milestone: listing.milestone,
    }),
  );
  const rows = places.map((place) => place.row);
  const supervisors = new Map<string, Assignment>();
  for (const listing of project.listings) {
    for (const { agency, basis, evidence } of listing.supervisors) {
      if (agency === null || basis === 'unresolved') continue;
      const known = supervisors.get(agency);
      const best = known?.basis === 'stated' ? 'stated' : basis;
      supervisors.set(agency, {
        agency,
        role: 'supervises',
        basis: best,
        rows: [...(known?.rows ?? []), { row: listing.row, basis, evidence: evidence?.text ?? null }],
      });
    }
  }
  const named = rows
    .flatMap((row) => namedIn(row, index).map((agency) => ({ row, agency })))
    .filter(({ agency }) => !supervisors.has(agency));
  return {
    id: project.id,
    kind: 'project',
    document: project.document,
    number: project.listings[0]?.number ?? null,
    title: project.title,
    places,
    deadline: earliest(places),
    deliverable: null,
    figure: null,
    recipients: [],
    clauses: uniqueClauses([project.id, ...rows], index),
    notes: index.notesOf([project.id, ...rows]),
    lines: project.source.lines,
    url: project.url,
    assignments: [
      ...supervisors.values(),
      ...[...new Set(named.map(({ agency }) => agency))].map(
        (agency): Assignment => ({
          agency,
          role: 'named',
          basis: 'stated',
          rows: named
            .filter((entry) => entry.agency === agency)
            .map(({ row }) => ({ row, basis: 'stated', evidence: null })),
        }),
      ),
    ],
  };
}

/** The first due date among the rows of a project; `null` where no row sets one. */
export function earliest(places: readonly DutyPlace[]): Deadline | null {
  return places.map((place) => place.deadline).toSorted(compareDue)[0] ?? null;
}

function standingItem(duty: StandingDuty, index: CorpusIndex): DutyItem[] {
  const provision = index.provisions.get(duty.clause);
  if (provision === undefined) return [];
  return [
    {
      id: provision.id,
      kind: 'standing',
      document: provision.document,
      number: provision.label,
      title: provision.text,
      places: [],
      deadline: duty.deadline,
      deliverable: null,
      figure: null,
      recipients: duty.recipients,
      clauses: [{ id: provision.id, basis: 'stated', score: null }],
      notes: index.notesOf([provision.id]),
      lines: provision.source.lines,
      url: provision.url,
      assignments: [
        ...give(duty.bearers, 'reports'),
        ...give(
          duty.recipients.filter((agency) => !duty.bearers.includes(agency)),
          'receives',
        ),
      ],
    },
  ];
}

function uniqueClauses(ids: readonly string[], index: CorpusIndex) {
  const found = new Map(ids.flatMap((id) => index.clausesOf(id)).map((clause) => [clause.id, clause]));
  return [...found.values()];
}

/** The bodies that a row's words name. */
function namedIn(row: string, { records }: CorpusIndex): string[] {
  return records.links
    .filter((link) => link.type === 'mentions' && link.from === row && link.to.startsWith('agency/'))
    .map((link) => link.to);
}

function placeOf(
  row: string,
  number: string,
  group: DutyPlace['group'],
  deadline: Deadline | null,
  lines: readonly [number, number],
): DutyPlace {
  return { row, annex: annexOf(row) ?? row, number, group, milestone: null, deadline, lines };
}

/** The year that the heading of a list of projects plans them for: `… dự kiến khởi công năm 2021`. */
function plannedIn(row: string, index: CorpusIndex): Deadline | null {
  const year = /năm\s+(\d{4})/iu.exec(index.provisions.get(annexOf(row) ?? '')?.text.vi ?? '')?.[1];
  if (year === undefined) return null;
  return {
    text: { vi: `Năm ${year}`, en: year },
    kind: 'year',
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    every: null,
    condition: null,
  };
}
