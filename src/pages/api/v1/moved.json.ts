import type { APIRoute } from 'astro';
import { apiJson } from '../../../corpus/emit/api.ts';
import { href } from '../../../site/href.ts';
import { movedIds } from '../../../site/moved.ts';

/** Ids that were published and whose text has left them, with where it is read today, one a line. */
export const GET: APIRoute = () =>
  new Response(
    apiJson(
      movedIds.map(({ id, now, url, stands }) => ({
        id,
        now,
        url: url && { vi: href(url.vi), en: href(url.en) },
        stands,
      })),
    ),
  );
