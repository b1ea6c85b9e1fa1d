import type { Diagnostic } from '../model/diagnostic.ts';
import type { AgencyEntry } from '../model/registry.ts';

/** A file of bodies, with the line of each of its entries and fields. */
export interface BodyFile {
  readonly file: string;
  readonly entries: readonly AgencyEntry[];
  /** 1-based line of the value at a path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Checks bodies against each other: none is above itself or a member of itself, by whatever way round, and no spelling names two
 * bodies of one territory. Codes: `body-cycle`, `body-named-twice`.
 * @param layers the files, those of the whole country first
 */
export function checkBodies(layers: readonly BodyFile[]): Diagnostic[] {
  const bodies = layers.flatMap(({ file, entries, lineOf }) =>
    entries.map((entry, index) => ({ entry, file, line: (field: string) => lineOf([index, field]) })),
  );
  const above = new Map(bodies.map(({ entry }) => [entry.id, entry.parent === null ? [] : [entry.parent]]));
  const classes = new Map(bodies.map(({ entry }) => [entry.id, entry.memberOf]));
  const cycles = bodies.flatMap(({ entry, file, line }) =>
    (
      [
        ['parent', above],
        ['memberOf', classes],
      ] as const
    ).flatMap(([field, graph]): Diagnostic[] => {
      const way = wayBack(entry.id, graph);
      // A circle is told once, at the first of its bodies.
      if (way === null || bodies.find((body) => way.includes(body.entry.id))?.entry.id !== entry.id) return [];
      return [
        {
          code: 'body-cycle',
          severity: 'error',
          message: `Unexpected ${field} ${way.join(' → ')}, expected a body that does not lead back to itself`,
          mend: `Correct the ${field} of one of them.`,
          file,
          line: line(field),
          column: 1,
        },
      ];
    }),
  );
  const first = new Map<string, AgencyEntry>();
  const twice = bodies.flatMap(({ entry, file, line }): Diagnostic[] =>
    (
      [
        ['vi', [entry.vi]],
        ['abbreviations', entry.abbreviations],
        ['variants', entry.variants],
        ['inLists', entry.inLists],
      ] as const
    ).flatMap(([field, names]) =>
      names.flatMap((name): Diagnostic[] => {
        const key = `${entry.territory} ${name.normalize('NFC').toLocaleLowerCase('vi')}`;
        const other = first.get(key) ?? entry;
        first.set(key, other);
        if (other.id === entry.id) return [];
        return [
          {
            code: 'body-named-twice',
            severity: 'error',
            message: `Unexpected name “${name}” of ${entry.id}, which names ${other.id} already: expected one body a spelling`,
            mend: 'Take it from one of them, or merge the two entries.',
            file,
            line: line(field),
            column: 1,
          },
        ];
      }),
    ),
  );
  return [...cycles, ...twice];
}

/** The way from a body back to itself; `null` where there is none. */
function wayBack(start: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  const open: (readonly string[])[] = [[start]];
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  }
  return null;
}
