/** A judged query, one a line of a `.jsonl` file. `rel`: record id → 2 wanted, 1 fair. */
export interface JudgedQuery {
  readonly id: string;
  readonly class: string;
  readonly ui: 'vi' | 'en';
  readonly q: string;
  readonly rel: Readonly<Record<string, number>>;
}

export interface Measure {
  readonly first: number;
  readonly five: number;
  readonly ndcg: number;
  readonly empty: number;
}

/** What the search said of a query that the documents do not answer. */
export interface Refusal {
  /** Results that are said to have all of the query. */
  readonly full: number;
  /** An answer, or nothing said of what is not there. */
  readonly silent: boolean;
}
/** A query with nothing to find: it is answered rightly when nothing is given as a full match and what is lacking is named. */
export const isNegative = ({ rel }: JudgedQuery): boolean => Object.keys(rel).length === 0;
export const refused = ({ full, silent }: Refusal): boolean => full === 0 && !silent;

export function readQueries(text: string): JudgedQuery[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

/** For a query with something to find. A row of a project counts for its project: `projectOf` gives the project of a row. */
export function measure(ids: readonly string[], query: JudgedQuery, projectOf: (id: string) => string): Measure {
  const rel = new Map<string, number>();
  for (const [id, grade] of Object.entries(query.rel))
    rel.set(projectOf(id), Math.max(grade, rel.get(projectOf(id)) ?? 0));
  const gains = [...new Set(ids.map(projectOf))].slice(0, 10).map((id) => rel.get(id) ?? 0);
  const ideal = [...rel.values()].sort((a, b) => b - a).slice(0, 10);
  return {
    first: Number(gains[0] === 2),
    five: Number(gains.slice(0, 5).includes(2)),
    ndcg: discounted(gains) / discounted(ideal),
    empty: Number(ids.length === 0),
  };
}

const discounted = (gains: readonly number[]) =>
  gains.reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);

/** The mean of measures in each class and of all, classes in the order of the queries. */
export function summarise(
  measured: readonly { readonly query: JudgedQuery; readonly measure: Measure }[],
): Map<string, Measure & { count: number }> {
  const classes = [...new Set(measured.map(({ query }) => query.class)), 'all'];
  return new Map(
    classes.map((name) => {
      const some = measured.filter(({ query }) => name === 'all' || query.class === name).map((one) => one.measure);
      const mean = (of: (one: Measure) => number) =>
        some.reduce((sum, one) => sum + of(one), 0) / Math.max(1, some.length);
      return [
        name,
        {
          first: mean((m) => m.first),
          five: mean((m) => m.five),
          ndcg: mean((m) => m.ndcg),
          empty: mean((m) => m.empty),
          count: some.length,
        },
      ];
    }),
  );
}
