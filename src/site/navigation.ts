import type { Section } from './page.ts';

/** The lists that the head of every page names, in the order of a reader's questions. */
export const mainSections: readonly Section[] = [
  'documents',
  'goals',
  'tasks',
  'projects',
  'agencies',
  'duties',
  'deadlines',
  'notes',
  'search',
];

/** The lists that the foot of every page adds. */
export const moreSections: readonly Section[] = [
  'targets',
  'scenario',
  'pictures',
  'instruments',
  'places',
  'glossary',
  'translation',
];
