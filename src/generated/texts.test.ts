import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { writeMdx } from '../corpus/emit/write-mdx.ts';
import { NotGenerated } from './read.ts';
import { readTexts } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const schema = z.object({ title: z.string(), lines: z.array(z.int()).nullable() });
const write = (path: string, title: string, lines: readonly unknown[] | null = [1, 2]) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(
    join(folder, path),
    writeMdx({ title, lines }, { type: 'root', children: [{ type: 'thematicBreak' }] }),
  );
};

test('what the converter writes above a text comes back as it was, in the order of the paths', () => {
  const odd = 'Mục “a: b”\n---\n{x} # \\ \u2028';
  write('vi/z/index.mdx', 'Z', null);
  write('vi/a.mdx', odd);
  write('en/a.mdx', 'A');
  write('en/b.mdx', 'B');
  expect(readTexts(folder, '{vi,en}/**/*.mdx', schema, ['en/b.mdx'])).toEqual([
    { id: 'en/a', file: join(folder, 'en/a.mdx'), data: { title: 'A', lines: [1, 2] } },
    { id: 'vi/a', file: join(folder, 'vi/a.mdx'), data: { title: odd, lines: [1, 2] } },
    { id: 'vi/z', file: join(folder, 'vi/z/index.mdx'), data: { title: 'Z', lines: null } },
  ]);
});

test('a text of another make is told with what to run', () => {
  write('xx/a.mdx', 'A', ['x']);
  const read = () => readTexts(folder, 'xx/*.mdx', schema);
  expect(read).toThrow(NotGenerated);
  expect(read).toThrow(/xx\/a\.mdx[\s\S]*npm run convert/);
});
