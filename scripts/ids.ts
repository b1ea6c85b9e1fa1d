/**
 * Adds new ids to `content/ids.tsv`: `npm run ids`. An id never loses its text silently: what moved, changed or disappeared is told, and
 * the lock is written only when `content/ids-moved.tsv` has a person's decision on each.
 *   --moves   prints nothing but the lines to add to `content/ids-moved.tsv`
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTable } from '../src/corpus/curated/read-table.ts';
import { formatLock, lockColumns, lockOf, publishedIds } from '../src/corpus/emit/id-lock.ts';
import {
  deadMoves,
  describeIdChange,
  idChanges,
  moveColumns,
  movesOf,
  proposedMove,
} from '../src/corpus/emit/id-moves.ts';
import { build } from './lib/convert-corpus.ts';
import { corpusFile, writeWhole } from './lib/files.ts';
import { lockFile, movesFile } from './lib/id-lock-file.ts';
import { placesNaming } from './lib/named-ids.ts';
import { printDiagnostics } from './lib/report.ts';

const { values } = parseArgs({ options: { moves: { type: 'boolean' } } });
const textOf = (file: string) => {
  const path = corpusFile(file);
  return { file, text: existsSync(path) ? readFileSync(path, 'utf8') : '' };
};

const built = build(true);
if (built === null) process.exit(1);
const current = publishedIds(built.corpus);
const lock = readTable(textOf(lockFile), 'tsv', lockColumns);
const written = readTable(textOf(movesFile), 'tsv', moveColumns);
if (printDiagnostics([...lock.diagnostics, ...written.diagnostics])) process.exit(1);
const locked = lockOf(lock.value);
const moves = movesOf(written.value);
const changes = idChanges(locked, current, moves);
const open = changes.filter(({ decided }) => decided === null);
const dead = deadMoves(current, moves);

if (values.moves === true) {
  for (const change of open) console.log(proposedMove(change));
} else {
  for (const change of changes)
    console.log(`${describeIdChange(change)}${change.decided === null ? '' : ` (decided: ${change.decided.now})`}`);
  const naming = placesNaming(new Set(changes.map(({ id }) => id)));
  for (const [id, places] of naming) console.log(`${id} is named in ${places.join(', ')}: which text is meant there?`);
  for (const { id, now } of dead) console.error(`${movesFile}: ${id} leads to ${now}, which is no published id`);
  if (open.length > 0 || dead.length > 0) {
    if (open.length > 0)
      console.error(
        `Published ids are frozen: ${open.length} of them wait for a decision. Read the proposals of \`npm run ids -- --moves\`, put them into ${movesFile} below the line of its columns, and settle each \`?\`: the id that took the place, or \`-\` for none.`,
      );
    process.exit(1);
  }
  writeWhole(corpusFile(lockFile), formatLock(current));
  const kept = locked.length - changes.length;
  const known = new Set(locked.map(({ id }) => id));
  console.log(
    `${current.length} ids: ${kept} kept their text, ${current.filter(({ id }) => !known.has(id)).length} are new.`,
  );
}
