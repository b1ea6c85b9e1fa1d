import type { APIRoute } from 'astro';
import { apiSchemas, type ApiName, type IndexRecord } from '../../../corpus/model/records.ts';
import { assignmentsOf } from '../../../duties/index.ts';
import { buildFacts } from '../../../site/api.ts';
import { href } from '../../../site/href.ts';
import { knowledge, records } from '../../../site/records.ts';

/** What this build holds: documents, counts of records, commit and version of the API. */
export const GET: APIRoute = () => {
  const names = Object.keys(apiSchemas) as ApiName[];
  const { commit, documents } = buildFacts;
  const index: IndexRecord = {
    version: '1',
    commit,
    documents: documents.map(({ id, number, sha256 }) => ({
      id,
      number,
      title: knowledge.documents.get(id)?.title ?? { vi: number, en: null },
      sha256,
    })),
    counts: {
      ...Object.fromEntries(names.map((name) => [name, records[name].length])),
      assignments: assignmentsOf(knowledge).length,
    },
    files: [...names, 'assignments'].map((name) => ({
      name,
      path: href(`/api/v1/${name}.json`),
      schema: href(`/api/v1/schema/${name}.json`),
    })),
  };
  return new Response(`${JSON.stringify(index, null, 2)}\n`);
};
