import type { Section } from './page.ts';
import { records } from './records.ts';
import { site } from './settings.ts';

const { goals, targets, tasks, projects, notes, instruments, places, scenarios, results } = records;

/** Lists in which nothing would stand: their pages are there, but no other page offers them. */
const empty: ReadonlySet<Section> = new Set(
  (
    [
      ['goals', goals.length + targets.length],
      ['targets', targets.length],
      ['tasks', tasks.length],
      ['projects', projects.length],
      ['notes', notes.length],
      ['instruments', instruments.length],
      ['places', places.length],
      ['map', site.map.length],
      ['scenario', scenarios.length],
      ['results', results.length],
    ] as const
  ).flatMap(([section, count]) => (count === 0 ? [section] : [])),
);

/** Whether a list holds anything. */
export function isOffered(section: Section): boolean {
  return !empty.has(section);
}

const inHead: readonly Section[] = [
  'documents',
  'goals',
  'tasks',
  'projects',
  'agencies',
  'duties',
  'deadlines',
  'results',
  'notes',
  'search',
];

const inFoot: readonly Section[] = [
  'targets',
  'scenario',
  'pictures',
  'instruments',
  'map',
  'places',
  'glossary',
  'translation',
  'data',
];

/** The lists that the head of every page names, in the order of a reader's questions. */
export const mainSections: readonly Section[] = inHead.filter(isOffered);

/** The lists that the foot of every page adds. */
export const moreSections: readonly Section[] = inFoot.filter(isOffered);
