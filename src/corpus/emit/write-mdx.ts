import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * Text that no rule of Markdown, GFM or MDX can read as anything else: it begins with a letter and holds letters, digits, spaces and plain
 * punctuation. Most texts are such; looking for what to escape in them took a third of a conversion.
 */
const plain = /^\p{L}[\p{L}\p{M}\p{N} ,.;%?()“”’–…/-]*$/u;

/** What MDX reads as code where it opens a paragraph of the page itself. */
const code = /^(?:import|export)(?![\p{L}\p{N}])/u;

/** What a text node was written as, by everything that its escapes depend on: the same names and titles stand on many pages. */
const written = new Map<string, string>();

/** So many at most: a corpus of many documents must not fill the memory. */
const MOST = 50_000;

const processor = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    handlers: {
      text: ({ value }: { value: string }, _parent, state, info) => {
        if (plain.test(value) && !value.includes('www.') && !code.test(value)) return value;
        const key = [state.stack.join(' '), info.before, info.after, value].join('\u0000');
        const known = written.get(key);
        if (known !== undefined) return known;
        const opensPage = code.test(value) && info.before === '\n' && state.stack[0] === 'paragraph';
        const made = opensPage
          ? `&#${value.charCodeAt(0)};${state.safe(value.slice(1), info)}`
          : state.safe(value, info);
        if (written.size >= MOST) written.clear();
        written.set(key, made);
        return made;
      },
    },
  })
  .freeze();

/** Writes a page as MDX: front matter (each value as JSON, which is YAML), then the tree. Escaping is left to the serialisers. */
export function writeMdx(frontMatter: Readonly<Record<string, unknown>>, tree: Root): string {
  const head = Object.entries(frontMatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${head.join('\n')}\n---\n\n${processor.stringify(withEntities(tree))}`;
}

/** The tree with `&` in attributes as an entity: its serialiser writes it bare, and a reader decodes what looks like one. */
function withEntities<N extends Nodes>(node: N): N {
  const children = 'children' in node ? { children: node.children.map((child) => withEntities(child)) } : {};
  const attributes =
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? { attributes: node.attributes.map(withEntity) }
      : {};
  return { ...node, ...children, ...attributes };
}

function withEntity<A extends { value?: unknown }>(attribute: A): A {
  const { value } = attribute;
  return typeof value === 'string' ? { ...attribute, value: value.replaceAll('&', '&amp;') } : attribute;
}
