import type { Diagnostic } from '../model/diagnostic.ts';
import type { Replacement, SourceLine } from '../model/source-line.ts';
import type { Omission } from '../model/tree.ts';
import { controlCharacters } from './characters.ts';
import { Reporter } from './codes.ts';

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
  if (looksLikeUtf16(bytes)) {
    reporter.report('utf-16', 1, 1);
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
