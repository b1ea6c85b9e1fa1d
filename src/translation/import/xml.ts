import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toString as textOf } from 'xast-util-to-string';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import { catalogueError } from '../catalogue/diagnose.ts';

export { textOf };

/** The root of an XML file, or the error at its line. */
export function readRoot(file: string, text: string, name: string): Element | Diagnostic {
  let root: Element | undefined;
  try {
    root = fromXml(text.replace(/^\uFEFF/u, '')).children.find((child) => child.type === 'element');
  } catch (thrown) {
    const line = /\bline (?<line>\d+)/u.exec(String(thrown))?.groups?.['line'];
    const place = thrown instanceof Error && 'line' in thrown && typeof thrown.line === 'number' ? thrown.line : line;
    const message = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    return catalogueError(
      file,
      Number(place ?? 1),
      'import-xml',
      `Unexpected text (${message.trim()}), expected well-formed XML`,
      'Export the file anew from the program that wrote it.',
    );
  }
  if (root?.name === name) return root;
  return catalogueError(
    file,
    1,
    'import-xml',
    `Unexpected <${root?.name ?? ''}>, expected <${name}>`,
    'Give the file the ending of its format: .po, .xlf, .tmx or .csv.',
  );
}

/** Whether `readRoot` found an error. */
export function isDiagnostic(root: Element | Diagnostic): root is Diagnostic {
  return 'code' in root;
}

/** Elements of a name at any depth below another, in order. */
export function elementsNamed(element: Element, ...names: readonly string[]): readonly Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.includes(child.name) ? [child] : elementsNamed(child, ...names);
  });
}

/** The 1-based line of an element. */
export function lineOf(element: Element): number {
  return element.position?.start.line ?? 1;
}

/** Marks inside a text that stand for something else than their words: a translation with one cannot be taken over whole. */
export function placeholderIn(element: Element): string | null {
  return elementsNamed(element, 'ph', 'x', 'bx', 'ex', 'bpt', 'ept', 'it', 'sc', 'ec', 'cp', 'sub')[0]?.name ?? null;
}

/** The error of a text with such a mark. */
export function placeholderError(file: string, element: Element, name: string): Diagnostic {
  return catalogueError(
    file,
    lineOf(element),
    'import-markup',
    `Unexpected <${name}> in a text, expected words alone`,
    'The texts here have no markup: take the tag out and write what belongs there.',
  );
}
