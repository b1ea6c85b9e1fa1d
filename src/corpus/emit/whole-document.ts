import { anchorOf } from '../naming/id.ts';
import { hasPage } from '../records/addresses.ts';
import type { Outline } from '../records/outline.ts';
import type { EmitContext } from './context.ts';
import { root } from './mdx-nodes.ts';
import type { ContentsItem, WholeHead } from '../model/page.ts';
import type { GeneratedText } from './page.ts';
import { provisionBlock } from './provision-body.ts';

const noRows: ReadonlySet<string> = new Set();

/** A whole document on one page, without what the site adds to it: for reading through and for paper. */
export function wholeDocument(outline: Outline, context: EmitContext): GeneratedText<WholeHead> {
  const plain: EmitContext = { ...context, addressOf: noAddress };
  const contents = outline.nodes
    .filter((node) => hasPage(node, noRows))
    .map((node): ContentsItem => {
      const { title, lang } = context.refer(node.id);
      return { anchor: anchorOf(node.id), label: null, title, lang };
    });
  return {
    path: `${context.language}/${outline.document}/full`,
    frontMatter: { document: outline.document, contents },
    body: root(outline.nodes.map((node) => provisionBlock(node, plain, 'whole'))),
  };
}

/** Nothing in a text that is read through leads away from it. */
const noAddress = () => null;
