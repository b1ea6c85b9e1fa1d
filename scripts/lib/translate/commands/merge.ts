import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../../../../src/corpus/model/diagnostic.ts';
import { decodeText } from '../../../../src/translation/catalogue/decode.ts';
import { mergeCatalogues } from '../../../../src/translation/catalogue/merge.ts';
import { readCatalogue } from '../../../../src/translation/catalogue/read.ts';
import { writeCatalogue } from '../../../../src/translation/catalogue/write.ts';
import { git } from '../git.ts';
import { counted, done, failed, type CommandOutcome } from '../outcome.ts';

/** The name under which `.gitattributes` asks for the driver. */
const driver = 'catalogue';

/**
 * `merge BASE OURS THEIRS`: git's driver for catalogues (gitattributes(5), “Defining a custom merge driver”). Joins by segment and writes the result over
 * OURS. Where both sides changed one segment, the lines of both stand there as git leaves them, and the code is 1.
 */
export function merge(files: readonly string[]): CommandOutcome {
  const [base = '', ours = '', theirs = ''] = files;
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return failed([`${missing}: there is no such file.`]);
  const faults: Diagnostic[] = [];
  const read = (file: string) => {
    const { value: text, diagnostics } = decodeText(file, readFileSync(file));
    const read = readCatalogue({ name: basename(file), file, text });
    if (text.trim() === '' && diagnostics.length === 0) return null;
    faults.push(...[...diagnostics, ...read.diagnostics].slice(0, 1));
    return diagnostics.length + read.diagnostics.length > 0 ? null : read.value;
  };
  const [was, mine, other] = [read(base), read(ours), read(theirs)];
  if (was !== null && mine !== null && other !== null) {
    const { catalogue, conflicts } = mergeCatalogues(was, mine, other);
    if (conflicts.length === 0) {
      writeFileSync(ours, writeCatalogue(catalogue));
      return done([]);
    }
    byLines(base, ours, theirs);
    return failed([`Both sides changed ${counted(conflicts.length, 'segment')}: ${conflicts.join(', ')}`]);
  }
  const clean = byLines(base, ours, theirs) === 0;
  if (faults.length === 0 && clean) return done([]);
  // Git would commit a clean join of lines without a word, with all that was wrong in it.
  const sides: ReadonlyMap<string, string> = new Map([
    [base, 'the common version'],
    [ours, 'this branch'],
    [theirs, 'the other branch'],
  ]);
  return failed([
    ...faults.map(({ file, line, message }) => `${sides.get(file) ?? file}, line ${line}: ${message}.`),
    'The catalogue was merged by lines, not by segment: look at it, see what `npm run translate -- status` says, and add it.',
  ]);
}

/** Git's own merge, by lines, with its marks of conflict. */
function byLines(base: string, ours: string, theirs: string): number {
  return spawnSync('git', ['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', ours, base, theirs]).status ?? 1;
}

/** `merge --install`: tells the git of this clone about the driver. Without it git merges catalogues by lines, as any text. */
export function installMerge(root: string): CommandOutcome {
  const set = (key: string, value: string) => git(root, ['config', `merge.${driver}.${key}`, value]);
  const command = 'npm run --silent translate -- merge %O %A %B';
  if (set('name', 'catalogues of translations, by segment') === null || set('driver', command) === null)
    return failed([`${root} is no clone of a git repository.`]);
  return done([`This clone now merges catalogues by segment (git config merge.${driver}.driver).`]);
}
