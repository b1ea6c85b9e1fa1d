import { existsSync, readFileSync, statSync } from 'node:fs';
import { decodeText } from '../../../src/translation/catalogue/decode.ts';

/**
 * Reads a file that was named on the command line.
 * @param path `-` for standard input
 * @returns its text, or what is wrong with it in one line
 */
export function readNamedFile(path: string): { readonly text: string } | string {
  if (path !== '-' && !existsSync(path)) return `${path}: there is no such file.`;
  if (path !== '-' && statSync(path).isDirectory()) return `${path} is a folder, expected a file.`;
  const { value, diagnostics } = decodeText(path, readFileSync(path === '-' ? 0 : path));
  const [fault] = diagnostics;
  return fault === undefined ? { text: value } : `${path}:${fault.line}: ${fault.message}. ${fault.mend ?? ''}`.trim();
}
