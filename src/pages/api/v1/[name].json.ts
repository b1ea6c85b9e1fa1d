import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSchemas, type ApiName } from '../../../corpus/model/records.ts';
import { recordsFile } from '../../../generated/files.ts';
import { readGeneratedJson } from '../../../generated/read.ts';
import { apiText } from '../../../site/api.ts';
import { contentFolder } from '../../../site/content-folder.ts';

export const getStaticPaths = (() =>
  (Object.keys(apiSchemas) as ApiName[]).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The records of one kind, one a line, with addresses below the base path. */
export const GET: APIRoute = ({ params }) =>
  new Response(apiText(readGeneratedJson(contentFolder, recordsFile(params.name as ApiName))));
