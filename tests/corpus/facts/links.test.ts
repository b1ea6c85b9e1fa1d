import { describe, expect, it } from 'vitest';
import { isUncertain } from '../../../src/corpus/link/certainty.ts';
import {
  fixture,
  judgedPairs,
  linkedCorpus,
  measure,
  pair,
  pairsOf,
  type Gold,
  type Measure,
} from './links-measure.ts';

const gold = fixture<Gold>('links-gold.json');
const judged = linkedCorpus(true).records.links;
const alone = linkedCorpus(false).records.links;

type Links = typeof judged;
const either = (pairs: readonly (readonly [string, string])[]) => pairs.map(([a, b]) => pair(a, b, true));
const everyTwo = (groups: readonly (readonly string[])[]) =>
  groups.flatMap((group) => group.flatMap((a, index) => group.slice(index + 1).map((b) => pair(a, b, true))));

/** Each kind: what is found, what is true, what counts neither way, and the least that the matcher reaches without curated links. */
const kinds = [
  {
    name: 'task → clause',
    of: (links: Links) => pairsOf(links, 'implements', /\/pl/),
    truth: judgedPairs(gold.taskToClause, 'true'),
    arguable: judgedPairs(gold.taskToClause, 'arguable'),
    least: 0.85,
  },
  {
    name: 'project → clause',
    of: (links: Links) => pairsOf(links, 'implements', /^project/),
    truth: judgedPairs(gold.projectToClause, 'true'),
    arguable: judgedPairs(gold.projectToClause, 'arguable'),
    least: 0.6,
  },
  {
    name: 'task ↔ task',
    of: (links: Links) => pairsOf(links, 'corresponds', /\/pl/),
    truth: either(gold.correspondingTasks.true),
    arguable: either(gold.correspondingTasks.arguable),
    least: 0.4,
  },
  {
    name: 'clause ↔ clause',
    of: (links: Links) => pairsOf(links, 'corresponds', /\/i/),
    truth: either(gold.correspondingClauses.true),
    arguable: either(gold.correspondingClauses.arguable),
    least: 0.5,
  },
  {
    name: 'same indicator',
    of: (links: Links) => pairsOf(links, 'sameIndicator', /./),
    truth: everyTwo(gold.sameIndicator),
    arguable: [],
    least: 0.95,
  },
];

const table: string[] = [];
const line = (name: string, by: string, found: Measure) =>
  `${name.padEnd(18)} ${by.padEnd(15)} precision ${found.precision.toFixed(3)}  recall ${found.recall.toFixed(3)}`;

describe.each(kinds)('links $name', ({ name, of, truth, arguable, least }) => {
  it('are found by the matcher alone', () => {
    const found = measure(of(alone), truth, arguable);
    table.push(line(name, 'matcher alone', found));
    expect(
      Math.min(found.precision, found.recall),
      [...found.wrong.map((entry) => `wrong: ${entry}`), ...found.missed.map((entry) => `missed: ${entry}`)].join('\n'),
    ).toBeGreaterThanOrEqual(least);
  });

  it('are right and complete with what people judged', () => {
    const found = measure(of(judged), truth, arguable);
    table.push(line(name, 'with curated', found));
    expect({ wrong: found.wrong, missed: found.missed }).toEqual({ wrong: [], missed: [] });
  });
});

describe('the score from which a goal is more than the nearest one', () => {
  const sample = fixture<{ right: readonly [string, string][]; wrong: readonly [string, string][] }>('goals-gold.json');
  const verdicts = new Map([
    ...sample.right.map((ends) => [ends.join(' '), true] as const),
    ...sample.wrong.map((ends) => [ends.join(' '), false] as const),
  ]);
  const found = judged.flatMap((link) => {
    const right =
      link.type === 'serves' && link.basis === 'matched' ? verdicts.get(`${link.from} ${link.to}`) : undefined;
    return right === undefined ? [] : [{ score: link.score ?? 0, right, certain: !isUncertain(link) }];
  });
  const precision = (list: readonly { readonly right: boolean }[]) =>
    list.length === 0 ? 1 : list.filter(({ right }) => right).length / list.length;

  it('parts goals that are right from those that are right half the time', () => {
    for (const from of [0.1, 0.2, 0.3, 0.4, 0.5]) {
      const [above, below] = [found.filter(({ score }) => score >= from), found.filter(({ score }) => score < from)];
      table.push(
        `goal, score ≥ ${from.toFixed(2)}  ${above.length} judged, precision ${precision(above).toFixed(3)}; below ${below.length}, ${precision(below).toFixed(3)}`,
      );
    }
    expect(found.length).toBeGreaterThan(70);
    expect(precision(found.filter(({ certain }) => certain))).toBeGreaterThanOrEqual(0.85);
    expect(precision(found.filter(({ certain }) => !certain))).toBeLessThan(0.6);
  });
});

describe('the figures', () => {
  it('are printed', () => {
    console.log(table.join('\n'));
    expect(table).toHaveLength(kinds.length * 2 + 5);
  });
});
