import { ELEMENT_NODE, parse, TEXT_NODE } from 'ultrahtml';
import type { ElementNode, Node } from 'ultrahtml';

/** What a built page says of itself and in its own words. */
export interface PageText {
  /** The record that the page is about; `null` on lists and hand-written pages. */
  readonly id: string | null;
  readonly lang: string;
  readonly title: string;
  /** Language of the record's words, which is Vietnamese on an English page without translation. */
  readonly titleLang: string;
  /** Its words, a line for each stretch that stands unbroken on the page: what is on one line may be quoted as it is. */
  readonly text: string;
}

const blocks = new Set(
  'p div section li tr td th h1 h2 h3 h4 dd dt caption summary br header article ul ol table details figure figcaption'.split(
    ' ',
  ),
);
const silent = new Set('script style template svg nav form button dialog'.split(' '));
/** Parts of a page that are no words of the record: its label, the column beside it, tables of facts (they are fields of the index). */
const beside = /\b(facts|label|rail|tag|basis)\b/;

/**
 * Reads a built page. Its own words are those of `<main>` without what is marked `data-pagefind-ignore`, without the heading that
 * only names the record, and without records that other pages show (`elsewhere`).
 */
export function pageText(html: string, elsewhere: (id: string) => boolean): PageText {
  const root = parse(headAndMain(html)) as Node;
  const meta = (name: string, key: 'name' | 'property') =>
    find(root, (node) => node.name === 'meta' && node.attributes[key] === name)?.attributes.content;
  const id = meta('record-id', 'name') ?? null;
  const lang = find(root, (node) => node.name === 'html')?.attributes.lang ?? 'vi';
  const main = find(root, (node) => node.name === 'main') ?? root;
  const heading = find(main, (node) => node.name === 'h1');
  const own = find(main, (node) => id !== null && node.attributes['data-record-id'] === id) ?? heading;
  const skip = (node: ElementNode, parent: ElementNode | null) => {
    const { attributes } = node;
    const record = attributes['data-record-id'];
    if (silent.has(node.name) || 'data-pagefind-ignore' in attributes || beside.test(attributes.class ?? ''))
      return true;
    if (node.name === 'h1' && parent?.name === 'header') return true;
    return record !== undefined && record !== id && elsewhere(record);
  };
  const title = decode(meta('og:title', 'property') ?? '') || (heading === null ? '' : textOf(heading, () => false));
  return {
    id,
    lang,
    title: tidy(title.replaceAll(lineBreak, ' ')),
    titleLang: own?.attributes.lang ?? heading?.attributes.lang ?? lang,
    text: textOf(main, skip)
      .split(lineBreak)
      .map(tidy)
      .filter((line) => /[\p{L}\p{N}]/u.test(line))
      .join('\n'),
  };
}

/** A page without what stands round its `<main>`, which is most of its elements. */
function headAndMain(html: string): string {
  const [head, main, end] = [html.indexOf('</head>'), html.indexOf('<main'), html.lastIndexOf('</main>')];
  return head < 0 || main < head || end < main ? html : html.slice(0, head) + html.slice(main, end);
}

function find(node: Node, wanted: (node: ElementNode) => boolean): ElementNode | null {
  if (node.type === ELEMENT_NODE && wanted(node as ElementNode)) return node as ElementNode;
  for (const child of 'children' in node ? (node.children as Node[]) : []) {
    const found = find(child, wanted);
    if (found !== null) return found;
  }
  return null;
}

/** Parts lines within the text of a page, where a line break is a space. */
const lineBreak = '\u0000';

/** The text of a node. What is skipped breaks the line where it shows words of its own. */
function textOf(node: Node, skip: (node: ElementNode, parent: ElementNode | null) => boolean): string {
  if (node.type === TEXT_NODE) return decode(node.value as string);
  if (!('children' in node)) return '';
  const element = node.type === ELEMENT_NODE ? (node as ElementNode) : null;
  const inner = (node.children as Node[])
    .map((child) => {
      if (child.type !== ELEMENT_NODE || !skip(child as ElementNode, element)) return textOf(child, skip);
      return textOf(child, () => false).trim() === '' ? '' : lineBreak;
    })
    .join('');
  return element !== null && blocks.has(element.name) ? `${lineBreak}${inner}${lineBreak}` : inner;
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
