import type { Element, ElementContent, Root } from 'xast';

/** The elements below a node with a name (prefix as written), in order. */
export function childrenNamed(parent: Element, name: string): Element[] {
  return elementsOf(parent).filter((element) => element.name === name);
}

/** The first element below a node with a name, or `null`. */
export function child(parent: Element | null, name: string): Element | null {
  return parent === null ? null : (elementsOf(parent).find((element) => element.name === name) ?? null);
}

/** The elements below a node. */
export function elementsOf(parent: Element | Root): Element[] {
  return (parent.children as readonly (ElementContent | Root['children'][number])[]).filter(
    (node): node is Element => node.type === 'element',
  );
}

/** An attribute's value; `null` for none, or for no element. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.attributes[name] ?? null;
}

/** Whether an on-off property is on: there, and not said to be off. ECMA-376 part 1, 17.17.4. */
export function isOn(property: Element | null): boolean {
  return property !== null && !['0', 'false', 'off'].includes(attribute(property, 'w:val') ?? 'true');
}
