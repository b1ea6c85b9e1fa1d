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
    const at = (key: 'line' | 'column') => {
      const value = thrown instanceof Error ? (thrown as Error & { readonly [key: string]: unknown })[key] : undefined;
      return typeof value === 'number' ? value : 1;
    };
    const [line, column] = [at('line'), at('column')];
    const fault = catalogueError(file, line, 'import-xml', ...faultAt(text.replace(/^\uFEFF/u, ''), line, column));
    return { ...fault, column };
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

/** What is wrong with a text that is no XML at a place, and the mend. Lines and columns are 1-based. */
function faultAt(text: string, line: number, column: number): readonly [message: string, mend: string] {
  const lines = text.split(/\r\n?|\n/u);
  const rest = [(lines[line - 1] ?? '').slice(column - 1), ...lines.slice(line)].join('\n').trim();
  if (text.trim() === '')
    return ['Unexpected empty file, expected XML', 'Export the file anew from the program that wrote it.'];
  if (rest === '' || !rest.includes('>'))
    return [
      `Unexpected end of the file (column ${column}), expected the tags that close its elements`,
      'The file is cut off: copy or download it again, or export it anew from the program that wrote it.',
    ];
  const near = (lines[line - 1] ?? '').slice(Math.max(0, column - 16), column + 15).trim();
  return [
    `Unexpected text in column ${column}, near “${near}”, expected well-formed XML`,
    'Write & as &amp; and < as &lt; inside a text, and close each tag; or export the file anew from the program that wrote it.',
  ];
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
