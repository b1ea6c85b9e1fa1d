import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import { manifestSchema, NATIONAL, type Manifest } from '../../src/corpus/model/registry.ts';
import {
  applyCorrections,
  checkConservation,
  parseDocument,
  readText,
  type ColumnTable,
} from '../../src/corpus/parse/index.ts';
import {
  correctionId,
  documentDrafts,
  isRow,
  walkOutline,
  type DocumentDrafts,
} from '../../src/corpus/records/index.ts';
import { documentHead } from '../../src/intake/document-head.ts';
import { readFileOfDocument } from '../../src/intake/read-file.ts';
import { loadCorrections, type LoadedCorpus } from './load-corpus.ts';

/** What the converter makes of one document, counted. */
export interface DocumentFigures {
  readonly name: string;
  readonly provisions: number;
  /** Rows of tables, those that are records, and rests of rows that belong to none. */
  readonly rows: number;
  readonly recordRows: number;
  readonly fragments: number;
  readonly tasks: number;
  readonly targets: { readonly rows: number; readonly text: number };
  /** Names in columns and fields of bodies: those that a body of the registry has, and those that stand as printed. */
  readonly bodies: { readonly resolved: number; readonly printed: number };
  readonly deadlines: { readonly read: number; readonly printed: number };
  /** Everything that nothing known answers to, legal documents and units among it. */
  readonly unresolved: number;
  /** Characters that lie in no leaf and no declared omission. */
  readonly lost: number;
  /** Milliseconds of reading, parsing and making records. */
  readonly time: number;
}

/**
 * Counts what the converter makes of a file, with the tables of a corpus. A manifest beside the file (`x.yaml` of `x.txt`) says what the document
 * is; else its head does, and where that names no known issuer it has the bodies of the whole country alone.
 */
export async function documentFigures(
  path: string,
  { registry, readers, tables }: LoadedCorpus,
  columns: ColumnTable,
): Promise<DocumentFigures> {
  const bytes = new Uint8Array(readFileSync(path));
  const started = performance.now();
  const written = manifestBeside(path);
  const read = written === null ? new TextEncoder().encode((await readFileOfDocument(bytes, columns)).text) : bytes;
  const text = readText(read, path);
  const entries = written === null ? [] : (loadCorrections(written.id).value ?? []);
  const corrections = entries.map((entry, index) => ({
    ...entry,
    id: correctionId(written?.id ?? '', entries, index),
  }));
  const { lines } = applyCorrections(text.lines, corrections, path, () => 1);
  const { tree } = parseDocument(lines, columns, path);
  const manifest = written ?? guessed(tree, readers);
  const drafts = documentDrafts({ manifest, tree, corrections: entries, registry, readers, tables });
  const time = performance.now() - started;
  return { name: basename(path), ...counts(drafts), lost: checkConservation(lines, tree).missing.length, time };
}

function counts(drafts: DocumentDrafts): Omit<DocumentFigures, 'name' | 'lost' | 'time'> {
  const nodes = [...walkOutline(drafts.outline.nodes)];
  const rows = nodes.filter((node) => isRow(node) && node.kind === 'row');
  const records = new Set([
    ...[...drafts.tasks, ...drafts.targets, ...drafts.scenarios].map(({ id }) => id),
    ...drafts.projects.flatMap(({ listings }) => listings.map(({ row }) => row)),
  ]);
  const cells = [...drafts.bodyCells.values(), ...[...drafts.taskFields.values()].flat()];
  const due = drafts.tasks.filter(({ cells: own }) => own.some(({ role, text }) => role === 'deadline' && text !== ''));
  const read = due.filter(({ deadline }) => deadline !== null).length;
  const inRows = drafts.targets.filter(({ annex }) => annex !== null).length;
  return {
    provisions: drafts.provisions.length,
    rows: rows.length,
    recordRows: rows.filter(({ id }) => records.has(id)).length,
    fragments: nodes.filter(({ kind }) => kind === 'fragment').length,
    tasks: drafts.tasks.length,
    targets: { rows: inRows, text: drafts.targets.length - inRows },
    bodies: {
      resolved: cells.reduce((sum, { bodies }) => sum + bodies.length, 0),
      printed: cells.reduce((sum, { unknown }) => sum + unknown.length, 0),
    },
    deadlines: { read, printed: due.length - read },
    unresolved: drafts.unresolved.length,
  };
}

function manifestBeside(path: string): Manifest | null {
  const file = path.replace(/\.[^.]*$/u, '.yaml');
  return existsSync(file) ? readYaml({ file, text: readFileSync(file, 'utf8') }, manifestSchema).value : null;
}

/** A manifest of no more than what records need. */
function guessed(tree: Parameters<typeof documentHead>[0], { agenciesOf }: LoadedCorpus['readers']): Manifest {
  const head = documentHead(tree);
  const bodies = agenciesOf(NATIONAL);
  const issuer = head.issuers.flatMap((printed) => {
    const { agencies, unknown } = bodies.parseList(printed.toLocaleLowerCase('vi'));
    return agencies.length === 1 && unknown.length === 0 ? agencies : [];
  })[0];
  return manifestSchema.parse({
    id: 'x',
    number: head.number ?? '1/KH',
    type: { vi: head.type ?? 'Kế hoạch', en: 'Plan' },
    issuer: issuer ?? 'agency/unknown',
    ...(issuer === undefined ? { territory: NATIONAL } : {}),
    issued: head.issued ?? '2000-01-01',
    place: head.place ?? 'X',
    seed: 'x.txt',
    sha256: '0'.repeat(64),
  });
}
