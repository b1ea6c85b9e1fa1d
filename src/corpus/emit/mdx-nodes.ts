import type { BlockContent, Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Attribute values of a component; `undefined` and `null` are left out, `true` is a bare attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export type Block = RootContent;
export type Inline = PhrasingContent;

/** Text, its white space as a reader sees it: no tab or line end of it may begin a block, or end a component. */
export const text = (value: string): Text => ({ type: 'text', value: singleSpaced(value) });

/** Every run of white space as one space; spaces that keep words together stay. */
function singleSpaced(value: string): string {
  return value.replace(/[^\S\u00A0\u202F]+/gu, ' ');
}

export const paragraph = (...children: Inline[]): Paragraph => ({ type: 'paragraph', children });

export const link = (url: string, ...children: Inline[]): Link => ({ type: 'link', url, children });

export const list = (items: readonly (readonly Block[])[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(
    (children): ListItem => ({ type: 'listItem', spread: false, children: children as ListItem['children'] }),
  ),
});

/** What a reader sees of phrasing content, without its links and marks. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : ''))
    .join('');
}

export const root = (children: readonly Block[]): Root => ({ type: 'root', children: [...children] });

/** A component on lines of its own. */
export function flow(name: string, attributes: Attributes, children: readonly Block[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as (BlockContent & RootContent)[],
  };
}

/** A component inside a line. */
export function inline(name: string, attributes: Attributes, ...children: Inline[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children };
}

/** A component alone on one line, its content in that line: MDX puts no paragraph round what stands in it. */
export function line(name: string, attributes: Attributes, ...children: Inline[]): Paragraph {
  return paragraph(inline(name, attributes, ...children));
}

/** The value of an attribute of a component, `null` where it has none. */
export function attributeOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | null {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof found === 'string' ? found : null;
}

function toAttributes(attributes: Attributes): MdxJsxAttribute[] {
  const list: MdxJsxAttribute[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    list.push({ type: 'mdxJsxAttribute', name, value: value === true ? null : singleSpaced(String(value)) });
  }
  return list;
}
