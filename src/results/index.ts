export { checkEntry } from './check-entry.ts';
export { checkFollowers } from './check-followers.ts';
export { changeFor, type ResultContext } from './context.ts';
export { makeResults } from './make-results.ts';
export { byWeight, conflictsOf, isOfficial } from './order.ts';
