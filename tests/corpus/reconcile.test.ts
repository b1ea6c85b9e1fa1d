import { describe, expect, it } from 'vitest';
import type { NoteRecord } from '../../src/corpus/model/records.ts';
import { reconcileDrafts } from '../../src/corpus/reconcile/reconcile.ts';
import type { Row, Table } from '../../src/corpus/model/tree.ts';
import type { Outline, OutlineNode } from '../../src/corpus/records/index.ts';
import { placeNames } from '../../src/corpus/naming/print-place.ts';
import { builtCorpus } from './built.ts';

const { corpus, loaded } = builtCorpus();
const findings = corpus.records.notes.filter((note) => note.kind === 'finding');
const on = (rule: string, where: string): NoteRecord | undefined =>
  findings.find((note) => note.rule === rule && note.where === where);
const check = (records: typeof corpus.records, outlines: readonly Outline[] = corpus.outlines) =>
  reconcileDrafts({
    drafts: { ...records, notes: [] },
    outlines,
    units: loaded.readers.units,
    tables: loaded.links.reconcile,
    places: placeNames(records, loaded.words.places),
  }).notes;

describe('the totals of the project annexes', () => {
  it('leave one row of 4,500 billion out in annex 6', () => {
    const note = on('total-against-rows', '01-ct-ubnd/pl6-ii');
    expect(note).toMatchObject({
      printed: '28.203,16',
      read: '32.703,17',
      severity: 'major',
      also: ['01-ct-ubnd/pl6-ii-15'],
    });
    expect(on('total-against-rows', '01-ct-ubnd/pl6.1')?.also).toEqual(['01-ct-ubnd/pl6-ii-15']);
  });

  it('leave one row of 17,370.55 billion out in annex 7', () => {
    expect(on('total-against-rows', '01-ct-ubnd/pl7-iii')).toMatchObject({
      printed: '5.752,75',
      read: '23.123,31',
      also: ['01-ct-ubnd/pl7-iii-7'],
    });
    expect(on('total-against-rows', '01-ct-ubnd/pl7.1')).toMatchObject({
      printed: '15.105,72',
      read: '32.476,28',
      also: ['01-ct-ubnd/pl7-iii-7'],
    });
  });

  it('agree in the other groups, but for rounding', () => {
    expect(
      findings
        .filter((note) => note.rule.startsWith('total-'))
        .map((note) => note.where)
        .sort(),
    ).toEqual(['01-ct-ubnd/pl6-ii', '01-ct-ubnd/pl6.1', '01-ct-ubnd/pl7-iii', '01-ct-ubnd/pl7.1']);
  });

  it('show the cost that two parts of one project share', () => {
    expect(on('same-cost-of-parts', '01-ct-ubnd/pl6-iii-4')?.also).toContain('01-ct-ubnd/pl7-iii-7');
  });
});

describe('figures that stand twice', () => {
  it('differ for health insurance', () => {
    expect(on('same-indicator', '01-ct-ubnd/pl1-16')).toMatchObject({
      printed: '91,0',
      read: '91,3',
      also: ['01-ct-ubnd/pl3-51'],
    });
  });

  it('differ for the growth of services, and agree for the other sectors', () => {
    expect(
      findings
        .filter((note) => note.rule === 'growth-against-index')
        .map(({ where, printed, read }) => [where, printed, read]),
    ).toEqual([['01-ct-ubnd/pl1-1.2', '7,84', '107,89']]);
  });
});

describe('titles, bodies and numbers', () => {
  it('show the year in the title of annex 1', () => {
    expect(on('title-year', '01-ct-ubnd/pl1')).toMatchObject({
      printed: '2020',
      read: '2021',
      english: { printed: '2020', read: '2021' },
    });
  });

  it('show the bodies that differ between annexes for one project', () => {
    expect(
      findings.filter((note) => note.rule === 'bodies-of-project').map(({ where, severity }) => [where, severity]),
    ).toEqual([
      ['01-ct-ubnd/pl5-i-4', 'minor'],
      ['01-ct-ubnd/pl5-ii-1', 'major'],
    ]);
  });

  it('show two decisions of one year whose numbers run against their dates', () => {
    expect(on('number-order', '01-ct-ubnd/pl4-27')?.printed).toContain('10/2017');
  });
});

