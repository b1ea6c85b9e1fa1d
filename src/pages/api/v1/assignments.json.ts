import type { APIRoute } from 'astro';
import { apiJson } from '../../../corpus/emit/api.ts';
import { assignmentsOf } from '../../../duties/index.ts';
import { withBase } from '../../../site/api.ts';
import { knowledge } from '../../../site/records.ts';

/** Every pair of a body and a duty, one a line, with addresses below the base path. */
export const GET: APIRoute = () => new Response(apiJson(assignmentsOf(knowledge).map(withBase)));
