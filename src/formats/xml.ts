import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * An XML document, indented: an element that holds only text, or only elements that do, stands on one line.
 * Control characters, which XML 1.0 forbids, are left out.
 * @param system the address of its document type definition, where it has one
 */
export function xmlDocument(root: Element, system: string | null = null): string {
  const head = [
    toXml({ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }),
    ...(system === null ? [] : [toXml({ type: 'doctype', name: root.name, system })]),
  ];
  const body = toXml(broken(root, '\n'), { closeEmptyElements: true, tightClose: true })
    // The serializer leaves these: no text may hold the end of a CDATA section, no document the two noncharacters.
    .replaceAll(']]>', ']]&gt;')
    .replace(/[\uFFFE\uFFFF]/gu, '');
  return `${[...head, body].join('\n')}\n`;
}

/** An element with each of its children on a line of its own; text stays as it is. */
function broken(element: Element, lineEnd: string): Element {
  if (element.children.some(({ type }) => type === 'text')) return element;
  const inner = `${lineEnd}  `;
  const children = element.children.flatMap((child): ElementContent[] => [
    { type: 'text', value: inner },
    child.type === 'element' && !fitsLine(child) ? broken(child, inner) : child,
  ]);
  return {
    ...element,
    children: children.length === 0 ? [] : [...children, { type: 'text', value: lineEnd }],
  };
}

function fitsLine({ children }: Element): boolean {
  return children.every((child) => child.type !== 'element' || child.children.every(({ type }) => type === 'text'));
}
