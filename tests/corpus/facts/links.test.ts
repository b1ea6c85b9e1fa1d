import { describe, expect, it } from 'vitest';
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

describe('the figures', () => {
  it('are printed', () => {
    console.log(table.join('\n'));
    expect(table).toHaveLength(kinds.length * 2);
  });
});
