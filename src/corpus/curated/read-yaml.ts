import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unprintable } from '../model/one-line.ts';

/** A file that people write, as read from disk by the caller. */
export interface CuratedFile {
  readonly file: string;
  readonly text: string;
  /** There is no such file; the text is empty. */
  readonly missing?: boolean;
}

export interface CuratedResult<T> {
  /** `null` when anything in the file is wrong. */
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
  /** 1-based line of the value at a path inside the file, for later checks against other data. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Reads and checks a YAML file that people write.
 * @param source the file's name (for messages) and text
 * @param schema what the file must hold
 * @returns the value, or errors with file, line, column and the mend
 */
export function readYaml<S extends z.ZodType>(source: CuratedFile, schema: S): CuratedResult<z.infer<S>> {
  try {
    return readChecked(source, schema);
  } catch (error) {
    // What the parser itself cannot bear: nesting without end, aliases of aliases.
    if (!(error instanceof RangeError) && !(error instanceof ReferenceError)) throw error;
    const diagnostic: Diagnostic = {
      code: 'yaml-syntax',
      severity: 'error',
      message: `Unexpected YAML that cannot be read (${error.message}), expected entries as in other files of this kind`,
      mend: 'Write out what is nested or repeated by & and *.',
      file: source.file,
      line: 1,
      column: 1,
    };
    return { value: null, diagnostics: [diagnostic], lineOf: () => 1 };
  }
}

function readChecked<S extends z.ZodType>(source: CuratedFile, schema: S): CuratedResult<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(source.text.replace(/^\uFEFF/u, ''), {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const lineOf = (path: readonly (string | number)[]) => at(offsetOf(document, path)).line;

  if (document.errors.length > 0) {
    const diagnostics = document.errors.map(
      (error): Diagnostic => ({
        code: 'yaml-syntax',
        severity: 'error',
        message: `Unexpected YAML: ${error.message}`,
        mend: 'Mend the indentation, quotes or colon at this place.',
        file: source.file,
        ...at(error.pos[0]),
      }),
    );
    return { value: null, diagnostics, lineOf };
  }

  const hidden = unseen(document);
  if (hidden !== null) {
    const diagnostic: Diagnostic = {
      code: hidden.what === empty ? 'curated-shape' : 'curated-characters',
      severity: 'error',
      message: `Unexpected ${hidden.what}, expected text that can be seen`,
      mend: 'Write the value anew; a text of several lines stands behind |, one that is not known is null or left out.',
      file: source.file,
      ...at(hidden.offset),
    };
    return { value: null, diagnostics: [diagnostic], lineOf };
  }
  const written: unknown = document.toJS();
  if (written === null || written === undefined) {
    // The entries of a list may be lost; of a mapping it is known which fields are.
    const isList = schema.safeParse([]).success;
    const fields = isList
      ? 'its entries, or [] for none'
      : `the fields ${[...new Set(schema.safeParse({}).error?.issues.map(({ path }) => String(path[0])))].join(', ')}`;
    const missing = source.missing === true;
    const bring = `Bring the file back (git restore ${source.file})`;
    const empty: Diagnostic = {
      code: missing ? 'curated-missing' : 'curated-empty',
      severity: 'error',
      message: `Unexpected ${missing ? 'absence of the file' : 'empty file'}, expected ${fields}`,
      mend: !missing
        ? 'Write them as other files of this kind do.'
        : isList
          ? `${bring}, or write one with [] where there is nothing to say.`
          : `${bring}.`,
      file: source.file,
      line: 1,
      column: 1,
    };
    return { value: null, diagnostics: [empty], lineOf };
  }
  const parsed = schema.safeParse(written);
  if (parsed.success) return { value: parsed.data, diagnostics: [], lineOf };
  const { issues } = parsed.error;
  // A field with a slip in its name is missing too: the slip is what there is to mend.
  const slips = new Set(issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? [path.join('/')] : [])));
  const told = issues.filter(
    ({ code, path }) => code === 'unrecognized_keys' || !slips.has(path.slice(0, -1).join('/')),
  );
  const diagnostics = told.map((issue): Diagnostic => {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const missing = issue.code === 'invalid_type' && path.length > 0 && document.getIn(path) === undefined;
    return {
      code: 'curated-shape',
      severity: 'error',
      message: missing
        ? `Unexpected entry without ${path.join('.')}: ${issue.message}`
        : `Unexpected value at ${path.join('.') || 'the top'}: ${issue.message}`,
      mend: missing
        ? `Add the field ${path.at(-1)}.`
        : unknown === undefined
          ? 'Write the field as the other entries of this file do.'
          : 'Correct the name of the field, or take it away: a field that nothing reads would be lost.',
      file: source.file,
      ...at(unknown === undefined ? offsetOf(document, path) : keyOffset(document, path, unknown)),
    };
  });
  return { value: null, diagnostics, lineOf };
}

/** Letters of the longest text that a person writes into a field. */
const longestText = 20_000;
const empty = 'empty text';

/** The first key or text with a character that cannot be seen, a field without letters, or a text longer than any that a person writes. */
function unseen(document: Document): { readonly what: string; readonly offset: number } | null {
  let found: { readonly what: string; readonly offset: number } | null = null;
  visit(document, {
    Scalar(key, { value, type, range }: Scalar) {
      if (typeof value !== 'string') return undefined;
      // Only a block shows its line ends; a quoted \n is seen by nobody.
      const text = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? value.replaceAll('\n', ' ') : value;
      const hit = unprintable.exec(text.replaceAll('\t', ' '));
      const what =
        hit !== null
          ? named(hit[0])
          : text.length > longestText
            ? `text of ${text.length} letters`
            : key === 'value' && text.trim() === ''
              ? empty
              : null;
      if (what === null) return undefined;
      found = { what, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** What a character that cannot be seen is called. */
function named(character: string): string {
  if (character === '\uFFFD') return 'bytes that are not UTF-8';
  return `character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Offset of a key of the mapping at `path`. */
function keyOffset(document: Document, path: readonly (string | number)[], key: string): number {
  const mapping = document.getIn(path, true);
  const pair = isMap(mapping)
    ? mapping.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : null;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(document, path);
}

/** Offset of the nearest node that exists on the way to `path`. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
