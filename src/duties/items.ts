import type { Knowledge } from '../corpus/knowledge.ts';
import { isStatedTask } from '../corpus/naming/id.ts';
import type { PlannedPeriod, Records } from '../corpus/model/records.ts';
import type { Deadline } from '../corpus/model/values.ts';
import { clausesBehind, notesAbout, textItems } from './text-items.ts';
import { compareDue } from './due.ts';
import { nobody, type DutyAssignment, type DutyItem, type DutyPlace, type StandingDuty } from './duty.ts';
import { bearersOf, standingDuties } from './standing.ts';

/** Everything that the documents ask of anyone, in the order of the documents: tasks, targets, projects, standing duties, texts that name bodies. */
export function dutyItems(knowledge: Knowledge): readonly DutyItem[] {
  const { records } = knowledge;
  const standing = standingDuties(records);
  return [
    ...records.tasks.map((task) => taskItem(task, knowledge)),
    ...records.targets.filter((target) => target.monitors.length > 0).map((target) => targetItem(target, knowledge)),
    ...records.projects.map((project) => projectItem(project, knowledge)),
    ...standing.flatMap((duty) => standingItem(duty, knowledge)),
    ...textItems(standing, knowledge),
  ];
}

type Task = Records['tasks'][number];
type Target = Records['targets'][number];
type Project = Records['projects'][number];

const give = (
  agencies: readonly string[],
  role: DutyAssignment['role'],
  basis: DutyAssignment['basis'] = 'stated',
): DutyAssignment[] => agencies.map((agency) => ({ agency, role, basis, rows: [] }));

function taskItem(task: Task, knowledge: Knowledge): DutyItem {
  const receiving = [...new Set([...task.reportsTo, ...task.submittedTo])];
  const named = namedIn(task.id, knowledge).filter(
    (agency) => ![...task.lead, ...task.coordinating, ...task.monitors, ...receiving].includes(agency),
  );
  return {
    id: task.id,
    kind: 'task',
    document: task.document,
    number: task.number,
    title: task.title,
    places: isStatedTask(task.id)
      ? []
      : [placeOf(task.id, task.number, task.group, task.deadline, task.source.lines, knowledge)],
    deadline: task.deadline,
    deliverable: task.deliverable,
    figure: null,
    unreadDeadline: task.unresolved.find(({ role }) => role === 'deadline')?.printed ?? null,
    recipients: { direct: receiving, final: [] },
    clauses: clausesBehind([task.id], knowledge),
    notes: notesAbout([task.id], knowledge),
    lines: task.source.lines,
    url: task.url,
    assignments: [
      ...give(task.lead, 'leads'),
      ...give(task.coordinating, 'coordinates'),
      ...give(task.monitors, 'monitors'),
      ...give(receiving, 'receives'),
      ...give(named, 'named'),
    ],
    except: [],
  };
}

function targetItem(target: Target, knowledge: Knowledge): DutyItem {
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
        : [placeOf(target.id, target.number ?? '', target.group, deadline, target.source.lines, knowledge)],
    deadline,
    deliverable: null,
    figure: target.value && target.figure && { ...target.figure, value: target.value, unit: target.unit },
    unreadDeadline: null,
    recipients: nobody,
    clauses: clausesBehind([target.id], knowledge),
    notes: notesAbout([target.id], knowledge),
    lines: target.source.lines,
    url: target.url,
    assignments: give(target.monitors, 'monitors'),
    except: [],
  };
}

/** A period as a deadline: its last day is the day on which what is planned for it must be reached. */
function yearDeadline(period: PlannedPeriod): Deadline {
  return { text: period.text, kind: 'year', from: period.from, to: period.to, every: null, condition: null };
}

function projectItem(project: Project, knowledge: Knowledge): DutyItem {
  const places = project.listings.map(
    (listing): DutyPlace => ({
      ...placeOf(
        listing.row,
        listing.number,
        listing.section,
        listing.milestone === 'key' ? null : plannedIn(listing.row, knowledge),
        listing.source.lines,
        knowledge,
      ),
      milestone: listing.milestone,
    }),
  );
  const rows = places.map((place) => place.row);
  const supervisors = new Map<string, DutyAssignment>();
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
    .flatMap((row) => namedIn(row, knowledge).map((agency) => ({ row, agency })))
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
    unreadDeadline: null,
    recipients: nobody,
    clauses: clausesBehind([project.id, ...rows], knowledge),
    notes: notesAbout([project.id, ...rows], knowledge),
    lines: project.source.lines,
    url: project.url,
    assignments: [
      ...supervisors.values(),
      ...[...new Set(named.map(({ agency }) => agency))].map(
        (agency): DutyAssignment => ({
          agency,
          role: 'named',
          basis: 'stated',
          rows: named
            .filter((entry) => entry.agency === agency)
            .map(({ row }) => ({ row, basis: 'stated', evidence: null })),
        }),
      ),
    ],
    except: [],
  };
}

/** The first due date among the rows of a project; `null` where no row sets one. */
export function earliest(places: readonly DutyPlace[]): Deadline | null {
  return places.map((place) => place.deadline).toSorted(compareDue)[0] ?? null;
}

function standingItem(duty: StandingDuty, knowledge: Knowledge): DutyItem[] {
  const provision = knowledge.provisions.get(duty.clause);
  if (provision === undefined) return [];
  const { bearers, coordinating, recipients } = duty;
  const bearing = bearersOf(duty);
  const receiving = recipients.direct.filter((agency) => !bearers.agencies.includes(agency));
  return [
    {
      id: duty.id,
      kind: 'standing',
      document: provision.document,
      number: provision.label,
      title: duty.object,
      places: [],
      deadline: duty.deadline,
      deliverable: null,
      figure: null,
      unreadDeadline: null,
      recipients,
      clauses: [{ id: provision.id, basis: 'stated', score: null }],
      notes: notesAbout([provision.id], knowledge),
      lines: provision.source.lines,
      url: provision.url,
      assignments: [
        ...give(bearing, duty.role),
        ...give(
          [...coordinating.agencies, ...coordinating.classes].filter((agency) => !bearing.includes(agency)),
          'coordinates',
        ),
        ...give(receiving, 'receives'),
      ],
      except: duty.except,
    },
  ];
}

/** The bodies that a row's words name. */
function namedIn(row: string, knowledge: Knowledge): string[] {
  return knowledge
    .linksFrom(row, 'mentions')
    .map((link) => link.to)
    .filter((id) => knowledge.agencies.has(id));
}

function placeOf(
  row: string,
  number: string,
  group: DutyPlace['group'],
  deadline: Deadline | null,
  lines: readonly [number, number],
  knowledge: Knowledge,
): DutyPlace {
  return { row, annex: knowledge.annexOf(row) ?? row, number, group, milestone: null, deadline, lines };
}

/** The year that a list of projects plans them for: `… dự kiến khởi công năm 2021`. */
function plannedIn(row: string, knowledge: Knowledge): Deadline | null {
  const period = knowledge.provisions.get(knowledge.annexOf(row) ?? '')?.period;
  return period === undefined ? null : yearDeadline(period);
}
