import type { APIRoute } from 'astro';
import { fontLicences } from '../site/font-licences.ts';

/** The copyright and licence of the fonts that the site ships. */
export const GET: APIRoute = () =>
  new Response(fontLicences(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
