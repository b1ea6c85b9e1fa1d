import { z } from 'zod';
import { readYaml, type CuratedResult } from '../../src/corpus/curated/read-yaml.ts';
import { checkCurated, type JudgedFile } from '../../src/corpus/link/check-curated.ts';
import { curatedLinkSchema, type CuratedLinks } from '../../src/corpus/link/curated.ts';
import { dutyTablesSchema, emptyDutyTables, type DutyTables } from '../../src/corpus/link/duties/tables.ts';
import { emptyReconcileTables, reconcileTablesSchema, type ReconcileTables } from '../../src/corpus/reconcile/input.ts';
import type { Diagnostic } from '../../src/corpus/model/diagnostic.ts';
import {
  abbreviationEntrySchema,
  projectEntrySchema,
  type AbbreviationEntry,
  type ProjectEntry,
  type Registry,
} from '../../src/corpus/model/registry.ts';
import { publishedAgencies, walkOutline, type DocumentDrafts } from '../../src/corpus/records/index.ts';
import type { SourceFiles } from './files.ts';
import { territoryNames, withTerritory } from './territory-names.ts';

/** What people wrote about links, as read. */
export interface LoadedLinks {
  readonly formulas: readonly string[];
  readonly projectFormulas: readonly string[];
  readonly abbreviations: readonly AbbreviationEntry[];
  readonly duties: DutyTables;
  readonly reconcile: ReconcileTables;
  readonly curated: CuratedLinks;
  /** The curated links and the register of projects with their lines, for messages. */
  readonly judged: { readonly links: JudgedFile<CuratedLinks[number]>; readonly projects: JudgedFile<ProjectEntry> };
}

/** Reads the tables and the curated links below `content/`. */
export function loadLinks(files: SourceFiles, diagnostics: Diagnostic[]): LoadedLinks {
  const read = <S extends z.ZodType>(
    path: string,
    schema: S,
  ): CuratedResult<z.infer<S>> & { readonly file: string } => {
    const source = files.text(path);
    const result = readYaml(source, schema);
    diagnostics.push(...result.diagnostics);
    return { ...result, file: source.file };
  };
  const { vi: territory } = territoryNames(files.text);
  const list = (path: string) => withTerritory(read(path, z.array(z.string())).value ?? [], territory);
  const duties = read('content/registry/duties.yaml', dutyTablesSchema).value ?? emptyDutyTables;
  const curated = read('content/links/curated.yaml', z.array(curatedLinkSchema));
  // The registry is read elsewhere; here its lines are wanted.
  const projectFile = files.text('content/registry/projects.yaml');
  const projects = readYaml(projectFile, z.array(projectEntrySchema));
  return {
    formulas: list('content/links/formulas.yaml'),
    projectFormulas: list('content/links/project-formulas.yaml'),
    abbreviations: read('content/registry/abbreviations.yaml', z.array(abbreviationEntrySchema)).value ?? [],
    duties,
    reconcile: read('content/registry/reconcile.yaml', reconcileTablesSchema).value ?? emptyReconcileTables,
    curated: curated.value ?? [],
    judged: {
      links: { file: curated.file, entries: curated.value ?? [], lineOf: curated.lineOf },
      projects: { file: projectFile.file, entries: projects.value ?? [], lineOf: projects.lineOf },
    },
  };
}

/** What is wrong with the curated links and the register of projects, now that the records of all documents are known. */
export function linkDiagnostics(
  { judged }: LoadedLinks,
  documents: readonly DocumentDrafts[],
  registry: Registry,
): Diagnostic[] {
  const known = new Set<string>();
  for (const { outline, targets, projects } of documents) {
    known.add(outline.document);
    for (const { id } of [...walkOutline(outline.nodes), ...targets, ...projects]) known.add(id);
  }
  const bodies = publishedAgencies(
    registry,
    documents.flatMap((document) => [...document.bodies]),
  );
  for (const { id } of [...bodies, ...registry.instruments, ...registry.places]) known.add(id);
  return checkCurated(judged.links, judged.projects, known);
}
