import { literal } from '../values/pattern.ts';
import type { ColumnRole, Leaf } from '../model/tree.ts';
import type { Outline, OutlineNode } from './outline.ts';
import type { RecordTables } from './tables.ts';

/** A stretch of a text of a block: what a field says there. */
export interface FieldLine {
  /** The printed label of the provision that says it (`a)`), where the whole of its text is meant; bullets say nothing. */
  readonly label: string | null;
  readonly text: string;
  /** Where it stands: the text, and the 0-based offset of the stretch in it. */
  readonly leaf: Leaf;
  readonly start: number;
}

/** What a block says under one of its headings. */
export interface BlockField {
  /** As a column of a table would have it; `null` where several bodies stand under one heading that parts them no further. */
  readonly role: ColumnRole | null;
  /** As printed; empty for what stands under no heading. */
  readonly heading: string;
  readonly lines: readonly FieldLine[];
}

/** A provision that assigns a task by named fields below it or in its own text, as a row of a table does by its cells. */
export interface TaskBlock {
  readonly node: OutlineNode;
  /** What is to be done, in the words of the provision before its first field; empty where it has none. */
  readonly title: string;
  /** Whether the title is all that the provision itself says. */
  readonly whole: boolean;
  readonly fields: readonly BlockField[];
}

/** Kinds of text that can assign a task. */
const assigning: ReadonlySet<OutlineNode['kind']> = new Set([
  'section',
  'article',
  'clause',
  'point',
  'subpoint',
  'paragraph',
  'item',
]);

/**
 * The tasks that a document assigns without a table: provisions whose fields (`Nội dung`, `Cơ quan chủ trì`, `Thời gian`; the words are
 * in `content/registry/records.yaml`) name who leads and at least one thing more.
 */
export function taskBlocks({ nodes }: Pick<Outline, 'nodes'>, { fields: words }: RecordTables): TaskBlock[] {
  const reader = new FieldReader(words);
  const blocks: TaskBlock[] = [];
  const visit = (node: OutlineNode): void => {
    if (node.row !== null) return;
    const block = assigning.has(node.kind) ? reader.block(node) : null;
    if (block === null) for (const child of node.children) visit(child);
    else blocks.push(block);
  };
  for (const node of nodes) visit(node);
  return blocks;
}

type Role = RecordTables['fields'][number]['role'];

/** A heading inside a text, and the stretch that follows it. */
interface FoundField {
  readonly role: Role;
  readonly heading: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

class FieldReader {
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #inText: RegExp;

