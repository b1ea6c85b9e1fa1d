import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributes, base, dist, pages } from './dist.ts';

const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, 'id'))]));

/** Why an address of a page leads nowhere; `null` where it does not. */
function fault(from: string, address: string): string | null {
  if (/^(?:https?:|mailto:|data:)/.test(address)) return null;
  const url = new URL(address, `http://site${base.replace(/\/$/, '')}${from}`);
  if (!url.pathname.startsWith(base)) return `${from} → ${address}: outside the base path`;
  const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const page = ids.get(path) ?? ids.get(path.replace(/index\.html$/, ''));
  if (page === undefined)
    return existsSync(join(dist, path)) && !path.endsWith('/') ? null : `${from} → ${address}: no such page`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || page.has(anchor) ? null : `${from} → ${address}: no such anchor`;
}

test('every link of every page leads somewhere, anchors included', () => {
  const faults: string[] = [];
  for (const [path, html] of pages) {
    for (const address of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      const found = fault(path, address);
      if (found !== null) faults.push(found);
    }
  }
  expect([...new Set(faults)].slice(0, 40)).toEqual([]);
});

test('every page stands in both languages at the same path', () => {
  const one = (language: string) =>
    [...pages.keys()].filter((path) => path.startsWith(`/${language}/`)).map((path) => path.slice(4));
  expect(one('vi').toSorted()).toEqual(one('en').toSorted());
});

test('no page says an id twice', () => {
  const twice: string[] = [];
  for (const [path, html] of pages) {
    const all = attributes(html, 'id');
    if (new Set(all).size !== all.length)
      twice.push(
        `${path}: ${all
          .filter((id, index) => all.indexOf(id) !== index)
          .slice(0, 3)
          .join(', ')}`,
      );
  }
  expect(twice).toEqual([]);
});
