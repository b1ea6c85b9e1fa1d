import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { house, packages } from '../walls/house.ts';

const repository = new URL('../../', import.meta.url);
const text = readFileSync(new URL('ARCHITECTURE.md', repository), 'utf8');
const quoted = (cell: string) => [...cell.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
/** The rows of the table of folders: the folders, and the files to start with. */
const rows = [...text.matchAll(/^\| (`[^|]+) \|[^|]*\| ?([^|]*)\|$/gm)].map(([, where = '', start = '']) => ({
  folders: quoted(where),
  files: quoted(start),
}));

test('every folder and file that ARCHITECTURE.md names is there', () => {
  const paths = rows.flatMap(({ folders, files }) => [
    ...folders,
    ...files.map((file) =>
      file.includes('/') && existsSync(new URL(file, repository)) ? file : `${folders[0]}${file}`,
    ),
  ]);
  expect(paths).toContain('src/corpus/model/tree.ts');
  expect(paths.filter((path) => !existsSync(new URL(path, repository)))).toEqual([]);
});

test('every file that its prose and its other tables name is there', () => {
  const paths = quoted(text).filter((path) => /^(?:src|scripts|tests|content)\/[^<>]*\.\w+$/.test(path));
  expect(paths).toContain('src/duties/duty.ts');
  expect(paths.filter((path) => !existsSync(new URL(path, repository)))).toEqual([]);
});

test('every room of the house is in one of those folders', () => {
  const folders = rows.flatMap((row) => row.folders);
  const rooms = Object.keys(house).filter((room) => !/^src\/(corpus\/)?[^/]+\.ts$/.test(room));
  expect(rooms.filter((room) => !folders.some((folder) => `${room}/`.startsWith(folder)))).toEqual([]);
});

test('the files of src/ that read files are those that ARCHITECTURE.md names', () => {
  const named = quoted(/Beside them only (.*?) read files\./s.exec(text)?.[1] ?? '');
  const readers = [packages['node:fs'], packages['node:fs/promises']].flatMap((users) => users?.split(' ') ?? []);
  expect(named.toSorted()).toEqual(readers.toSorted());
});
