/**
 * Reads damaged tables by the thousand and prints what the parser lost: `npm run bench:damage`. A figure, not a test.
 *   --rounds N   how many texts (20,000 without it)
 *   --seed N     where the random numbers start
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readYaml } from '../src/corpus/curated/read-yaml.ts';
import { checkConservation, columnTableSchema, parseDocument, readText } from '../src/corpus/parse/index.ts';
import { damagedTables } from './lib/damaged-tables.ts';
import { textFile } from './lib/files.ts';
import { printDiagnostics } from './lib/report.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20191126' } },
});
/** Texts made at a time. */
const batch = 1000;
const columns = readYaml(textFile('content/registry/columns.yaml'), columnTableSchema);
printDiagnostics(columns.diagnostics);
if (columns.value === null) process.exitCode = 1;
else {
  const rounds = Number(values.rounds);
  const encoder = new TextEncoder();
  const figures = { characters: 0, lost: 0, doubled: 0, texts: 0, crashes: 0 };
  const shown: string[] = [];
  let slowest = 0;
  for (let done = 0; done < rounds; done += batch) {
    const numRuns = Math.min(batch, rounds - done);
    for (const text of fc.sample(damagedTables, { seed: Number(values.seed) + done, numRuns })) {
      const started = performance.now();
      try {
        const { lines } = readText(encoder.encode(text), 'table.txt');
        const { total, kept, missing, doubled } = checkConservation(
          lines,
          parseDocument(lines, columns.value, 'table.txt').tree,
        );
        const twice = doubled.reduce((sum, span) => sum + span.end - span.start, 0);
        figures.characters += total;
        figures.doubled += twice;
        figures.lost += total - kept - twice;
        if (missing.length + doubled.length > 0) {
          figures.texts++;
          shown.push(JSON.stringify(text));
        }
      } catch (error) {
        figures.crashes++;
        shown.push(`${String(error)}: ${JSON.stringify(text)}`);
      }
      slowest = Math.max(slowest, performance.now() - started);
    }
  }
  for (const text of shown.sort((a, b) => a.length - b.length).slice(0, 5)) console.log(text);
  console.log(
    `${rounds} damaged texts, ${figures.characters} characters: ${figures.lost} lost, ${figures.doubled} kept twice in ${figures.texts} texts; ${figures.crashes} crashes; slowest ${slowest.toFixed(0)} ms`,
  );
}
