import type { APIRoute } from 'astro';
import { readContent } from '../../site/records.ts';
import { checkerFile } from '../../translation/checks/checker-file.ts';

/** Terms, names and words that the checks of translations go by: the editor checks with them as one types. */
export const GET: APIRoute = () => new Response(JSON.stringify(readContent(checkerFile)));
