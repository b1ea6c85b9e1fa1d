import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishWriting, writeFiles } from './files.ts';

const folder = 'content/translations/en';
/** A process that was: no system counts so far. */
const dead = 2 ** 22 + 1;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'written-'));
  mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
const put = (name: string, text: string) => writeFileSync(join(root, name), text);
const read = (name: string) => readFileSync(join(root, folder, name), 'utf8');

test('files are written together, and nothing is left beside them', () => {
  expect(
    writeFiles(root, [
      { file: `${folder}/a.po`, text: 'a' },
      { file: `${folder}/b.po`, text: 'b' },
    ]),
  ).toHaveLength(2);
  expect(writeFiles(root, [{ file: `${folder}/a.po`, text: 'a' }])).toEqual([]);
  expect(readdirSync(join(root, 'content/translations'), { recursive: true }).sort()).toEqual([
    'en',
    'en/a.po',
    'en/b.po',
  ]);
});

test('a command that was killed between two renames is finished by the next', () => {
  put(`${folder}/a.po`, 'new a');
  put(`${folder}/b.po`, 'old b');
  put(`${folder}/b.po.${dead}.tmp`, 'new b');
  const renames = ['a', 'b'].map((name) => ({ from: `${folder}/${name}.po.${dead}.tmp`, to: `${folder}/${name}.po` }));
  put('content/translations/writing.tmp', JSON.stringify(renames));
  finishWriting(root);
  expect([read('a.po'), read('b.po')]).toEqual(['new a', 'new b']);
  expect(existsSync(join(root, 'content/translations/writing.tmp'))).toBe(false);
});

test('one that was killed before is as if it had not been; what a living process writes stays', () => {
  put(`${folder}/a.po`, 'old a');
  put(`${folder}/a.po.${dead}.tmp`, 'new a');
  put(`${folder}/b.po.${process.pid}.tmp`, 'mine');
  finishWriting(root);
  expect(readdirSync(join(root, folder)).sort()).toEqual(['a.po', `b.po.${process.pid}.tmp`]);
  expect(read('a.po')).toBe('old a');
});

test('with a file that cannot be written none is', () => {
  put('blocked', '');
  const files = [
    { file: `${folder}/a.po`, text: 'a' },
    { file: 'blocked/b.po', text: 'b' },
  ];
  expect(() => writeFiles(root, files)).toThrow();
  expect(readdirSync(join(root, folder))).toEqual([]);
});

test('a file that somebody wrote after it was read is left alone, and so are the others', () => {
  put(`${folder}/a.po`, 'read');
  const seen = new Map([
    [`${folder}/a.po`, Buffer.from('read')],
    [`${folder}/b.po`, null],
  ]);
  const both = [
    { file: `${folder}/b.po`, text: 'b' },
    { file: `${folder}/a.po`, text: 'made from what was read' },
  ];
  put(`${folder}/a.po`, 'written meanwhile');
  expect(() => writeFiles(root, both, seen)).toThrow(/a\.po has been changed .* meanwhile: run the command again/u);
  expect([read('a.po'), existsSync(join(root, folder, 'b.po'))]).toEqual(['written meanwhile', false]);
  put(`${folder}/a.po`, 'read');
  expect(writeFiles(root, both, seen)).toHaveLength(2);
  expect(() => writeFiles(root, [{ file: `${folder}/b.po`, text: 'c' }], seen)).toThrow(/b\.po/u);
});
