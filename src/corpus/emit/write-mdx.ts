import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * Text that no rule of Markdown, GFM or MDX can read as anything else: it begins with a letter and holds letters, digits, spaces and plain
 * punctuation. Most texts are such; looking for what to escape in them took a third of a conversion.
 */
const plain = /^\p{L}[\p{L}\p{M}\p{N} ,.;%?()“”’–…/-]*$/u;

const processor = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    handlers: {
      text: (node: { value: string }, _parent, state, info) =>
        plain.test(node.value) && !node.value.includes('www.') ? node.value : state.safe(node.value, info),
    },
  })
  .freeze();

/** Writes a page as MDX: front matter (each value as JSON, which is YAML), then the tree. Escaping is left to the serialisers. */
export function writeMdx(frontMatter: Readonly<Record<string, unknown>>, tree: Root): string {
  const head = Object.entries(frontMatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${head.join('\n')}\n---\n\n${processor.stringify(tree)}`;
}
