import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  correctionEntrySchema,
  instrumentEntrySchema,
  manifestSchema,
  placeEntrySchema,
} from '../../src/corpus/model/registry.ts';
import type { Annex, ColumnRole, DocumentTree, Row, Table } from '../../src/corpus/model/tree.ts';
import {
  applyCorrections,
  columnTableSchema,
  leavesOf,
  parseDocument,
  readText,
} from '../../src/corpus/parse/index.ts';
import {
  instrumentTypeEntrySchema,
  makeUnitTable,
  sameWordsSchema,
  unitEntrySchema,
  type AgencyMatcher,
} from '../../src/corpus/values/index.ts';
import { repositoryFiles } from '../../scripts/lib/files.ts';
import { loadRegistry } from '../../scripts/lib/load-corpus.ts';
import { territoryOf } from '../../src/corpus/records/index.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root));
const table = <S extends z.ZodType>(path: string, schema: S): z.infer<S> =>
  schema.parse(parse(read(path).toString('utf8')));

export const columns = table('content/registry/columns.yaml', columnTableSchema);
export const units = makeUnitTable(table('content/registry/units.yaml', z.array(unitEntrySchema)));
export const instrumentTypes = table('content/registry/instrument-types.yaml', z.array(instrumentTypeEntrySchema));
export const sameWords = table('content/registry/name-words.yaml', sameWordsSchema);
const loaded = loadRegistry(repositoryFiles, []);
/** Every known body, and the matchers of the site's territories. */
export const { registry, readers } = loaded;
export const places = table('content/registry/places.yaml', z.array(placeEntrySchema));
export const instruments = table('content/registry/instruments.yaml', z.array(instrumentEntrySchema));

/** One seed as the site reads it: corrections applied, parsed. */
export interface SeedTree {
  readonly document: string;
  readonly issued: string;
  readonly tree: DocumentTree;
  /** Finds the bodies that the document names. */
  readonly agencies: AgencyMatcher;
}

/** Every seed that has a manifest. */
export function correctedTrees(): SeedTree[] {
  return readdirSync(new URL('seeds/', root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const manifest = table(`seeds/${name}`, manifestSchema);
      const { id, issued } = manifest;
      const agencies = readers.agenciesOf(territoryOf(manifest, registry));
      const file = `seeds/${id}.txt`;
      const corrections = `content/corrections/${id}.yaml`;
      const entries = existsSync(new URL(corrections, root)) ? table(corrections, z.array(correctionEntrySchema)) : [];
      const identified = entries.map((entry, index) => ({ ...entry, id: `${id}-${index}` }));
      const { lines } = applyCorrections(readText(read(file), file).lines, identified, corrections, () => 1);
      return { document: id, issued, tree: parseDocument(lines, columns, file).tree, agencies };
    });
}

/** A cell with what it belongs to, for messages. */
export interface Cell {
  readonly where: string;
  readonly text: string;
  readonly row: Row;
  readonly table: Table;
}

/** Every filled cell of the columns with one of the roles. Group rows are apart, and fragments, whose columns nobody knows. */
export function cellsOf({ document, tree }: SeedTree, roles: readonly ColumnRole[]): Cell[] {
  const cells: Cell[] = [];
  const visit = (row: Row, annex: Annex, table: Table) => {
    table.columns.forEach((column, index) => {
      const leaf = row.cells[index];
      if (leaf && roles.includes(column.role) && row.role !== 'group' && row.role !== 'fragment')
        cells.push({ where: `${document} ${annex.number ?? ''} ${row.number ?? '-'}`, text: leaf.value, row, table });
    });
    for (const child of row.children) visit(child, annex, table);
  };
  for (const block of tree.children) {
    if (block.kind !== 'annex') continue;
    for (const child of block.children)
      if (child.kind === 'table') for (const row of child.rows) visit(row, block, child);
  }
  return cells;
}

/** Every text of a tree, in the order of the source. */
export function textsOf(tree: DocumentTree): string[] {
  return [...leavesOf(tree)].map((leaf) => leaf.value);
}
