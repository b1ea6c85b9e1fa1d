/** A score with three digits: enough to order links, few enough to read. */
export function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