  constructor(words: RecordTables['fields']) {
    const phrases = words.flatMap(({ role, phrases }) => phrases.map((phrase) => [folded(phrase), role] as const));
    this.#roles = new Map(phrases);
    const longestFirst = [...this.#roles.keys()].sort((a, b) => b.length - a.length).map(escaped);
    this.#inText = new RegExp(`(?<=^|[.;,(–]\\s*|\\s-\\s)(${longestFirst.join('|') || '(?!)'})\\s*:\\s*`, 'giu');
  }

  /** A provision as a block; `null` for one that is itself a field, or whose fields assign nothing. */
  block(node: OutlineNode): TaskBlock | null {
    if (this.#isField(node)) return null;
    const own = this.#fieldsIn(node);
    const text = node.text?.value ?? '';
    const title = text.slice(0, own[0]?.start ?? text.length).replace(/[\s.;:,(–-]+$/u, '');
    const { children, lent } = this.#childrenOf(node);
    const under = children.flatMap((child) => (this.#isField(child) ? this.#fieldsOf(child) : []));
    const fields = [...own.map((found) => fieldOf(found, node)), ...under];
    const roles = new Set(fields.map(({ role }) => role));
    const leads = roles.has('lead') || roles.has(null);
    if (!leads || roles.size < 2) return null;
    const rest = children.filter((child) => !this.#isField(child)).flatMap((child) => linesOf(child, lent));
    return {
      node,
      title,
      whole: own.length === 0,
      fields: rest.length === 0 ? fields : [{ role: 'title', heading: '', lines: rest }, ...fields],
    };
  }

  /**
   * The provisions that a block may have its fields from: its own, and dash items that the text leaves to the last of several points though
   * no other point has such.
   */
  #childrenOf({ children }: OutlineNode): {
    readonly children: readonly OutlineNode[];
    readonly lent: ReadonlySet<OutlineNode>;
  } {
    const lists = (child: OutlineNode) =>
      child.children.filter((below) => below.number === null && this.#isField(below));
    const last = children.at(-1);
    const lent = last === undefined || children.length < 2 || this.#isField(last) ? [] : lists(last);
    return children.slice(0, -1).some((child) => !this.#isField(child) && lists(child).length > 0)
      ? { children, lent: new Set() }
      : { children: [...children, ...lent], lent: new Set(lent) };
  }

  /** The fields of a provision that begins with a heading; one that only gathers others gives those. */
  #fieldsOf(node: OutlineNode): BlockField[] {
    const inner = node.children.filter((child) => this.#isField(child)).flatMap((child) => this.#fieldsOf(child));
    const below = node.children.filter((child) => !this.#isField(child)).flatMap((child) => linesOf(child));
    const whole = this.#headingOf(node);
    const found: BlockField[] =
      whole === null
        ? this.#fieldsIn(node).map((field) => fieldOf(field, node))
        : [{ role: roleOf(whole.role), heading: whole.heading, lines: [] }];
    const last = found.at(-1);
    if (last === undefined) return inner;
    const lines = [...last.lines, ...below];
    const gathers = lines.length === 0 && inner.length > 0;
    return [...found.slice(0, -1), ...(gathers ? [] : [{ ...last, lines }]), ...inner];
  }

  #isField(node: OutlineNode): boolean {
    return node.row === null && (this.#headingOf(node) !== null || this.#fieldsIn(node)[0]?.start === 0);
  }

  /** A text that is a heading and no more. */
  #headingOf({ text }: OutlineNode): { readonly role: Role; readonly heading: string } | null {
    const heading = text?.value.replace(/[\s.:;]+$/u, '') ?? '';
    const role = this.#roles.get(folded(heading));
    return role === undefined ? null : { role, heading };
  }

  #fieldsIn({ text }: OutlineNode): FoundField[] {
    const value = text?.value ?? '';
    const matches = [...value.matchAll(this.#inText)];
    return matches.map((match, index): FoundField => {
      const [all, heading = ''] = match;
      const from = match.index + all.length;
      const next = matches[index + 1]?.index ?? value.length;
      const said = withoutClosing(value.slice(from, next).replace(/[\s;,(–-]+$/u, ''));
      return {
        role: this.#roles.get(folded(heading)) ?? null,
        heading,
        start: match.index,
        from,
        to: from + said.length,
      };
    });
  }
}

/** Words without the bracket at their end that closes one before them: `(Cơ quan chủ trì: …; thời hạn: Quý II/2025).` */
function withoutClosing(words: string): string {
  const open = words.match(/\(/gu)?.length ?? 0;
  const closed = words.match(/\)/gu)?.length ?? 0;
  return closed > open ? words.replace(/\s*\)[\s.;,]*$/u, '') : words;
}

/** A heading over bodies of several duties says nothing of each. */
function roleOf(role: Role): ColumnRole | null {
  return role === 'other' ? 'other' : role;
}

function fieldOf({ role, heading, from, to }: FoundField, { text }: OutlineNode): BlockField {
  const lines =
    text === null || from === to ? [] : [{ label: null, text: text.value.slice(from, to), leaf: text, start: from }];
  return { role: roleOf(role), heading, lines };
}

/** What a provision and all below it say, a line each. */
function linesOf(node: OutlineNode, without: ReadonlySet<OutlineNode> = new Set()): FieldLine[] {
  if (without.has(node)) return [];
  const own =
    node.text === null
      ? []
      : [{ label: node.number === null ? null : node.label, text: node.text.value, leaf: node.text, start: 0 }];
  return [...own, ...node.children.flatMap((child) => linesOf(child, without))];
}

/** Words as a pattern: spaces may be printed in any number. */
function escaped(words: string): string {
  return literal(words).replace(/ /gu, String.raw`\s+`);
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
