import { akomaNtoso } from './akoma-ntoso.ts';
import type { DownloadTable } from './column.ts';
import type { DownloadContext } from './context.ts';
import { agenciesTable } from './tables/agencies.ts';
import { projectsTable } from './tables/projects.ts';
import { resultsTable } from './tables/results.ts';
import { targetsTable } from './tables/targets.ts';
import { tasksTable } from './tables/tasks.ts';

/** A file to take along, by its path below `/downloads/`. */
export interface DownloadFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The tables of the whole corpus in one language: each becomes a file of its own, and an entry of the page that explains the files. */
export function corpusTables(context: DownloadContext): readonly DownloadTable<unknown>[] {
  return [
    tasksTable(context),
    targetsTable(context),
    projectsTable(context),
    agenciesTable(context),
    resultsTable(context),
  ] as DownloadTable<unknown>[];
}

/** The documents themselves, in their own language, as programs for law read them. */
export function* documentFiles({
  records,
  date,
  address,
  author,
  knowledge,
}: DownloadContext): Generator<DownloadFile> {
  for (const document of records.documents) {
    const issuer = knowledge.agencies.get(document.issuer)?.name.vi ?? document.issuer;
    yield { path: `${document.id}.akn.xml`, content: akomaNtoso(document, records, { date, address, author, issuer }) };
  }
}
