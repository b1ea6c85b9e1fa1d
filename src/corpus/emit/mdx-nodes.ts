import type { BlockContent, Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Attribute values of a component; `undefined` and `null` are left out, `true` is a bare attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

export type Block = RootContent;
export type Inline = PhrasingContent;

export const text = (value: string): Text => ({ type: 'text', value });

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

function toAttributes(attributes: Attributes): MdxJsxAttribute[] {
  const list: MdxJsxAttribute[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    list.push({ type: 'mdxJsxAttribute', name, value: value === true ? null : String(value) });
  }
  return list;
}
