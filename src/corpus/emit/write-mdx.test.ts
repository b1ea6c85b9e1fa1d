import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { inline, link, paragraph, root, text } from './mdx-nodes.ts';
import { writeMdx } from './write-mdx.ts';

const reader = unified().use(remarkParse).use(remarkMdx);
const textOf = (node: { value?: string; children?: unknown[] }): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child as typeof node)).join('');
const bodyOf = (page: string): Root => reader.parse(page.slice(page.indexOf('\n---\n') + 5)) as Root;

describe('writeMdx', () => {
  test('writes front matter that YAML reads back', () => {
    const matter = { id: '01-ct-ubnd/pl4-45', title: 'Đề án: “một” # hai', lines: [426, 426], state: null };
    expect(parse(writeMdx(matter, root([])).split('---')[1] ?? '')).toEqual(matter);
  });

  test('leaves plain text as it is and escapes what Markdown would read', () => {
    expect(writeMdx({}, root([paragraph(text('Sở Tài chính, quý IV/2021'))]))).toContain(
      '\nSở Tài chính, quý IV/2021\n',
    );
    expect(writeMdx({}, root([paragraph(text('1. {x} <5 * 3'))]))).toContain('1\\. \\{x} \\<5 \\* 3');
  });

  test('keeps every text through writing and reading, whatever its characters (seed 108)', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'aăđ Ơờ ,.;:()-–+*_`[]<>{}#!|~\\"\'&/1029%“”\t=@$^…'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (first, second) => {
        const page = writeMdx(
          {},
          root([
            paragraph(
              text(first),
              link('/vi/', text('x')),
              inline('Reading', { printed: second }, text('y')),
              text(second),
            ),
          ]),
        );
        const read = textOf(bodyOf(page) as never)
          .replace(/\s+/g, ' ')
          .trim();
        expect(read).toBe(`${first}xy${second}`.replace(/\s+/g, ' ').trim());
      }),
      { seed: 108, numRuns: 2000 },
    );
  });
});
