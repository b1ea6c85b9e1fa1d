import { readFileSync } from 'node:fs';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import {
  checkConservation,
  columnTableSchema,
  conservationErrors,
  formatTree,
  parseDocument,
  readText,
} from '../../src/corpus/parse/index.ts';
import { textFile } from './files.ts';
import { printDiagnostics } from './report.ts';

/**
 * Reads one text of any origin and says what the parser makes of it.
 * @param report prints the whole tree and every diagnostic, not only the figures
 * @returns the exit code: 0 when every character is accounted for and nothing is an error
 */
export function reportText(path: string, report: boolean): number {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    console.error(`${path}: Unexpected path, expected a text file`);
    return 1;
  }
  const columns = readYaml(textFile('content/registry/columns.yaml'), columnTableSchema);
  if (columns.value === null) return printDiagnostics(columns.diagnostics) ? 1 : 0;
  const text = readText(bytes, path);
  const { tree, diagnostics } = parseDocument(text.lines, columns.value, path);
  const { total, kept, omitted } = checkConservation(text.lines, tree);
  if (report) console.log(formatTree(tree));
  const lost = conservationErrors(text.lines, tree, path);
  const failed = printDiagnostics([...text.diagnostics, ...diagnostics, ...lost], report ? 'info' : 'error');
  const share = total === 0 ? 100 : (kept / total) * 100;
  console.log(
    `${path}: ${text.lines.length} lines, ${total} characters, ${share.toFixed(share === 100 ? 0 : 3)} % in exactly one place`,
  );
  for (const [reason, count] of Object.entries(omitted))
    console.log(`  declared omission: ${reason} ${count} characters`);
  return failed ? 1 : 0;
}
