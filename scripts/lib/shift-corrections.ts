import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import { replaceNumbers } from '../../src/corpus/curated/write-yaml.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { manifestSchema } from '../../src/corpus/model/registry.ts';
import { applyCorrections, locateCorrections, readText } from '../../src/corpus/parse/index.ts';
import { corpus, namesIn, textFile, writeWhole } from './files.ts';
import { loadCorrections } from './load-corpus.ts';
import { printDiagnostics } from './report.ts';

/** Evidence that names lines of the seed. */
const namesLines = /(?:^|\s)dòng \d/u;

/** A file of corrections with its new text, and what is to be told about it. */
interface Shifted {
  readonly file: string;
  readonly text: string;
  readonly moved: readonly string[];
  readonly toRead: readonly string[];
}

/**
 * Writes today's line numbers into the files of corrections where the lines of their seeds moved: all of them, or none where the place
 * of one is not certain. Prints what moved, and what could not be found.
 * @returns the exit code
 */
export function shiftCorrections(): number {
  const diagnostics: Diagnostic[] = [];
  const shifted = namesIn('seeds', '.yaml').flatMap((name): Shifted[] => {
    const manifest = readYaml(textFile(`seeds/${name}`), manifestSchema);
    diagnostics.push(...manifest.diagnostics);
    if (manifest.value === null) return [];
    const { id, seed } = manifest.value;
    const written = loadCorrections(id);
    diagnostics.push(...written.diagnostics);
    const entries = written.value ?? [];
    const { lines } = readText(readFileSync(join(corpus, 'seeds', seed)), `seeds/${seed}`);
    const edits = locateCorrections(lines, entries).flatMap(({ line }, index) => {
      const entry = entries[index];
      return line === null || entry === undefined || line === entry.line ? [] : [{ index, entry, line }];
    });
    const text = replaceNumbers(
      written,
      edits.map(({ index, line }) => ({ path: [index, 'line'], value: line })),
    );
    const now = entries.map((entry, index) => ({
      ...entry,
      id: String(index),
      line: edits.find((edit) => edit.index === index)?.line ?? entry.line,
    }));
    diagnostics.push(...applyCorrections(lines, now, written.file, (index) => written.lineOf([index])).diagnostics);
    const at = (index: number) => `${written.file}:${written.lineOf([index])}`;
    return [
      {
        file: written.file,
        text,
        moved: edits.map(({ index, entry, line }) => `${at(index)}: line ${entry.line} → ${line}  “${entry.printed}”`),
        toRead:
          edits.length === 0
            ? []
            : entries.flatMap(({ evidence }, index) =>
                evidence !== null && namesLines.test(evidence) ? [`${at(index)}: ${evidence}`] : [],
              ),
      },
    ];
  });
  const refused = printDiagnostics(diagnostics, 'error');
  for (const line of shifted.flatMap(({ moved }) => moved)) console.log(line);
  const count = shifted.reduce((sum, { moved }) => sum + moved.length, 0);
  if (refused) {
    console.error(`${count} would move; nothing was written. Mend the entries above first.`);
    return 1;
  }
  for (const { file, text, moved } of shifted) if (moved.length > 0) writeWhole(join(corpus, file), text);
  console.log(count === 0 ? 'Every correction stands on its line.' : `${count} moved.`);
  const toRead = shifted.flatMap((one) => one.toRead);
  if (toRead.length > 0) console.log(['Evidence that names lines, to be read again:', ...toRead].join('\n'));
  return 0;
}
