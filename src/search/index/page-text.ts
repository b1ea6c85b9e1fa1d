import { ELEMENT_NODE, TEXT_NODE, parse } from 'ultrahtml';
import type { ElementNode, Node } from 'ultrahtml';

/** What a built page says of itself and in its own words. */
export interface PageText {
  /** The record that the page is about; `null` on lists and hand-written pages. */
  readonly id: string | null;
  readonly lang: string;
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly titleLang: string;
  readonly text: string;
}

const blocks = new Set(['p', 'div', 'section', 'li', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'dd', 'dt', 'caption', 'summary', 'br', 'header', 'article', 'ul', 'ol', 'table', 'details']);
const silent = new Set(['script', 'style', 'template', 'svg', 'nav', 'form', 'button', 'dialog', 'h1']);

/**
 * Reads a built page. Its own words are those of `<main>` without the heading, without what is marked `data-pagefind-ignore`,
 * without tables of facts (they are fields of the index) and without records that have a page of their own.
 */
export function pageText(html: string, hasPage: (id: string) => boolean): PageText {
  const root = parse(html) as Node;
  const main = find(root, (node) => node.name === 'main') ?? root;
  const meta = find(root, (node) => node.name === 'meta' && node.attributes.name === 'record-id');
  const id = meta?.attributes.content ?? null;
  const heading = find(main, (node) => node.name === 'h1');
  const lang = find(root, (node) => node.name === 'html')?.attributes.lang ?? 'vi';
  const skip = (node: ElementNode) => {
    const { attributes } = node;
    const record = attributes['data-record-id'];
    if (silent.has(node.name) || 'data-pagefind-ignore' in attributes) return true;
    if (node.name === 'dl' && /\bfacts\b/.test(attributes.class ?? '')) return true;
    return record !== undefined && record !== id && hasPage(record);
  };
  const title = heading === null ? '' : tidy(textOf(heading, (node) => 'data-pagefind-ignore' in node.attributes));
  return { id, lang, title, titleLang: heading?.attributes.lang ?? lang, text: tidy(textOf(main, skip)) };
}

function find(node: Node, wanted: (node: ElementNode) => boolean): ElementNode | null {
  if (node.type === ELEMENT_NODE && wanted(node as ElementNode)) return node as ElementNode;
  for (const child of 'children' in node ? (node.children as Node[]) : []) {
    const found = find(child, wanted);
    if (found !== null) return found;
  }
  return null;
}

function textOf(node: Node, skip: (node: ElementNode) => boolean): string {
  if (node.type === TEXT_NODE) return decode(node.value as string);
  if (!('children' in node)) return '';
  const inner = (node.children as Node[]).map((child) => (child.type === ELEMENT_NODE && skip(child as ElementNode) ? ' ' : textOf(child, skip))).join('');
  return node.type === ELEMENT_NODE && blocks.has((node as ElementNode).name) ? ` ${inner} ` : inner;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The references that Astro writes; all else it writes as characters. */
function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
