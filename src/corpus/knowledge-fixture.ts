import { makeKnowledge, type Knowledge } from './knowledge.ts';
import type { Records } from './model/records.ts';

/** The knowledge of a few records, for tests: kinds that are not given are empty. */
export function knowledgeOf(some: Partial<Records>): Knowledge {
  return makeKnowledge({
    documents: [],
    provisions: [],
    tasks: [],
    targets: [],
    goals: [],
    scenarios: [],
    projects: [],
    agencies: [],
    instruments: [],
    places: [],
    links: [],
    notes: [],
    duties: [],
    ...some,
  });
}
