import type { APIRoute } from 'astro';
import { buildFacts } from '../../../site/api.ts';
import { statusOf } from '../../../translation/summary.ts';
import { segments } from '../../../translation/page/segments.ts';

/** How far the English has come, by document, state and check: the figures of the status page. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify({ version: '1', commit: buildFacts.commit, ...statusOf(segments) }, null, 2)}\n`);
