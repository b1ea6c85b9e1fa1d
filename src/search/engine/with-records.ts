/** What only queries for places, times, figures and answers need: loaded with the records, as one file. */
export { goalsAsked } from '../records/goals.ts';
export { resolve } from '../records/resolve.ts';
export { answerTo } from './answers.ts';
