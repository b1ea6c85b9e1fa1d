import { z } from 'zod';
import { readYaml, type CuratedResult } from '../../src/corpus/curated/read-yaml.ts';
import { curatedLinkSchema, type CuratedLinks } from '../../src/corpus/link/curated.ts';
import { dutyTablesSchema, emptyDutyTables, type DutyTables } from '../../src/corpus/link/duties/tables.ts';
import { emptyReconcileTables, reconcileTablesSchema, type ReconcileTables } from '../../src/corpus/reconcile/input.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import { abbreviationEntrySchema, type AbbreviationEntry } from '../../src/corpus/model/registry.ts';
import { textFile } from './files.ts';

/** What people wrote about links, as read. */
export interface LoadedLinks {
  readonly formulas: readonly string[];
  readonly projectFormulas: readonly string[];
  readonly abbreviations: readonly AbbreviationEntry[];
  readonly duties: DutyTables;
  readonly reconcile: ReconcileTables;
  readonly curated: CuratedLinks;
  /** Name and line numbers of the curated file, for messages. */
  readonly curatedFile: { readonly file: string; readonly lineOf: CuratedResult<CuratedLinks>['lineOf'] };
}

/** Reads the tables and the curated links below `content/`. */
export function loadLinks(diagnostics: Diagnostic[]): LoadedLinks {
  const read = <S extends z.ZodType>(path: string, schema: S): CuratedResult<z.infer<S>> & { readonly file: string } => {
    const source = textFile(path);
    const result = readYaml(source, schema);
    diagnostics.push(...result.diagnostics);
    return { ...result, file: source.file };
  };
  const curated = read('content/links/curated.yaml', z.array(curatedLinkSchema));
  return {
    formulas: read('content/links/formulas.yaml', z.array(z.string())).value ?? [],
    projectFormulas: read('content/links/project-formulas.yaml', z.array(z.string())).value ?? [],
    abbreviations: read('content/registry/abbreviations.yaml', z.array(abbreviationEntrySchema)).value ?? [],
    duties: read('content/registry/duties.yaml', dutyTablesSchema).value ?? emptyDutyTables,
    reconcile: read('content/registry/reconcile.yaml', reconcileTablesSchema).value ?? emptyReconcileTables,
    curated: curated.value ?? [],
    curatedFile: { file: curated.file, lineOf: curated.lineOf },
  };
}
