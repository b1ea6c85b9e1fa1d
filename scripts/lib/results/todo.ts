import { openRecords } from '../../../src/results/index.ts';
import { makeKnowledge } from '../../../src/corpus/knowledge.ts';
import { build } from '../convert-corpus.ts';

/** How many records a list shows unless all are asked for. */
const shown = 30;

/** Prints the records without a known result, the weightiest first, with what would answer them and who publishes it. */
export function todo({
  all,
  kind,
}: {
  readonly all?: boolean | undefined;
  readonly kind?: string | undefined;
}): number {
  const kinds = ['target', 'task', 'project'];
  if (kind !== undefined && !kinds.includes(kind)) {
    console.error(`Unexpected kind ${kind}, expected ${kinds.join(', ')}`);
    return 1;
  }
  const built = build(true);
  if (built === null) return 1;
  const knowledge = makeKnowledge(built.corpus.records);
  const headlines = new Set(built.words.pictures.headlines.flatMap(({ targets }) => targets));
  const today = new Date().toISOString().slice(0, 10);
  const open = openRecords(knowledge, headlines, today).filter((record) => kind === undefined || record.kind === kind);
  const { look } = built.resultWords;
  for (const record of all === true ? open : open.slice(0, shown)) {
    const bodies = [...new Set(record.bodies)].map((id) => knowledge.agencies.get(id)?.name.vi ?? id);
    console.log(`${record.id}  ${record.title.vi}`);
    if (record.toCome) console.log('    its time is still to come');
    if (record.sought !== '') console.log(`    ${record.sought}`);
    console.log(`    ${look[record.kind]}${bodies.length === 0 ? '' : ` (${bodies.join('; ')})`}`);
  }
  console.log(
    `${open.length} records without a known result${all === true || open.length <= shown ? '' : `, ${shown} shown: --all for the rest`}.`,
  );
  return 0;
}
