/** Maps a number of `domain` to a place of `range`, in proportion. Numbers outside go on in the same proportion. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  const step = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * step;
}

/** A round step (1, 2 or 5 times a power of ten) that parts `most` into at most `parts` and a rest. */
export function stepOf(most: number, parts: number): number {
  const rough = most / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}
