import fc from 'fast-check';
import { evaluate } from 'satteri';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { flow, inline, line, link, paragraph, root, text, type Block } from './mdx-nodes.ts';
import { writeMdx } from './write-mdx.ts';

/** What the site's own reader makes of a page: its texts, with the name and attributes of each component before its content. */
async function readBack(...blocks: Block[]): Promise<string> {
  const page = writeMdx({}, root(blocks));
  const jsx = (type: unknown, props: unknown) => {
    const { children, ...attributes } = Object(props);
    if (typeof type === 'function') return type({ children, ...attributes });
    return [type === 'a' ? attributes.href : [], children];
  };
  const component = ({ children, ...attributes }: Record<string, unknown>) => [Object.values(attributes), children];
  const names = ['Reading', 'Words', 'Provision'];
  const module = await evaluate(page.slice(page.indexOf('\n---\n') + 5), { Fragment: 'f', jsx, jsxs: jsx });
  const components = Object.fromEntries(names.map((name) => [name, component]));
  const content = module['default'];
  if (typeof content !== 'function') throw new TypeError('Unexpected page, expected a component');
  return flat(content({ components }));
}

const flat = (node: unknown): string =>
  Array.isArray(node) ? node.map(flat).join('') : node === undefined ? '' : `${node}`;
const tidy = (value: string) => value.replace(/\s+/g, ' ').trim();

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

  test('leaves the site nothing to decode in attributes', async () => {
    expect(await readBack(line('Words', { label: '&#123; & &amp;' }, text('x')))).toBe('&#123; & &amp;x');
  });

  test('keeps a text with line ends in one line', async () => {
    expect(await readBack(paragraph(text('a '), inline('Reading', { printed: 'p\n\nq' }, text('b\n\n- c'))))).toBe(
      'a p qb - c',
    );
  });

  test('reads no text as code', async () => {
    expect(await readBack(paragraph(text('import\nx from "y"')))).toBe('import x from "y"');
    expect(await readBack(paragraph(text('export { y }')), paragraph(text('exports')))).toContain('export { y }');
  });

  test('keeps every text through writing and reading, whatever its characters (seed 108)', async () => {
    const words = fc.string({
      unit: fc.constantFrom(...'aăđ Ơờ ,.;:()-–+*_`[]<>{}#!|~\\"\'&/1029%“”\t\n=@$^…'),
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(words, words, async (first, second) => {
        const read = await readBack(
          paragraph(
            text(first),
            link('/vi/', text('x')),
            inline('Reading', { printed: second }, text('y')),
            text(second),
          ),
          flow('Provision', {}, [line('Words', { label: first }, text(second))]),
        );
        expect(tidy(read)).toBe(tidy(`${first}/vi/x${second}y${second}\n${first}${second}`));
      }),
      { seed: 108, numRuns: 500 },
    );
  });
});
