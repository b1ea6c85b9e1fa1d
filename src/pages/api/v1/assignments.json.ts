import type { APIRoute } from 'astro';
import { assignmentsOf } from '../../../duties/index.ts';
import { apiText } from '../../../site/api.ts';
import { knowledge } from '../../../site/records.ts';

/** Every pair of a body and a duty, one a line, with addresses below the base path. */
export const GET: APIRoute = () => new Response(apiText(assignmentsOf(knowledge)));
