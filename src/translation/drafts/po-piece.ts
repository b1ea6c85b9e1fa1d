import { normaliseText } from '../normalise.ts';
import type { Draft } from './draft.ts';

/**
 * Drafts as a PO file that `import` takes: each with what it was begun from, so that English which came in between is never written over.
 * A browser cannot run what writes the catalogues; `po-piece.test.ts` holds both against each other.
 */
export function poPiece(drafts: readonly Draft[]): string {
  return `${[header, ...drafts.map(poEntry)].join('\n\n')}\n`;
}

const header = [
  'msgid ""',
  'msgstr ""',
  '"Language: en\\n"',
  '"MIME-Version: 1.0\\n"',
  '"Content-Type: text/plain; charset=utf-8\\n"',
  '"Content-Transfer-Encoding: 8bit\\n"',
  '"X-Source-Language: vi\\n"',
].join('\n');

/** One draft as the entry of a catalogue. */
export function poEntry({ id, vi, en, base, was, doubtful, comment }: Draft): string {
  return [
    ...(comment.trim() === '' ? [] : [`# ${oneLine(comment)}`]),
    `#: ${id}`,
    `#. base: ${base}`,
    ...(was === '' ? [] : [`#. was: ${normaliseText(was)}`]),
    ...(doubtful ? ['#, fuzzy'] : []),
    `msgctxt ${poString(id)}`,
    `msgid ${poString(vi)}`,
    `msgstr ${poString(oneLine(en))}`,
  ].join('\n');
}

/** A text between quotation marks, as PO files have it. */
export function poString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n');
  return `"${escaped}"`;
}

/** A text on one line: a segment has no line ends, and a comment with one would be cut off there. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
