import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceLine } from '../model/source-line.ts';
import type { Omission } from '../model/tree.ts';
import { Reporter } from './codes.ts';

export interface TextResult {
  readonly lines: readonly SourceLine[];
  /** Byte order mark and the like: what was in the file and is not in the lines. */
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
}

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
  if (marked) reporter.report('byte-order-mark', 1, 1);
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(marked ? bytes.subarray(3) : bytes);
  const normalised = decoded.normalize('NFC');
  if (normalised !== decoded) reporter.report('not-nfc', 1, 1);
  if (normalised.trim() === '') {
    reporter.report('empty-text', 1, 1);
    return { lines: [], omissions, diagnostics: reporter.diagnostics };
  }
  const printed = normalised.split(/\r\n|\n|\r/);
  if (printed.at(-1) === '') printed.pop();
  const lines = printed.map((text, index): SourceLine => {
    if (text.includes('\uFFFD')) reporter.report('invalid-utf-8', index + 1, text.indexOf('\uFFFD') + 1);
    return { number: index + 1, printed: text, text, replacements: [] };
  });
  return { lines, omissions, diagnostics: reporter.diagnostics };
}

/** UTF-16 by its byte order mark, or by a zero byte in every second place of the beginning. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const length = Math.min(bytes.length, 512);
  if (length < 8) return false;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  return even > length / 6 || odd > length / 6;
}
