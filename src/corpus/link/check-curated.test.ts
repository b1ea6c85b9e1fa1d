import { expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../curated/read-yaml.ts';
import { projectEntrySchema } from '../model/registry.ts';
import { checkCurated } from './check-curated.ts';
import { curatedLinkSchema } from './curated.ts';

const known = new Set(['x/pl4-1', 'x/ii-1', 'x/pl5-1', 'project/a', 'project/b', 'project/c']);

function check(links: string, projects = '[]'): string[] {
  const read = readYaml({ file: 'links.yaml', text: links }, z.array(curatedLinkSchema));
  const entries = readYaml({ file: 'projects.yaml', text: projects }, z.array(projectEntrySchema));
  expect([...read.diagnostics, ...entries.diagnostics]).toEqual([]);
  return checkCurated(
    { file: 'links.yaml', entries: read.value ?? [], lineOf: read.lineOf },
    { file: 'projects.yaml', entries: entries.value ?? [], lineOf: entries.lineOf },
    known,
  ).map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

const entry = (judge: string, type: string, from: string, to: string) =>
  `- judge: ${judge}\n  type: ${type}\n  from: ${from}\n  to: ${to}\n  reason: { vi: vì, en: because }\n`;
const project = (id: string, partOf: string) => `- id: ${id}\n  vi: tên\n  en: name\n  partOf: ${partOf}\n`;

it('accepts links between known records, each judged once', () => {
  expect(
    check(entry('assert', 'implements', 'x/pl4-1', 'x/ii-1') + entry('reject', 'serves', 'x/pl4-1', 'x/ii-1')),
  ).toEqual([]);
});

it('names file and line of an unknown end', () => {
  expect(
    check(entry('assert', 'implements', 'x/pl4-1', 'x/ii-1') + entry('assert', 'implements', 'x/pl4-1', 'x/ii-99')),
  ).toEqual(['links.yaml:9 unknown-link-end Unexpected to x/ii-99, expected the id of a record']);
});

it('names the second of two judgements of one link, whichever way round a symmetric link is written', () => {
  expect(
    check(entry('reject', 'implements', 'x/pl4-1', 'x/ii-1') + entry('assert', 'implements', 'x/pl4-1', 'x/ii-1'))[0],
  ).toMatch(/^links\.yaml:6 twice-judged Unexpected assert of a link that line 1 rejects/);
  expect(
    check(entry('assert', 'corresponds', 'x/pl4-1', 'x/ii-1') + entry('reject', 'corresponds', 'x/ii-1', 'x/pl4-1')),
  ).toHaveLength(1);
});

it('names a cycle in part-of, also over both files', () => {
  const cycle = check('[]', project('project/a', 'project/b') + project('project/b', 'project/a'));
  expect(cycle).toEqual([
    'projects.yaml:8 part-of-cycle Unexpected part-of cycle project/a → project/b → project/a, expected a project that is part of no part of itself',
  ]);
  expect(
    check(
      entry('assert', 'partOf', 'project/b', 'project/a'),
      project('project/a', 'project/b') + project('project/b', 'null'),
    ),
  ).toHaveLength(1);
});

it('names listings and wholes that do not exist', () => {
  expect(
    check('[]', `- id: project/a\n  vi: tên\n  en: name\n  listings: [x/pl5-1, x/pl5-9]\n  partOf: project/z\n`).map(
      (line) => line.split(' ')[1],
    ),
  ).toEqual(['unknown-listing', 'unknown-whole']);
});
