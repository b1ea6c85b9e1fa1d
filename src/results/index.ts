export { checkEntry } from './check-entry.ts';
export { checkFollowers } from './check-followers.ts';
export type { ResultContext } from './context.ts';
export { makeResults } from './make-results.ts';
