/** Adds new ids to `content/ids.tsv`: `npm run ids`. Refuses to lose one or to let it mean something else. */
import { existsSync, readFileSync } from 'node:fs';
import { readTable } from '../src/corpus/curated/read-table.ts';
import { brokenPromises, formatLock, lockColumns, lockOf, publishedIds } from '../src/corpus/emit/id-lock.ts';
import { build } from './lib/convert-corpus.ts';
import { corpusFile, writeWhole } from './lib/files.ts';
import { printDiagnostics } from './lib/report.ts';

const file = corpusFile('content/ids.tsv');
const built = build(true);
if (built === null) process.exit(1);
const current = publishedIds(built.corpus);
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const { value: rows, diagnostics } = readTable({ file: 'content/ids.tsv', text }, 'tsv', lockColumns);
if (printDiagnostics(diagnostics)) process.exit(1);
const locked = lockOf(rows);
const broken = brokenPromises(locked, current);
for (const line of broken) console.error(`content/ids.tsv: ${line}`);
if (broken.length > 0) {
  console.error(
    'Published ids are frozen: restore them, or record in docs/decisions why they must go and edit content/ids.tsv by hand.',
  );
  process.exit(1);
}
writeWhole(file, formatLock(current));
console.log(`${current.length} ids, ${current.length - locked.length} new.`);
