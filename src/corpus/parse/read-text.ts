import type { Diagnostic } from '../model/diagnostic.ts';
import type { Replacement, SourceLine } from '../model/source-line.ts';
import type { Omission } from '../model/tree.ts';
import { controlCharacters } from './characters.ts';
import { Reporter, type ParseCode } from './codes.ts';
import { oldCodePage } from './old-code-pages.ts';

export interface TextResult {
  readonly lines: readonly SourceLine[];
  /** Byte order mark: what was in the file and is not in the lines. */
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
}

/** No document of the family comes near: the longest laws have some ten thousand lines. */
const mostLines = 1_000_000;
const noReplacements: readonly Replacement[] = Object.freeze([]);

/**
 * Decodes a seed into lines. Accepts LF, CRLF and CR; form feeds stay in the line (they count as spaces).
 * Text comes out in NFC, columns refer to it. Never throws: what is wrong is a diagnostic.
 * @param bytes the file
 * @param file its name for messages
 */
export function readText(bytes: Uint8Array, file: string): TextResult {
  const reporter = new Reporter(file);
  const foreign = fileKind(bytes);
  if (foreign !== null) {
    reporter.report(foreign, 1, 1);
    return { lines: [], omissions: [], diagnostics: reporter.diagnostics };
  }
  const omissions: Omission[] = [];
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) {
    reporter.report('byte-order-mark', 1, 1);
    omissions.push({ reason: 'byte-order-mark', spans: [], text: '\uFEFF' });
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(marked ? bytes.subarray(3) : bytes);
  const text = decoded.normalize('NFC');
  if (text !== decoded) reporter.report('not-nfc', 1, 1);
  if (text.trim() === '') {
    reporter.report('empty-text', 1, 1);
    return { lines: [], omissions, diagnostics: reporter.diagnostics };
  }
  if (hasMoreLines(text, mostLines)) {
    reporter.report('too-many-lines', mostLines + 1, 1);
    return { lines: [], omissions, diagnostics: reporter.diagnostics };
  }
  const printed = text.split(/\r\n|\n|\r/);
  if (printed.at(-1) === '') printed.pop();
  if (refuses(printed, bytes, reporter)) return { lines: [], omissions, diagnostics: reporter.diagnostics };
  const invalid = text.includes('\uFFFD');
  const controlled = text.search(controlCharacters) >= 0;
  const lines = printed.map((own, index): SourceLine => {
    if (invalid && own.includes('\uFFFD')) reporter.report('invalid-utf-8', index + 1, own.indexOf('\uFFFD') + 1);
    const control = controlled ? own.search(controlCharacters) : -1;
    if (control >= 0) reporter.report('control-character', index + 1, control + 1);
    return { number: index + 1, printed: own, text: own, replacements: noReplacements };
  });
  return { lines, omissions, diagnostics: reporter.diagnostics };
}

/** Whether a text has more line ends than a number. */
function hasMoreLines(text: string, most: number): boolean {
  let ends = 0;
  for (const end of ['\n', '\r'])
    for (let at = text.indexOf(end); at >= 0 && ends <= 2 * most; at = text.indexOf(end, at + 1))
      if (end === '\n' || text[at + 1] !== '\n') ends++;
  return ends > most;
}

/** What a file is by its first bytes, where it is no text in UTF-8; `null` otherwise. */
function fileKind(bytes: Uint8Array): ParseCode | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK\u0003\u0004')) return 'zip-file';
  if (start.startsWith('%PDF-')) return 'pdf-file';
  if (/^(?:\u00d0\u00cf\u0011\u00e0|\{\\rtf|\u0089PNG|\u00ff\u00d8\u00ff|II\*\0|MM\0\*)/.test(start))
    return 'binary-file';
  return looksLikeUtf16(bytes) ? 'utf-16' : null;
}

/** Reports a text that cannot be read as it is: with the tags of a page, or in a code page before Unicode. */
function refuses(lines: readonly string[], bytes: Uint8Array, reporter: Reporter): boolean {
  const tag = lines.findIndex((line) => line.includes('<') && structureTag.test(line));
  if (tag >= 0) {
    const column = (lines[tag] as string).search(structureTag) + 1;
    reporter.report('html-text', tag + 1, column);
    return true;
  }
  // A file whose bytes are no UTF-8 may be one of an old code page: its letters show when it is read as Latin-1.
  const invalid = lines.some((line) => line.includes('\uFFFD'));
  const letters = invalid ? new TextDecoder('latin1').decode(bytes).split(/\r\n|\n|\r/) : lines;
  for (const [index, line] of letters.entries()) {
    const page = oldCodePage(line);
    if (page === null) continue;
    reporter.report('old-code-page', index + 1, 1, page === 'TCVN3' ? 'TCVN3 (ABC)' : 'VNI');
    return true;
  }
  return false;
}

/** Tags that lay a page out; `<i>`, `<b>` and `<u>` are left-over markup that a text may have. */
const structureTag =
  /<(?:!doctype\s+html|html|head|body|table|tbody|thead|tr|td|th|p|div|span|br|ul|ol|li|h[1-6])(?:\s[^<>]*)?\/?>/i;

/** UTF-16 by its byte order mark, or by a zero byte in every second place of the beginning. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const length = Math.min(bytes.length, 512);
  if (length < 8) return false;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  // Zeros of Latin letters stand all on one side; scattered ones are control characters.
  const [few, many] = zeros[0] < zeros[1] ? zeros : [zeros[1], zeros[0]];
  return many > length / 6 && few < many / 4;
}
