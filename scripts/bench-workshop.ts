/**
 * Prints what the workshop of translators holds and costs: `npm run bench:workshop`. Figures, not tests: the times depend on the machine.
 *   --rounds    the properties of sync, over 10,000 rounds each; fails where English is lost or misplaced
 *   --commands  each command over both texts, as a whole process
 * Without an option both.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentOf } from '../src/corpus/naming/id.ts';
import { segmentsFile } from '../src/generated/files.ts';
import { generatedPath, readGenerated } from '../src/generated/read.ts';
import { checkEnglishKept } from '../tests/translation/properties/english-kept.ts';
import { checkExactText, checkNewVersion } from '../tests/translation/properties/exact-text.ts';
import { repository } from './lib/files.ts';

const { values } = parseArgs({ options: { rounds: { type: 'boolean' }, commands: { type: 'boolean' } } });
const all = !values.rounds && !values.commands;
/** Histories that make 10,000 rounds and more. */
const runs = { kept: 1800, exact: 2500, version: 10_000 };

console.log(`${cpus().length} cores, Node ${process.versions.node}`);
if (all || values.rounds) benchRounds();
if (all || values.commands) benchCommands();

function benchRounds(): void {
  console.log('\nSync over random changes of the documents:');
  const timed = (name: string, work: () => number) => {
    const started = performance.now();
    const rounds = work();
    console.log(`  ${name}: ${rounds} rounds in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  timed('no English lost', () => checkEnglishKept(runs.kept));
  timed('exact text before position', () => checkExactText(runs.exact).rounds);
  timed('a new version of a document', () => {
    checkNewVersion(runs.version);
    return runs.version;
  });
}

function benchCommands(): void {
  const root = copyOfWorkshop();
  try {
    console.log('\nCommands over both texts, whole process, median of 5: wall clock, processor time');
    // The longest segment of a point, with its clause and its document.
    const points = readGenerated(join(root, generatedPath), segmentsFile).filter(
      ({ document }) => document !== 'registry',
    );
    const { id } = points.toSorted((a, b) => b.vi.length - a.vi.length)[0] ?? { id: '' };
    const document = documentOf(id);
    const commands = [
      ['status'],
      ['next', '-n', '5'],
      ['show', id],
      ['diff', id],
      ['find', 'chu tri'],
      ['check'],
      ['approve', '--section', id, '--by', 'Bench'],
      ['reject', id, '--by', 'Bench', '--reason', 'a bench'],
      ['sync'],
      ['import', join(root, `content/translations/en/${document}.po`)],
      ['export', '--xliff'],
      ['reuse', document],
      ['replace', 'city', 'town'],
    ];
    for (const args of commands)
      console.log(`  ${medianOf(root, args)}  ${args.slice(0, 2).join(' ').replace(root, '…')}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What the commands read, in a folder of its own that they may change. */
function copyOfWorkshop(): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-workshop-'));
  const paths = ['content/translations', 'content/registry', 'content/corrections', 'content/site.yaml', 'seeds'];
  for (const path of [...paths, generatedPath]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(repository, path), join(root, path), { recursive: true });
  }
  return root;
}

function medianOf(root: string, args: readonly string[]): string {
  const spent = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\ncpu ' + (user + system)); });`;
  const times = [1, 2, 3, 4, 5].map(() => {
    const started = performance.now();
    const { stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(spent)}`,
        join(repository, 'scripts/translate.ts'),
        ...args,
      ],
      { cwd: repository, encoding: 'utf8', env: { ...process.env, TRANSLATE_ROOT: root } },
    );
    const cpu = Number(/\ncpu (?<cpu>\d+)$/u.exec(stderr.trimEnd())?.groups?.['cpu'] ?? Number.NaN) / 1_000_000;
    return { wall: (performance.now() - started) / 1000, cpu };
  });
  const middle = (list: readonly number[]) => (list.toSorted((a, b) => a - b)[2] ?? 0).toFixed(2);
  return `${middle(times.map(({ wall }) => wall))} s  ${middle(times.map(({ cpu }) => cpu))} s`;
}
