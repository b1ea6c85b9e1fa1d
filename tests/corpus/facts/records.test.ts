import { describe, expect, test } from 'vitest';
import { apiFaults } from '../../../src/corpus/emit/api.ts';
import type { Records } from '../../../src/corpus/model/records.ts';
import { walkOutline } from '../../../src/corpus/records/index.ts';
import { builtCorpus } from '../built.ts';
import { readByHand } from './documents.ts';

const { corpus, loaded } = builtCorpus();
const { records } = corpus;
const by = <N extends keyof Records>(name: N, id: string): Records[N][number] => {
  const record = (records[name] as readonly { id: string }[]).find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`no ${id} in ${name}`);
  return record as Records[N][number];
};

describe('every record', () => {
  test('has the shape that its schema promises', () => {
    expect(apiFaults(records)).toEqual([]);
  });

  test('has an id of its own within its file', () => {
    for (const [name, list] of Object.entries(records)) {
      const ids = list.map((record) => record.id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  test('has an id in ASCII, lower case', () => {
    for (const list of Object.values(records)) for (const { id } of list) expect(id).toMatch(/^[a-z0-9~./-]+$/);
  });

  test('stands on one page or one anchor in both languages, at the same path', () => {
    for (const list of Object.values(records)) {
      for (const { url } of list) {
        expect(url.vi).toMatch(/^\/vi\/[^#]*\/(#.+)?$/);
        expect(url.en).toBe(url.vi.replace(/^\/vi\//, '/en/'));
      }
    }
  });

  test('knows its lines in the seed', () => {
    const length = new Map(loaded.documents.map((document) => [document.manifest.id, document.lines.length]));
    for (const list of [
      records.provisions,
      records.tasks,
      records.targets,
      records.goals,
      records.scenarios,
      records.projects,
      records.notes,
    ]) {
      for (const { id, source } of list) {
        const [first, last] = source.lines;
        expect(first, id).toBeLessThanOrEqual(last);
        expect(last, id).toBeLessThanOrEqual(length.get(source.document) ?? 0);
      }
    }
  });

  test('never gives Vietnamese for English', () => {
    const same: string[] = [];
    const visit = (id: string, value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const text = value as { vi?: unknown; en?: unknown };
      if (
        typeof text.vi === 'string' &&
        text.en === text.vi &&
        /[ăâđêôơưạảãáàậẩẫấầặẳẵắằẹẻẽéèệểễếềịỉĩíìọỏõóòộổỗốồợởỡớờụủũúùựửữứừỵỷỹýỳ]/i.test(text.vi)
      )
        same.push(`${id}: ${text.vi}`);
      for (const child of Object.values(value)) visit(id, child);
    };
    for (const list of Object.values(records)) for (const record of list) visit(record.id, record);
    // Names of people are written alike in both languages.
    expect(same.filter((entry) => !/chu-ky/.test(entry))).toEqual([]);
  });
});

describe('every reference', () => {
  const known = new Set([
    ...Object.values(records).flatMap((list) => list.map((record) => record.id)),
    ...corpus.outlines.flatMap((outline) => [...walkOutline(outline.nodes)].map((node) => node.id)),
  ]);

  test('points to something that exists', () => {
    const missing: string[] = [];
    const need = (from: string, ids: readonly (string | null)[]) => {
      for (const id of ids) if (id !== null && !known.has(id)) missing.push(`${from} → ${id}`);
    };
    for (const link of records.links) need(link.id, [link.from, link.to]);
    for (const note of records.notes) need(note.id, [note.where, ...note.also]);
    for (const provision of records.provisions)
      need(provision.id, [provision.parent, ...provision.references, ...provision.mentions]);
    for (const task of records.tasks)
      need(task.id, [...task.lead, ...task.coordinating, ...task.reportsTo, ...task.duties]);
    for (const target of records.targets) need(target.id, [target.parent, target.annex, ...target.monitors]);
    for (const goal of records.goals) need(goal.id, [goal.parent, ...goal.targets]);
    for (const project of records.projects) {
      need(project.id, [project.partOf, ...project.places]);
      for (const listing of project.listings)
        need(project.id, [listing.row, ...listing.supervisors.map((supervisor) => supervisor.agency)]);
    }
    for (const instrument of records.instruments) need(instrument.id, [instrument.issuer, ...instrument.citedBy]);
    for (const agency of records.agencies) need(agency.id, [agency.parent, ...agency.memberOf]);
    expect(missing).toEqual([]);
  });
});

describe('the annexes', () => {
  const rowsOf = (annex: string, kinds: readonly string[] = ['row']) => {
    const outline = corpus.outlines.find((candidate) => annex.startsWith(`${candidate.document}/`));
    const node = outline?.nodes.find((candidate) => candidate.id === annex);
    return node === undefined ? [] : [...walkOutline(node.children)].filter((row) => kinds.includes(row.kind));
  };

  test('give one task for each of their numbered rows', () => {
    expect(records.tasks.filter((task) => task.document === '01-ct-ubnd').map((task) => task.number)).toEqual(
      Array.from({ length: 116 }, (_, index) => String(index + 1)),
    );
    expect(records.tasks.filter((task) => task.document === '108-nq-cp')).toHaveLength(31);
    expect(
      records.tasks.every((task) => !readByHand.has(task.document) || (task.lead.length > 0 && task.deadline !== null)),
    ).toBe(true);
  });

  test('keep the fragment of the lost rows without making a task of it', () => {
    expect(rowsOf('108-nq-cp/pl', ['fragment']).map((row) => row.lines)).toEqual([[226, 229]]);
    expect(records.notes.find((note) => note.kind === 'gap')).toMatchObject({
      where: '108-nq-cp/pl',
      also: ['108-nq-cp/pl.1', '108-nq-cp/pl-2.11', '108-nq-cp/ii-1', '108-nq-cp/ii-2'],
    });
  });

  test('give the targets of annexes 1 and 3 with their sub-rows', () => {
    const numbered = (annex: string) =>
      records.targets
        .filter((target) => target.annex === annex && target.number !== null)
        .map((target) => target.number);
    expect(numbered('01-ct-ubnd/pl1')).toEqual(Array.from({ length: 19 }, (_, index) => String(index + 1)));
    expect(numbered('01-ct-ubnd/pl3')).toEqual(Array.from({ length: 66 }, (_, index) => String(index + 1)));
    expect(by('targets', '01-ct-ubnd/pl1-4.1.1')).toMatchObject({
      parent: '01-ct-ubnd/pl1-4.1',
      value: { min: 35000, max: 35000 },
    });
    expect(by('targets', '01-ct-ubnd/pl1-3')).toMatchObject({
      value: { min: 117 },
      monitors: ['agency/so-cong-thuong'],
      source: { lines: [224, 225] },
    });
  });

  test('list 79 rows of projects with their money', () => {
    expect(['pl5', 'pl6', 'pl7'].map((annex) => rowsOf(`01-ct-ubnd/${annex}`).length)).toEqual([25, 31, 23]);
    expect(records.projects.flatMap((project) => project.listings)).toHaveLength(79);
    const listing = by('projects', 'project/cau-ben-rung').listings.find(
      (candidate) => candidate.row === '01-ct-ubnd/pl6-ii-4',
    );
    expect(listing).toMatchObject({
      milestone: 'groundbreaking',
      totalInvestment: { amount: 2280.24, printed: '2.280,24' },
      supervisors: [{ agency: 'agency/bqlda-dau-tu-xay-dung-cac-cong-trinh-giao-thong', basis: 'stated' }],
    });
  });

  test('give the growth scenario by cumulative quarter', () => {
    expect(by('scenarios', '01-ct-ubnd/pl2-2-a.2').values.map((value) => value.index)).toEqual([
      120.25, 120.39, 120.49, 121.17,
    ]);
    expect(records.scenarios).toHaveLength(11);
  });
});

describe('single values', () => {
  test('a corrected deadline is read as corrected', () => {
    expect(by('tasks', '108-nq-cp/pl-8.3').deadline).toMatchObject({
      text: { vi: 'Quý II/2022', en: 'Q2 2022' },
      from: '2022-04-01',
      to: '2022-06-30',
    });
    expect(by('tasks', '01-ct-ubnd/pl4-91').deadline).toMatchObject({ to: '2021-12-31' });
  });

  test('a row split over a page is whole', () => {
    expect(by('tasks', '01-ct-ubnd/pl4-38')).toMatchObject({
      lead: ['agency/so-nong-nghiep-va-phat-trien-nong-thon'],
      source: { lines: [415, 418] },
    });
    expect(by('tasks', '01-ct-ubnd/pl4-70').deadline).toMatchObject({
      kind: 'conditional',
      text: { en: 'After guidance from the Ministry of Labour, Invalids and Social Affairs' },
    });
  });

  test('lists of bodies keep names with commas and và whole', () => {
    expect(by('tasks', '108-nq-cp/pl-4.2').coordinating).toEqual([
      'agency/bo-van-hoa-the-thao-va-du-lich',
      'agency/bo-ke-hoach-va-dau-tu',
      'agency/cac-bo-nganh-lien-quan',
    ]);
    expect(by('tasks', '108-nq-cp/pl-7.2').coordinating).toEqual([
      'agency/bo-lao-dong-thuong-binh-va-xa-hoi',
      'agency/ubnd-thanh-pho-hai-phong',
    ]);
  });

  test('the goals are the general objective, three horizons and six priorities', () => {
    expect(records.goals.map((goal) => [goal.id, goal.horizon])).toEqual([
      ['108-nq-cp/mo-dau~2-p1', null],
      ['108-nq-cp/i-3-a', '2025'],
      ['108-nq-cp/i-3-b', '2030'],
      ['108-nq-cp/i-3-c', '2045'],
      ...[1, 2, 3, 4, 5, 6].map((number) => [`01-ct-ubnd/i-${number}`, '2021']),
    ]);
  });

  test('points are told apart where letters repeat or đ follows d', () => {
    const points = records.provisions
      .filter((provision) => provision.parent === '01-ct-ubnd/ii-3')
      .map((provision) => provision.id);
    expect(points).toEqual(['01-ct-ubnd/ii-3-a', '01-ct-ubnd/ii-3-b', '01-ct-ubnd/ii-3-b~2', '01-ct-ubnd/ii-3-c']);
    expect(by('provisions', '01-ct-ubnd/ii-5-dd')).toMatchObject({ label: 'đ)', source: { lines: [93, 93] } });
    expect(by('provisions', '108-nq-cp/i-2~2')).toMatchObject({ label: '2.', source: { lines: [42, 42] } });
  });
});

describe('corrections', () => {
  test('are the only departure of a reading from the seed', () => {
    for (const document of loaded.documents) {
      const allowed = new Set(
        records.notes
          .filter((note) => note.kind === 'correction' && note.source.document === document.manifest.id)
          .map((note) => note.id),
      );
      for (const line of document.lines) {
        if (line.text === line.printed) expect(line.replacements).toEqual([]);
        else for (const replacement of line.replacements) expect([...allowed]).toContain(replacement.correction);
      }
    }
  });
});
