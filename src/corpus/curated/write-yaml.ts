import { isScalar, parseDocument, stringify } from 'yaml';
import type { CuratedFile } from './read-yaml.ts';

/** What a program drafts for people to go on with, as the YAML that `readYaml` reads: no line is folded. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** A whole number at a path inside a YAML file, and what it is to be. */
export interface NumberEdit {
  readonly path: readonly (string | number)[];
  readonly value: number;
}

/**
 * Writes other numbers into a YAML file. Everything else stays letter for letter: comments, order, quotes and line ends.
 * @throws RangeError where no number stands at a path
 */
export function replaceNumbers({ file, text }: CuratedFile, edits: readonly NumberEdit[]): string {
  const document = parseDocument(text);
  const places = edits.map(({ path, value }) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'number' || !node.range)
      throw new RangeError(`Unexpected value at ${path.join('.')} of ${file}, expected a number`);
    return { start: node.range[0], end: node.range[1], value };
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, value }) => `${rest.slice(0, start)}${value}${rest.slice(end)}`, text);
}