describe('every finding', () => {
  it('speaks in both languages and stands on a record with an address', () => {
    expect(findings.length).toBeGreaterThan(8);
    for (const note of findings) {
      expect(note.reason.vi).toMatch(/\.$/);
      expect(note.reason.en).toMatch(/\.$/);
      expect(note.reason.en).not.toMatch(/[ăâđêôơư]/);
      for (const id of [note.where, ...note.also]) expect(corpus.addresses.has(id), `${note.id}: ${id}`).toBe(true);
    }
  });

  it('has an id of its own', () => {
    expect(new Set(corpus.records.notes.map((note) => note.id)).size).toBe(corpus.records.notes.length);
  });
});

describe('a change of one figure', () => {
  const changed = (id: string, value: number) => ({
    ...corpus.records,
    targets: corpus.records.targets.map((target) =>
      target.id === id
        ? { ...target, value: { printed: String(value), comparator: '=' as const, min: value, max: value } }
        : target,
    ),
  });

  it('in a sum of parts is found', () => {
    expect(
      check(changed('01-ct-ubnd/pl1-4', 89_000)).some(
        (note) => note.rule === 'sum-of-parts' && note.where === '01-ct-ubnd/pl1-4',
      ),
    ).toBe(true);
  });

  it('in a stated number of rows is found', () => {
    const outlines = mapRows(corpus.outlines, (node) =>
      node.text?.value.includes('(14 DỰ ÁN)')
        ? { ...node, text: { ...node.text, value: node.text.value.replace('14', '15') } }
        : node,
    );
    expect(check(corpus.records, outlines).find((note) => note.rule === 'stated-count')).toMatchObject({
      printed: '15 DỰ ÁN',
      read: '14',
    });
  });

  it('in a stated number of priorities is found', () => {
    const outlines = mapRows(corpus.outlines, (node) =>
      node.text?.value.includes('06 trọng tâm')
        ? { ...node, text: { ...node.text, value: node.text.value.replace('06', '07') } }
        : node,
    );
    expect(check(corpus.records, outlines).find((note) => note.rule === 'stated-count')).toMatchObject({
      printed: '07 trọng tâm',
      read: '6',
    });
  });

  it('in a source of funding is found', () => {
    const outlines = mapRows(corpus.outlines, (node) =>
      node.id === '01-ct-ubnd/pl7-ii-1' && node.row
        ? { ...node, row: { ...node.row, row: withCost(node.row.row, node.row.table, '369,44') } }
        : node,
    );
    expect(check(corpus.records, outlines).find((note) => note.rule === 'cost-against-funding')).toMatchObject({
      where: '01-ct-ubnd/pl7-ii-1',
      printed: '369,44',
      read: '269,44',
    });
  });
});

function withCost(row: Row, table: Table, printed: string): Row {
  const column = table.columns.findIndex(({ role }) => role === 'total-investment');
  return {
    ...row,
    cells: row.cells.map((cell, index) => (index === column && cell ? { ...cell, value: printed } : cell)),
  };
}

/** A copy of outlines with some nodes changed; children keep their order and know their new parents. */
function mapRows(outlines: readonly Outline[], change: (node: OutlineNode) => OutlineNode): Outline[] {
  const copy = (node: OutlineNode, parent: OutlineNode | null): OutlineNode => {
    const made: OutlineNode = { ...change(node), parent, children: [] };
    made.children.push(...node.children.map((child) => copy(child, made)));
    return made;
  };
  return outlines.map((outline) => ({ ...outline, nodes: outline.nodes.map((node) => copy(node, null)) }));
}
