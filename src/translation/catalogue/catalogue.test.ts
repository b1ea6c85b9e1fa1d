import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../model.ts';
import { decodeText } from './decode.ts';
import { readCatalogue, readReturnedCatalogue } from './read.ts';
import { writeCatalogue } from './write.ts';

const headers = { 'Content-Type': 'text/plain; charset=utf-8', Language: 'en' };
const po = (entries: string) => `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n${entries}`;
const read = (text: string) => readCatalogue({ name: 'd', file: 'd.po', text });

describe('a catalogue', () => {
  it('is the same after writing and reading, whatever people write (seed 7)', () => {
    const text = fc
      .string({
        unit: fc.constantFrom('a', 'Đ', 'ề', '"', '\\', '\n', '\t', ' ', '#', '~', '|', '%', '“'),
        minLength: 1,
        maxLength: 20,
      })
      .map((s) => s.normalize('NFC'));
    const line = fc
      .string({ unit: fc.constantFrom('b', 'ữ', '"', '\\', '#'), minLength: 1, maxLength: 8 })
      .map((s) => `x${s}`);
    const entry = (old: boolean) =>
      fc
        .record({
          vi: text,
          en: text,
          fuzzy: fc.boolean(),
          previous: fc.option(text),
          comments: fc.array(line, { maxLength: 2 }),
          note: line,
        })
        .map(
          ({ note, ...rest }): Omit<CatalogueEntry, 'id' | 'line'> => ({
            ...rest,
            flags: old ? [] : ['no-wrap'],
            place: { notes: [note], references: ['d/i-1'] },
          }),
        );
    const numbered = (kind: string) => (list: readonly Omit<CatalogueEntry, 'id' | 'line'>[]) =>
      list.map((one, index): CatalogueEntry => ({ ...one, id: `d/${kind}-${index}`, line: 0 }));
    fc.assert(
      fc.property(
        fc.array(entry(false), { maxLength: 4 }).map(numbered('i')),
        fc.array(entry(true), { maxLength: 3 }).map(numbered('x')),
        (live, obsolete) => {
          const { value, diagnostics } = read(
            writeCatalogue({ name: 'd', headers, headerComments: ['of the file'], live, obsolete }),
          );
          const unplaced = (entries: readonly CatalogueEntry[]) => entries.map((one) => ({ ...one, line: 0 }));
          expect(diagnostics).toEqual([]);
          expect(unplaced(value.live)).toEqual(live);
          expect(unplaced(value.obsolete)).toEqual(obsolete);
          expect(value.headerComments).toEqual(['of the file']);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it('knows the line of each entry', () => {
    const { value } = read(
      po(
        'msgctxt "d/i-1"\nmsgid "một"\nmsgstr ""\n\n#: d/i-2\nmsgctxt "d/i-2"\nmsgid ""\n"hai "\n"dòng"\nmsgstr "two"\n',
      ),
    );
    expect(value.live.map(({ id, vi, line }) => [id, vi, line])).toEqual([
      ['d/i-1', 'một', 5],
      ['d/i-2', 'hai dòng', 10],
    ]);
  });

  it('is composed to NFC, and read with the line ends of Windows', () => {
    const { value, diagnostics } = read(
      po('msgctxt "d/i-1"\nmsgid "Sở Y tế"\nmsgstr "Bộ"\n'.normalize('NFD')).replaceAll('\n', '\r\n'),
    );
    expect(diagnostics).toEqual([]);
    expect(value.live[0]).toMatchObject({ vi: 'Sở Y tế', en: 'Bộ' });
  });

  it('of another tool may do without msgctxt where the reference tells the segment', () => {
    const text = po('#: d/i-1\nmsgid "một"\nmsgstr "one"\n');
    expect(read(text).diagnostics).toMatchObject([{ code: 'po-no-context', line: 6 }]);
    expect(readReturnedCatalogue({ name: 'd', file: 'd.po', text }).value.live[0]).toMatchObject({
      id: 'd/i-1',
      en: 'one',
    });
  });

  it('with two obsolete entries that the format cannot tell apart is an error', () => {
    const twin = '#~ msgctxt "d/x"\n#~ msgid "một"\n#~ msgstr "one"\n\n';
    expect(read(po(twin + twin.replace('one', 'two'))).diagnostics).toMatchObject([{ code: 'po-obsolete', line: 5 }]);
  });

  it('with plurals is an error', () => {
    expect(read(po('msgctxt "d/x"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n')).diagnostics).toMatchObject([
      { code: 'po-plural', line: 5 },
    ]);
  });
});

describe('the bytes of a file', () => {
  it('are UTF-8, with or without a byte order mark', () => {
    expect(decodeText('d.po', Buffer.from('\uFEFFSở')).value).toBe('Sở');
  });

  it('that are not UTF-8 are an error at their line', () => {
    const bytes = Buffer.concat([Buffer.from('một\nhai\n'), Buffer.from([0x53, 0xf4, 0x0a])]);
    expect(decodeText('d.po', bytes)).toMatchObject({
      value: '',
      diagnostics: [{ file: 'd.po', line: 3, code: 'text-encoding' }],
    });
  });
});
