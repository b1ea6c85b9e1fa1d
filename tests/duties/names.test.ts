import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toString as textOf } from 'xast-util-to-string';
import { x } from 'xastscript';
import { loadContexts } from '../../src/downloads/load.ts';
import { settings } from '../../scripts/lib/settings.ts';
import { contentFolder } from '../../scripts/lib/files.ts';
import { oneLine } from '../../src/corpus/model/one-line.ts';
import { calendarText } from '../../src/downloads/calendar.ts';
import { csvText } from '../../src/downloads/csv.ts';
import { dutiesOf } from '../../src/downloads/duties.ts';
import { dutiesTable } from '../../src/downloads/tables/duties.ts';
import { readKnowledge } from '../../src/generated/read.ts';
import { xmlDocument } from '../../src/formats/xml.ts';

const seed = 20_210_106;
const numRuns = 200;
const content = contentFolder(process.env);
const [context] = loadContexts(content, readKnowledge(content), settings({}));
if (context === undefined) throw new Error('no language to write files in');
const agency = context.records.agencies.find(({ id }) => id === 'agency/so-ke-hoach-va-dau-tu');
if (agency === undefined) throw new Error('the register has changed');
const duties = dutiesOf(agency.id, context.items, context.classes).slice(0, 3);

/** What is dangerous in one format or another, among letters. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', ':', '\\', '&', '<', '>', ']]>', '<![CDATA[', '%', '=1+1'),
    fc.constantFrom(
      'BEGIN:VEVENT',
      'Sở',
      'Đầu tư',
      ' ',
      '2021',
      '😀',
      'e\u0323\u0302',
      '\u0001',
      '\n',
      '\r\n',
      '\u202E',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 8 },
);
const drawn = pieces.map((list) => list.join(''));
const names = drawn.filter((name) => oneLine.safeParse(name).success && name.trim() !== '');

test(`the schema of names lets no line end and no control character through, seed ${seed}`, () => {
  fc.assert(
    fc.property(drawn, (name) => {
      const hidden = [...name].some((letter) => letter < ' ' || (letter >= '\u007F' && letter < '\u00A0'));
      expect(hidden && oneLine.safeParse(name).success).toBe(false);
    }),
    { seed, numRuns: 2000 },
  );
});

test(`any name comes whole through CSV, and no cell is a formula, seed ${seed}`, () => {
  const renamed = (name: string) => ({ ...context, nameOf: () => name });
  fc.assert(
    fc.property(names, (name) => {
      const table = dutiesTable(agency, duties, renamed(name));
      const [, ...rows] = parse(csvText(table), { bom: true });
      expect(rows).toHaveLength(duties.length);
      const cells = rows.flat();
      expect(cells.filter((cell) => cell === name || cell === `'${name}`)).not.toEqual([]);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[=+\-@][\d.,]*$/.test(cell))).toEqual([]);
    }),
    { seed, numRuns },
  );
});

test(`any name comes whole through a calendar, and adds nothing to it, seed ${seed}`, () => {
  fc.assert(
    fc.property(names, (name) => {
      const text =
        calendarText({ ...agency, name: { vi: name, en: name } }, duties, {
          ...context,
          nameOf: () => name,
        }) ?? '';
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(calendar.getFirstPropertyValue('name')).toContain(name);
      expect(calendar.getAllSubcomponents('vevent').length).toBeLessThanOrEqual(duties.length);
      expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
    }),
    { seed, numRuns },
  );
});

test(`any name comes whole through XML, as text and as an attribute, seed ${seed}`, () => {
  fc.assert(
    fc.property(names, (name) => {
      const document = fromXml(xmlDocument(x('a', { b: name }, x('c', [x('d', name)]))));
      const root = document.children.find((node: Nodes) => node.type === 'element');
      expect(root?.type === 'element' ? root.attributes['b'] : null).toBe(name);
      expect(root && textOf(root).trim()).toBe(name.trim());
    }),
    { seed, numRuns },
  );
});
