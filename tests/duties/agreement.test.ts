import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dist } from '../site/dist.ts';
import { entriesOf } from './agency-page.ts';
import { csvRows, downloads, sheetOf, workbook } from './downloads.ts';
import { handRead } from './hand-read.ts';
import { daysOf, one, plainText, readIcs } from './read-ics.ts';

/** Page, API, table, spreadsheet and calendar of seven bodies say the same. */
const bodies = [
  ...handRead.map(({ agency }) => agency),
  'agency/so-ke-hoach-va-dau-tu',
  'agency/so-cong-thuong',
  'agency/ubnd-thanh-pho-hai-phong',
];
const assignments = JSON.parse(readFileSync(join(dist, 'api/v1/assignments.json'), 'utf8')) as readonly {
  readonly agency: string;
  readonly record: string;
  readonly order: string | null;
  readonly role: string;
}[];

describe.each(bodies)('%s', (agency) => {
  const slug = agency.slice('agency/'.length);

  test.each(['vi', 'en'] as const)('has the same duties on its page and in its files (%s)', async (lang) => {
    const table = csvRows(`agencies/${slug}.${lang}.csv`);
    expect(table.map(({ id }) => id)).toEqual(entriesOf(agency, lang).map(({ id }) => id));

    const given = assignments
      .filter((one) => one.agency === agency)
      .map(({ record, order, role }) => `${order ?? record} ${role}`);
    const onPage = entriesOf(agency, lang).map(({ id, role }) => `${id} ${role}`);
    expect(onPage.toSorted()).toEqual(given.toSorted());

    const book = await workbook(`agencies/${slug}.${lang}.xlsx`);
    const people = sheetOf(book, 0).rows.slice(2);
    const machines = sheetOf(book, 1).rows.slice(1);
    expect(machines.map(([id, role]) => [id, role])).toEqual(table.map(({ id, role }) => [id, role]));
    expect(people.map(([, , role]) => role)).toEqual(table.map(({ role }) => role));
    // What is due on a day is a day in both sheets and the table; an expected year and what comes back are words for people.
    const day = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : null);
    for (const [at, row] of table.entries()) {
      const shown = day(people[at]?.[4]);
      if (shown !== null) expect(shown, row.id).toBe(row.due);
    }

    const text = readFileSync(join(downloads, `agencies/${slug}.${lang}.ics`), 'utf8');
    const events = readIcs(text).components.filter(({ name }) => name === 'VEVENT');
    const idOf = (about: string | null) => /^(?:Mã|id): (.+)$/imu.exec(plainText(about ?? ''))?.[1] ?? '';
    const inCalendar = events.map((event) => ({
      id: idOf(one(event, 'DESCRIPTION')),
      role: plainText(one(event, 'CATEGORIES') ?? ''),
      days: daysOf(event),
    }));
    for (const { id, role, days } of inCalendar) {
      const row = table.find((one) => one.id === id && one.role === role);
      expect(row, `${id} ${role}`).toBeDefined();
      if (days.length === 1 && row?.due) expect(days[0], id).toBe(row.due);
    }
    const dated = people.flatMap((cells, at) =>
      day(cells[4]) === null ? [] : [`${table[at]?.id} ${table[at]?.role}`],
    );
    const named = new Set(entriesOf(agency, lang).flatMap(({ id, role }) => (role === 'named' ? [id] : [])));
    const known = new Set(inCalendar.map(({ id, role }) => `${id} ${role}`));
    expect(dated.filter((key) => !known.has(key) && !named.has(key.split(' ')[0] ?? ''))).toEqual([]);

    // The library reads the same events on the same days.
    const library = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const days: string[] = [];
      if (!event.isRecurring()) return [event.startDate.toString()];
      const iterator = event.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) days.push(next.toString());
      return days;
    });
    expect(inCalendar.map(({ days }) => days)).toEqual(library);
  });
});
