import { describe, expect, test } from 'vitest';
import { dutyItems, classesOf, dutiesOf, inPageOrder } from '../../src/duties/index.ts';
import { contentFolder } from '../../scripts/lib/files.ts';
import { readKnowledge } from '../../src/generated/read.ts';
import { entriesOf } from './agency-page.ts';
import { handRead } from './hand-read.ts';

const knowledge = readKnowledge(contentFolder(process.env));
const { records } = knowledge;
const items = dutyItems(knowledge);
const classes = classesOf(knowledge.agencies);
const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted();

describe.each(handRead)('the page of $agency', (read) => {
  const entries = entriesOf(read.agency, 'vi');
  const of = (role: string) =>
    sorted(
      entries
        .filter((entry) => entry.section === 'duties' && entry.role === role && !knowledge.duties.has(entry.id))
        .map((entry) => entry.id),
    );

  test('has every task, target and project that the documents print beside its name, and no other', () => {
    expect(of('leads')).toEqual(sorted(read.leads));
    expect(of('coordinates')).toEqual(sorted(read.coordinates));
    expect(of('monitors')).toEqual(sorted(read.monitors));
    expect(of('supervises')).toEqual(
      sorted([...read.supervises, ...read.corroborated].flatMap((row) => knowledge.projectOf(row)?.id ?? row)),
    );
  });

  test('names every row of its projects, and says which do not name it themselves', () => {
    const duties = dutiesOf(read.agency, items, classes).filter((duty) => duty.role === 'supervises');
    const corroborated = duties.flatMap((duty) => duty.corroborated.map(({ row }) => row));
    expect(sorted(corroborated)).toEqual(sorted(read.corroborated));
    expect(
      sorted(duties.flatMap((duty) => duty.places.map(({ row }) => row)).filter((row) => !corroborated.includes(row))),
    ).toEqual(sorted(read.supervises));
  });

  test('has every duty that binds it in common with others, apart from its own', () => {
    expect(sorted(entries.filter((entry) => entry.section === 'collective').map((entry) => entry.id))).toEqual(
      sorted(read.collective),
    );
  });

  test('has every clause that binds it or speaks of it, and no other', () => {
    const clauses = entries
      .filter((entry) => knowledge.duties.has(entry.id) || entry.role === 'named')
      .map((entry) => knowledge.duties.get(entry.id)?.clause ?? entry.id);
    expect(sorted(clauses)).toEqual(sorted([...read.standing, ...read.named]));
  });

  test('says the same in English', () => {
    expect(entriesOf(read.agency, 'en').map(({ id, role, section }) => [id, role, section])).toEqual(
      entries.map(({ id, role, section }) => [id, role, section]),
    );
  });
});

test('the page of every body has its duties as the records give them, in this order', () => {
  const faults = records.agencies.flatMap(({ id }) => {
    const page = entriesOf(id, 'vi').map((entry) => `${entry.role} ${entry.id}`);
    const given = inPageOrder(dutiesOf(id, items, classes)).map((duty) => `${duty.role} ${duty.item.id}`);
    return page.join() === given.join() ? [] : [`${id}: ${page.length} on the page, ${given.length} in the records`];
  });
  expect(faults).toEqual([]);
});

test('every body that a table names has the duty on its page', () => {
  const faults: string[] = [];
  const demand = (agency: string | null, role: string, id: string) => {
    if (agency !== null && !entriesOf(agency, 'vi').some((entry) => entry.role === role && entry.id === id))
      faults.push(`${agency} ${role} ${id}`);
  };
  for (const task of records.tasks) {
    for (const agency of task.lead) demand(agency, 'leads', task.id);
    for (const agency of task.coordinating) demand(agency, 'coordinates', task.id);
  }
  for (const target of records.targets) for (const agency of target.monitors) demand(agency, 'monitors', target.id);
  for (const project of records.projects)
    for (const listing of project.listings)
      for (const { agency } of listing.supervisors) demand(agency, 'supervises', project.id);
  expect(faults).toEqual([]);
});

test('an entry says when, with whom, what to hand in, to whom', () => {
  const entry = entriesOf('agency/bo-khoa-hoc-va-cong-nghe', 'vi').find(({ id }) => id === '108-nq-cp/pl-6.6');
  for (const words of [
    '31/12/2025',
    'Giai đoạn 2021 - 2025',
    'Phối hợp',
    'Bộ Công Thương',
    'Bộ Kế hoạch và Đầu tư',
    'Báo cáo Thủ tướng Chính phủ',
    'Thủ tướng Chính phủ',
  ])
    expect(entry?.text).toContain(words);
  const collective = entriesOf('agency/bo-khoa-hoc-va-cong-nghe', 'vi').find(({ id }) => id === '108-nq-cp/pl-8.4');
  expect(collective?.text).toContain('Các bộ, ngành liên quan');
});
