import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import { NATIONAL } from '../../src/corpus/model/registry.ts';
import { columnTableSchema, parseDocument, readText } from '../../src/corpus/parse/index.ts';
import { IntakeError } from '../../src/intake/block.ts';
import { checklist, type OpenItem } from '../../src/intake/checklist.ts';
import { documentHead } from '../../src/intake/document-head.ts';
import { draftManifest, manifestYaml, type DraftedManifest, type GivenFacts } from '../../src/intake/draft-manifest.ts';
import { isCodePage, readFileOfDocument, type IntakeResult } from '../../src/intake/read-file.ts';
import { readCorpus } from './convert-corpus.ts';
import { corpus, repositoryFiles, textFile, writeWhole } from './files.ts';
import { unlockedIds } from './id-lock-file.ts';
import { loadRegistry } from './load-corpus.ts';
import { printDiagnostics } from './report.ts';

/** What a person says beside the file: facts that the text lacks, and its code page. */
export interface NewDocumentOptions extends GivenFacts {
  readonly codePage?: string | undefined;
}

/**
 * Brings in a document: reads the file, writes its seed and manifest, reads the corpus with it, and prints what became of it and what is open.
 * Writes nothing where the file cannot be read, a fact is missing, or the document is there already.
 * @returns the exit code
 */
export async function newDocument(path: string, options: NewDocumentOptions): Promise<number> {
  try {
    const { manifest, intake, title } = await readNewDocument(path, options);
    const seed = join(corpus, 'seeds', manifest.seed);
    const manifestFile = join(corpus, 'seeds', `${manifest.id}.yaml`);
    for (const file of [seed, manifestFile])
      if (existsSync(file))
        throw new IntakeError(
          `Unexpected second document ${manifest.id}: seeds/${manifest.seed} is there. For a new version of its text see docs/new-version.md.`,
        );
    writeWhole(seed, intake.text);
    try {
      writeWhole(manifestFile, manifestYaml(manifest, title));
    } catch (error) {
      rmSync(seed);
      throw error;
    }
    console.log(`Wrote seeds/${manifest.seed} and seeds/${manifest.id}.yaml.`);
    return report(manifest, intake);
  } catch (error) {
    if (!(error instanceof IntakeError || isRefusedBySystem(error))) throw error;
    console.error(`${path}: ${error.message}\nNothing was written.`);
    return 1;
  }
}

/** Whether the system refused to write: no right, no space. */
function isRefusedBySystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

async function readNewDocument(
  path: string,
  { codePage, ...given }: NewDocumentOptions,
): Promise<{ manifest: DraftedManifest; intake: IntakeResult; title: string | null }> {
  if (codePage !== undefined && !isCodePage(codePage))
    throw new IntakeError(`Unexpected code page ${codePage}, expected tcvn3 or vni.`);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch {
    throw new IntakeError('Unexpected path, expected a file that can be read.');
  }
  const columns = readYaml(textFile('content/registry/columns.yaml'), columnTableSchema).value ?? {
    reached: [],
    headings: [],
    usualOrders: [],
  };
  const intake = await readFileOfDocument(bytes, columns, codePage);
  const content = new TextEncoder().encode(intake.text);
  const { lines, diagnostics: ofText } = readText(content, path);
  const { tree, diagnostics: ofTree } = parseDocument(lines, columns, path);
  if (printDiagnostics([...ofText, ...ofTree], 'error')) throw new IntakeError('Unexpected text, see the lines above.');
  const { registry, readers, territories } = loadRegistry(repositoryFiles, []);
  if (given.territory !== undefined && !territories.has(given.territory))
    throw new IntakeError(
      `Unexpected territory ${given.territory}, expected the id of a place or province, or national.`,
    );
  const known = new Set(registry.agencies.map(({ id }) => id));
  const collective = new Set(registry.agencies.filter((agency) => agency.collective).map(({ id }) => id));
  const bodies = readers.agenciesOf(given.territory ?? NATIONAL);
  const head = documentHead(tree);
  const drafted = draftManifest(
    head,
    given,
    {
      types: readers.instrumentTypes,
      knows: (id) => known.has(id),
      issuerOf: (printed) => {
        const { agencies, unknown } = bodies.parseList(printed.toLocaleLowerCase('vi'));
        const [only, ...others] = agencies;
        return only === undefined || others.length > 0 || unknown.length > 0 || collective.has(only) ? null : only;
      },
    },
    createHash('sha256').update(content).digest('hex'),
  );
  if ('manifest' in drafted) return { manifest: drafted.manifest, intake, title: head.title };
  const lacking = drafted.missing.map(
    ({ fact, met, mend }) =>
      `  ${fact}: ${met === null ? 'not found in the head of the text' : `“${met}” is not understood`}; give ${mend}`,
  );
  throw new IntakeError(`Unexpected head of a document, expected these facts:\n${lacking.join('\n')}`);
}

/** Reads the corpus with the new document, writes nothing, and says what is open about it. */
function report(manifest: DraftedManifest, { remarks, levelled }: IntakeResult): number {
  const { built, diagnostics } = readCorpus();
  const own = diagnostics.filter(({ file }) => file.includes(`/${manifest.id}.`));
  const open = openFacts(manifest.id, built);
  const items = checklist({ manifest, remarks, levelled, diagnostics: own, ...open });
  if (built !== null) {
    const { records } = built.corpus;
    const count = (list: readonly { readonly source: { readonly document: string } }[]): number =>
      list.filter(({ source }) => source.document === manifest.id).length;
    console.log(
      `${manifest.number}: ${count(records.provisions)} provisions, ${count(records.tasks)} tasks, ${count(records.targets)} targets, ${count(records.goals)} goals, ${count(records.projects)} projects, ${count(records.duties)} duties.`,
    );
    for (const line of built.annexes)
      if (line.startsWith(`${manifest.id}/`) || line.startsWith(`${manifest.id}:`)) console.log(`  ${line}`);
  }
  console.log(
    `\nOpen before it is published (${items.filter(({ blocks }) => blocks).length} of ${items.length} must be closed):`,
  );
  for (const item of items) printItem(item);
  if (built !== null) {
    console.log('\nThen: npm run convert, npm start.');
    return 0;
  }
  const elsewhere = diagnostics.filter((diagnostic) => diagnostic.severity === 'error' && !own.includes(diagnostic));
  if (elsewhere.length > 0) {
    console.error(
      '\nErrors elsewhere stand in the way of the whole corpus; what becomes of the document shows when they are mended:',
    );
    printDiagnostics(elsewhere, 'error');
  }
  console.log('\nThen: npm run convert, which tells what is still open.');
  return 1;
}

function printItem({ blocks, text, mend }: OpenItem): void {
  console.log(`  ${blocks ? '[!]' : '[ ]'} ${text}\n      → ${mend.replaceAll('\n', '\n        ')}`);
}

function openFacts(
  document: string,
  built: ReturnType<typeof readCorpus>['built'],
): { openIds: number; withoutEnglish: number; segments: number } {
  if (built === null) return { openIds: 0, withoutEnglish: 0, segments: 0 };
  const ids = unlockedIds(built.corpus, repositoryFiles);
  const segments = built.corpus.segments.filter((segment) => segment.document === document);
  const without = segments.filter(({ id }) => (built.translations.segments.get(id)?.en ?? null) === null);
  return { openIds: ids.length, withoutEnglish: without.length, segments: segments.length };
}
