import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { matchRows } from '../../../src/corpus/link/same-project.ts';
import { linkTools } from '../../../scripts/lib/corpus-tools.ts';
import { fixture, linkedCorpus, measure, pair, pairsOf, readCorpus, type Measure } from './links-measure.ts';

/** The hand-made sample: provisions by a seed line that they contain, rows by annex and number. */
interface Sample {
  readonly taskToClause: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly sameProject: readonly (readonly [string, string])[];
  readonly partOf: readonly (readonly [string, string])[];
  readonly notSame: readonly (readonly [string, string])[];
  readonly sameIndicator: readonly (readonly [string, string])[];
  readonly acrossDocuments: readonly (readonly [string, string])[];
}

const sample = fixture<Sample>('links-dev.json');
const judged = linkedCorpus(true);
const alone = linkedCorpus(false);
const rows = matchRows(
  alone.records.projects.flatMap((project) => project.listings),
  linkTools(readCorpus()).readName,
);

/** `5.I.3` → the id of the row. */
const row = (name: string) => {
  const [annex, ...rest] = name.toLowerCase().split('.');
  return `01-ct-ubnd/pl${annex}-${rest.join('-')}`;
};
const target = (name: string) => `01-ct-ubnd/${name.replace('/', '-')}`;

/** The finest provision with text on a line. */
function provisionAt(document: string, line: number): string {
  const there = judged.records.provisions.filter(
    (provision) =>
      provision.document === document &&
      provision.text.vi !== '' &&
      provision.source.lines[0] <= line &&
      line <= provision.source.lines[1],
  );
  return there.at(-1)?.id ?? `${document} line ${line}`;
}
const tasks = Object.entries(sample.taskToClause).flatMap(([document, list]) =>
  Object.entries(list).flatMap(([number, lines]) =>
    lines.map((line) => ({
      task: document === '108-nq-cp' ? `${document}/pl-${number}` : `${document}/pl4-${number}`,
      clause: provisionAt(document, line),
    })),
  ),
);
const asked = new Set(tasks.map(({ task }) => task));
const projectPairs = (corpus: Corpus) =>
  corpus.records.projects.flatMap(({ listings }) =>
    listings.flatMap((a, index) => listings.slice(index + 1).map((b) => pair(a.row, b.row, true))),
  );

const report: string[] = [];
const note = (name: string, by: string, { precision, recall }: Measure) =>
  report.push(`${name.padEnd(16)} ${by.padEnd(14)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`);

describe.each([
  ['matcher alone', alone],
  ['with curated', judged],
] as const)('on the sample, %s', (by, corpus) => {
  const { links } = corpus.records;

  it('finds the clauses of tasks', () => {
    const found = measure(
      pairsOf(links, 'implements', /\/pl/).filter((entry) => asked.has(entry.split(' ')[0] ?? '')),
      tasks.map(({ task, clause }) => `${task} ${clause}`),
    );
    note('task → clause', by, found);
    expect(
      Math.min(found.precision, found.recall),
      [...found.wrong, ...found.missed].join('\n'),
    ).toBeGreaterThanOrEqual(by === 'with curated' ? 1 : 0.85);
  });

  it('finds what stands in both documents and in two annexes', () => {
    const across = measure(
      pairsOf(links, 'corresponds', /./).filter((entry) =>
        sample.acrossDocuments.some(([a]) => entry.includes(`${a} `)),
      ),
      sample.acrossDocuments.map(([a, b]) => pair(a, b, true)),
    );
    const same = measure(
      pairsOf(links, 'sameIndicator', /\/pl[13]-/, /\/pl[13]-/).filter((entry) =>
        sample.sameIndicator.some(([a]) => entry.startsWith(target(a))),
      ),
      sample.sameIndicator.map(([a, b]) => pair(target(a), target(b), true)),
    );
    note('across documents', by, across);
    note('same indicator', by, same);
    expect([across.recall, same.precision, same.recall]).toEqual([1, 1, 1]);
  });
});

describe('one project over the annexes', () => {
  const found = (relation: 'same' | 'part-of') =>
    rows
      .filter((entry) => entry.relation === relation)
      .map(({ from, to }) => (relation === 'same' ? pair(from, to, true) : `${from} ${to}`));
  const settled = projectPairs(alone);
  const wholes = new Map(
    alone.records.projects.map((project) => [project.id, project.listings.map((listing) => listing.row)]),
  );
  const settledParts = alone.records.projects.flatMap((project) =>
    project.partOf === null
      ? []
      : project.listings.flatMap(({ row: part }) =>
          (wholes.get(project.partOf ?? '') ?? []).map((whole) => `${part} ${whole}`),
        ),
  );

  it('is found by the matcher without the register, as the register settles it', () => {
    const same = measure(found('same'), settled);
    const parts = measure(found('part-of'), settledParts);
    note('same project', 'matcher alone', same);
    note('part of', 'matcher alone', parts);
    expect([...same.wrong, ...same.missed, ...parts.wrong, ...parts.missed]).toEqual([]);
  });

  it('agrees with the sample, also on what is not the same', () => {
    const same = new Set(found('same'));
    expect(sample.sameProject.filter(([a, b]) => !same.has(pair(row(a), row(b), true)))).toEqual([]);
    expect(sample.notSame.filter(([a, b]) => same.has(pair(row(a), row(b), true)))).toEqual([]);
    expect(sample.partOf.filter(([whole, part]) => !found('part-of').includes(`${row(part)} ${row(whole)}`))).toEqual(
      [],
    );
  });
});

describe('the figures on the sample', () => {
  it('are printed', () => {
    console.log(report.join('\n'));
    expect(report.length).toBeGreaterThan(6);
  });
});
