import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedPage, sitemapFiles } from '../../../src/hosting/sitemap.ts';
import { writeWhole } from '../files.ts';

/**
 * Writes the sitemap of a built site: every page with its address in both languages, but those that are not to be listed.
 * @returns the number of addresses
 */
export function writeSitemap(folder: string, origin: string, base: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.endsWith('404.html'))
    .flatMap((name) => listedPage(readFileSync(join(folder, name), 'utf8')) ?? []);
  for (const [name, text] of sitemapFiles(pages, origin + base)) writeWhole(join(folder, name), text);
  return pages.length;
}
