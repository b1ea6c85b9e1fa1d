import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as toYaml } from 'yaml';

const processor = unified().use(remarkGfm, { singleTilde: false }).use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY }).use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, rule: '-' }).freeze();

/** Writes a page as MDX: front matter, then the tree. Escaping is left to the serialisers. */
export function writeMdx(frontMatter: Readonly<Record<string, unknown>>, tree: Root): string {
  return `---\n${toYaml(frontMatter, { lineWidth: 0 })}---\n\n${processor.stringify(tree)}`;
}
