import type { Annex, BlockNode, DocumentTree, HeaderLine, Paragraph, Provision, Signature } from '../model/tree.ts';
import { labelSlug } from '../values/index.ts';
import { identifyTable } from './identify-rows.ts';
import { joinLeaves } from './join-leaves.ts';
import { IdSource, makeNode } from './make-node.ts';
import type { Outline, OutlineNode, ProvisionKind } from './outline.ts';

/** Numbers the unlabelled children of one parent: `-p1`, `-p2` … */
class Ordinals {
  readonly #next = new Map<string, number>();

  take(parent: string): string {
    const n = (this.#next.get(parent) ?? 0) + 1;
    this.#next.set(parent, n);
    return `${parent}-p${n}`;
  }
}

/**
 * Gives every node of a parsed document its public id (rules: docs/api.md, "Ids").
 * @param tree the parsed document
 * @param document the document's id: its number and issuer as a slug
 */
export function identify(tree: DocumentTree, document: string): Outline {
  const ids = new IdSource();
  const ordinals = new Ordinals();
  const nodes: OutlineNode[] = [];
  /** What the ids of provisions begin with: within an attachment that has articles its type too, since they start again at 1. */
  let base = `${document}/`;

  const paragraph = (block: Paragraph, parent: OutlineNode): void => {
    const node = makeNode({
      id: ids.take(ordinals.take(parent.id)),
      kind: paragraphKind(block, parent),
      label: block.bullet,
      number: null,
      text: block.text,
      parent,
    });
    for (const child of block.children) paragraph(child, node);
  };

  const provision = (block: Provision, parent: OutlineNode | null, prefix: string): OutlineNode => {
    const own = block.level === 'article' ? `dieu-${labelSlug(block.number)}` : labelSlug(block.number);
    const id = ids.take(block.level === 'article' || parent === null ? `${base}${own}` : `${prefix}-${own}`);
    const node = makeNode({
      id,
      kind: block.level,
      label: block.label,
      number: block.number,
      text: block.text,
      parent,
    });
    for (const child of block.children) {
      if (child.kind === 'provision') provision(child, node, id);
      else paragraph(child, node);
    }
    return node;
  };

  const header = (lines: readonly HeaderLine[]): void => {
    if (lines.length === 0) return;
    const node = makeNode({
      id: ids.take(`${document}/tieu-de`),
      kind: 'header',
      label: null,
      number: null,
      text: null,
      parent: null,
      leaves: lines.map((line) => line.text),
    });
    for (const line of joinTitle(lines))
      makeNode({
        id: ids.take(ordinals.take(node.id)),
        kind: 'header',
        label: null,
        number: line.role,
        text: line.text,
        parent: node,
      });
    nodes.push(node);
  };

  const signature = (block: Signature): void => {
    const node = makeNode({
      id: ids.take(`${document}/chu-ky`),
      kind: 'signature',
      label: null,
      number: null,
      text: null,
      parent: null,
      leaves: block.lines.map((line) => line.text),
    });
    for (const line of block.lines)
      makeNode({
        id: ids.take(ordinals.take(node.id)),
        kind: 'signature',
        label: null,
        number: line.role,
        text: line.text,
        parent: node,
      });
    nodes.push(node);
  };

  const annex = (block: Annex): void => {
    const number = block.number === null ? '' : labelSlug(block.number);
    const node = makeNode({
      id: ids.take(`${document}/pl${number}`),
      kind: 'annex',
      label: block.label,
      number: block.number,
      text: block.title,
      parent: null,
    });
    nodes.push(node);
    if (block.issuedWith)
      makeNode({
        id: ids.take(ordinals.take(node.id)),
        kind: 'note',
        label: null,
        number: null,
        text: block.issuedWith,
        parent: node,
      });
    for (const child of block.children) {
      if (child.kind === 'table') identifyTable(child, node, ids);
      else if (child.kind === 'provision') provision(child, node, node.id);
      else paragraph(child, node);
    }
  };

  const blocks = (children: readonly BlockNode[]): void => {
    let pending: HeaderLine[] = [];
    const flush = () => {
      header(pending);
      pending = [];
    };
    for (const block of children) {
      if (block.kind === 'header') {
        pending.push(block);
        continue;
      }
      flush();
      switch (block.kind) {
        case 'opening': {
          const first = block.children[0];
          const node = makeNode({
            id: ids.take(`${document}/mo-dau`),
            kind: 'opening',
            label: null,
            number: null,
            text: null,
            parent: null,
            leaves: first ? block.children.map((child) => child.text) : [],
          });
          nodes.push(node);
          for (const child of block.children) paragraph(child, node);
          break;
        }
        case 'provision':
          nodes.push(provision(block, null, document));
          break;
        case 'paragraph': {
          const holder =
            nodes.at(-1) ??
            makeNode({
              id: ids.take(`${document}/mo-dau`),
              kind: 'opening',
              label: null,
              number: null,
              text: null,
              parent: null,
            });
          if (nodes.length === 0) nodes.push(holder);
          paragraph(block, holder);
          break;
        }
        case 'attachment': {
          const outer = base;
          header(block.header);
          if (block.type !== '' && hasArticles(block.children)) base = `${document}/${labelSlug(block.type)}-`;
          blocks(block.children);
          base = outer;
          break;
        }
        case 'recipients': {
          const node = makeNode({
            id: ids.take(`${document}/noi-nhan`),
            kind: 'recipients',
            label: null,
            number: null,
            text: block.heading,
            parent: null,
          });
          nodes.push(node);
          for (const item of block.items) paragraph(item, node);
          break;
        }
        case 'signature':
          signature(block);
          break;
        case 'annex':
          annex(block);
          break;
        default: {
          const never: never = block;
          throw new TypeError(`Unexpected block ${(never as BlockNode).kind}`);
        }
      }
    }
    flush();
  };

  blocks(tree.children);
  return { document, nodes };
}

function hasArticles(blocks: readonly BlockNode[]): boolean {
  return blocks.some(
    (block) => block.kind === 'provision' && (block.level === 'article' || hasArticles(block.children)),
  );
}

/** A title printed over several lines is one text. */
function joinTitle(lines: readonly HeaderLine[]): HeaderLine[] {
  const out: HeaderLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (line.role === 'title' && last?.role === 'title')
      out[out.length - 1] = { ...last, text: joinLeaves(last.text, line.text) };
    else out.push(line);
  }
  return out;
}

function paragraphKind(block: Paragraph, parent: OutlineNode): ProvisionKind {
  if (parent.kind === 'recipients') return 'recipient';
  switch (block.role) {
    case 'dash':
      return 'item';
    case 'plus':
      return 'subitem';
    case 'legal-basis':
      return 'legal-basis';
    case 'footnote':
      return 'footnote';
    case 'unit':
    case 'caption':
      return 'note';
    default:
      return 'paragraph';
  }
}
