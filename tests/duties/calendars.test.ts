import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { downloads } from './downloads.ts';
import { handRead } from './hand-read.ts';

const names = readdirSync(join(downloads, 'agencies')).filter((name) => name.endsWith('.ics'));
const read = (name: string) => readFileSync(join(downloads, 'agencies', name), 'utf8');
const eventsIn = (name: string) =>
  new ICAL.Component(ICAL.parse(read(name)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** Days of an event, at most ten. */
function daysOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const iterator = event.iterator();
  const days: string[] = [];
  for (let next = iterator.next(); next && days.length < 20; next = iterator.next()) days.push(next.toString());
  return days;
}

test('every calendar is read by an independent parser, lines folded and ended as the standard says', () => {
  const faults: string[] = [];
  for (const name of names) {
    const text = read(name);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    if (calendar.name !== 'vcalendar' || calendar.getFirstPropertyValue('version') !== '2.0')
      faults.push(`${name}: no calendar`);
    if (!text.endsWith('END:VCALENDAR\r\n') || /[^\r]\n/.test(text)) faults.push(`${name}: other line ends than CRLF`);
    if (text.split('\r\n').some((line) => Buffer.byteLength(line) > 75))
      faults.push(`${name}: a line of more than 75 bytes`);
  }
  expect(faults).toEqual([]);
  expect(names.length).toBeGreaterThan(2 * 50);
});

test('every event is a whole day with an id of its own that blocks nobody, and no reminder lies before the day of the data', () => {
  const faults: string[] = [];
  for (const name of names) {
    const events = eventsIn(name);
    const ids = events.map((event) => event.uid);
    if (new Set(ids).size !== ids.length) faults.push(`${name}: an id twice`);
    for (const event of events) {
      if (!event.startDate.isDate) faults.push(`${name} ${event.uid}: not a whole day`);
      const alarms = event.component.getAllSubcomponents('valarm');
      if (event.component.getFirstPropertyValue('transp') !== 'TRANSPARENT') faults.push(`${name} ${event.uid}: busy`);
      if (Number(event.component.getFirstPropertyValue('sequence')) < 1)
        faults.push(`${name} ${event.uid}: no sequence`);
      const made = String(event.component.getFirstPropertyValue('dtstamp')).slice(0, 10);
      for (const alarm of alarms) {
        const trigger = String(alarm.getFirstPropertyValue('trigger'));
        if (!/^\d{4}-/.test(trigger) || new Date(trigger).getTime() < new Date(made).getTime() - 14 * 86_400_000)
          faults.push(`${name} ${event.uid}: reminder ${trigger}`);
      }
    }
  }
  expect(names.filter((name) => eventsIn(name).length === 0)).toEqual([]);
  expect(faults.slice(0, 20)).toEqual([]);
});

test('an event is called by the short name of its duty, and nothing that it is called by is cut', () => {
  const cut = names
    .flatMap((name) => eventsIn(name).map(({ summary }) => summary))
    .filter((said) => said.includes('…'));
  expect(cut).toEqual([]);
  const [report] = eventsIn('so-y-te.vi.ics').filter(({ uid }) => uid.startsWith('01-ct-ubnd.iii-1-d.reports.'));
  expect(report?.summary).toMatch(/^Báo cáo: III\.1\.d\. Theo dõi và báo cáo hằng quý/u);
});

test('ids of events are the same in both languages', () => {
  for (const name of names.filter((candidate) => candidate.endsWith('.vi.ics'))) {
    expect(eventsIn(name.replace('.vi.', '.en.')).map((event) => event.uid)).toEqual(
      eventsIn(name).map((event) => event.uid),
    );
  }
});

describe.each(handRead)('the calendar of $agency', ({ agency, leads, coordinates, monitors, collective }) => {
  const slug = agency.slice('agency/'.length);
  const events = eventsIn(`${slug}.vi.ics`);
  const uid = (id: string, role: string) => `${id.replaceAll('/', '.')}.${role}.${slug}@ke-hoach-hai-phong`;

  test('has what it leads and monitors, and what it coordinates with a day', () => {
    const ids = events.map((event) => event.uid);
    for (const id of leads) expect(ids).toContain(uid(id, 'leads'));
    for (const id of monitors) expect(ids).toContain(uid(id, 'monitors'));
    for (const id of coordinates) expect(ids).toContain(uid(id, 'coordinates'));
  });

  test('marks what may concern it only as one of many, without a reminder', () => {
    for (const event of events.filter(({ uid: own }) => collective.some((id) => own === uid(id, 'coordinates')))) {
      expect(event.summary).toContain('giao chung');
      expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
    }
  });
});

test("the quarterly report comes back before the 20th of each quarter's last month of the plan's year", () => {
  const event = eventsIn('so-giao-thong-van-tai.vi.ics').find((candidate) =>
    candidate.uid.startsWith('01-ct-ubnd.iii-1-d.reports.'),
  );
  expect(event && daysOf(event)).toEqual(['2021-03-19', '2021-06-19', '2021-09-19', '2021-12-19']);
  expect(String(event?.component.getFirstPropertyValue('rrule'))).toMatch(/FREQ=MONTHLY/);
});

test('the yearly report to the Government comes back from the year of the Resolution to the last of its targets', () => {
  const event = eventsIn('bo-khoa-hoc-va-cong-nghe.vi.ics').find((candidate) =>
    candidate.uid.startsWith('108-nq-cp.iii-1-a-p2.reports.'),
  );
  const days = event ? daysOf(event) : [];
  expect([days[0], days.at(-1), days.length]).toEqual(['2019-12-31', '2030-12-31', 12]);
});

test('a duty on a condition or without a day has no event', () => {
  const ids = eventsIn('so-tu-phap.vi.ics').map((event) => event.uid);
  expect(ids.some((id) => id.startsWith('01-ct-ubnd.pl4-1.'))).toBe(true);
  for (const number of ['96', '115', '116'])
    expect(ids.some((id) => id.startsWith(`01-ct-ubnd.pl4-${number}.`))).toBe(false);
});

test('a month, a quarter and a year end on their last day', () => {
  const day = (name: string, id: string) =>
    eventsIn(name)
      .find((event) => event.uid.startsWith(`${id}.`))
      ?.startDate.toString();
  expect(day('so-tu-phap.vi.ics', '01-ct-ubnd.pl4-2')).toBe('2021-01-31');
  expect(day('so-tai-chinh.vi.ics', '01-ct-ubnd.pl4-13')).toBe('2021-09-30');
  expect(day('so-giao-thong-van-tai.vi.ics', '01-ct-ubnd.pl4-9')).toBe('2021-12-31');
  expect(day('so-giao-thong-van-tai.vi.ics', '01-ct-ubnd.iii-1-dd')).toBe('2021-11-19');
});
