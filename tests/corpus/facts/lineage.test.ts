import { describe, expect, it } from 'vitest';
import { makeKnowledge } from '../../../src/corpus/knowledge.ts';
import { isUncertain } from '../../../src/corpus/link/certainty.ts';
import { lineageOf, type LineageNode } from '../../../src/corpus/link/lineage.ts';
import { builtCorpus } from '../built.ts';
import { readByHand } from './documents.ts';

const { corpus } = builtCorpus();
const knowledge = makeKnowledge(corpus.records);
const outline = (nodes: readonly LineageNode[], depth = 0): string[] =>
  nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.kind} ${node.id}${node.alike.map((other) => ` = ${other.id}`).join('')}`,
    ...outline(node.children, depth + 1),
  ]);
const threads = (id: string) => outline(lineageOf(id, knowledge)).join('\n');

describe('the thread of a commitment', () => {
  it('of the pilot mechanism runs over both documents', () => {
    expect(threads('108-nq-cp/pl-2.12')).toMatchInlineSnapshot(`
      "clause 108-nq-cp/ii-2-p12 = 01-ct-ubnd/ii-4-a
        task 108-nq-cp/pl-2.12 = 01-ct-ubnd/pl4-45
      goal 01-ct-ubnd/i-4
        clause 01-ct-ubnd/ii-4-a = 108-nq-cp/ii-2-p12
          task 01-ct-ubnd/pl4-45 = 108-nq-cp/pl-2.12"
    `);
  });

  it('of berths 3 and 4 runs from goals over clauses and a task to the project', () => {
    expect(threads('project/ben-so-3-so-4-cang-cua-ngo-quoc-te-hai-phong')).toMatchInlineSnapshot(`
      "goal 01-ct-ubnd/i-2
        clause 01-ct-ubnd/ii-5-b = 108-nq-cp/ii-3-p2
          project project/ben-so-3-so-4-cang-cua-ngo-quoc-te-hai-phong
      goal 108-nq-cp/mo-dau~2-p1
        clause 108-nq-cp/ii-3-p2 = 01-ct-ubnd/ii-5-b
          task 108-nq-cp/pl-3.1
            project project/ben-so-3-so-4-cang-cua-ngo-quoc-te-hai-phong"
    `);
  });

  it('of a clause shows the tasks that make it concrete', () => {
    expect(threads('01-ct-ubnd/ii-5-c')).toMatchInlineSnapshot(`
      "goal 01-ct-ubnd/i-2
        clause 01-ct-ubnd/ii-5-c = 108-nq-cp/ii-4-p7
          task 01-ct-ubnd/pl4-39
          task 01-ct-ubnd/pl4-40
          task 01-ct-ubnd/pl4-41
          project project/cong-vien-chu-de-vinwonders-vu-yen
      goal 108-nq-cp/i-3-a
        clause 108-nq-cp/ii-4-p7 = 01-ct-ubnd/ii-5-c
          task 108-nq-cp/pl-4.2"
    `);
  });

  it('of every task, project and annex target reaches a goal, in a thread or as the nearest one', () => {
    const { goals } = knowledge;
    const lost = [...corpus.records.tasks, ...corpus.records.projects, ...corpus.records.targets].filter(
      (record) =>
        readByHand.has(record.document) &&
        !lineageOf(record.id, knowledge).some((node) => goals.has(node.id)) &&
        !knowledge.linksFrom(record.id, 'serves').some(({ to }) => goals.has(to)),
    );
    expect(lost.map((record) => record.id)).toEqual([]);
  });

  it('has no step that rests on words too few to tell', () => {
    const steps = (nodes: readonly LineageNode[]): readonly LineageNode[] =>
      nodes.flatMap((node) => [node, ...steps(node.children)]);
    const guessed = [...corpus.records.tasks, ...corpus.records.projects, ...corpus.records.targets].flatMap(({ id }) =>
      steps(lineageOf(id, knowledge)).filter(({ link }) => link !== null && isUncertain(link)),
    );
    expect(guessed).toEqual([]);
  });

  it('is empty for a record outside it', () => {
    expect(lineageOf('agency/so-tai-chinh', knowledge)).toEqual([]);
  });
});
