import type { Knowledge } from '../../corpus/knowledge.ts';
import type { ScenarioRecord } from '../../corpus/model/records.ts';
import type { ResultRecord } from '../../corpus/model/result.ts';

/** A sector of the growth scenario with its place among the others. */
export interface Sector {
  readonly record: ScenarioRecord;
  /** 0 for the whole and its main parts, 1 and more for parts of those. */
  readonly depth: number;
  /** Index of each cumulative period, same period of the year before = 100; `null` where no figure stands. */
  readonly indices: readonly (number | null)[];
  readonly last: number | null;
  /** What came in each period by the weightiest source, in the measure of the plan; `null` where nothing is known. */
  readonly came: readonly (Came | null)[];
}

/** A figure from outside the documents. */
export interface Came {
  readonly index: number;
  /** An estimate is drawn hollow. */
  readonly firm: boolean;
  readonly result: ResultRecord;
}

/** Sectors in the order of the annex, from its rows by id, with what came of them. */
export function sectorsOf({ scenarios, resultsOf }: Pick<Knowledge, 'scenarios' | 'resultsOf'>): readonly Sector[] {
  const depthOf = (record: ScenarioRecord): number => {
    const parent = record.parent === null ? undefined : scenarios.get(record.parent);
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  return [...scenarios.values()].map((record) => {
    const indices = record.values.map((value) => value.index);
    const results = resultsOf(record.id).filter((result) => result.record === record.id);
    const came = record.values.map(({ from, to }): Came | null => {
      const result = results.find(
        ({ period, comparable, territory }) =>
          comparable !== null && territory === 'old' && period?.from === from && period.to === to,
      );
      return result?.comparable == null ? null : { index: result.comparable, firm: result.status === 'final', result };
    });
    return { record, depth: depthOf(record), indices, last: indices.at(-1) ?? null, came };
  });
}

/** The whole: the first row, which has no number of its own. */
export function wholeOf(sectors: readonly Sector[]): Sector | null {
  return sectors.find((sector) => sector.depth === 0 && sector.record.number === null) ?? null;
}

/** Lowest and highest index of the sectors given, 100 among them, rounded outwards to fives. */
export function indexRange(sectors: readonly Sector[]): readonly [number, number] {
  const all = [
    100,
    ...sectors.flatMap(({ indices, came }) =>
      [...indices, ...came.map((one) => one?.index ?? null)].flatMap((index) => (index === null ? [] : [index])),
    ),
  ];
  return [Math.floor(Math.min(...all) / 5) * 5, Math.ceil(Math.max(...all) / 5) * 5];
}
