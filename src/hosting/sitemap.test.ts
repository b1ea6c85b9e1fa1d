import { expect, test } from 'vitest';
import { listedPage, sitemapFiles } from './sitemap.ts';

const page = (path: string, more = '') =>
  `<!DOCTYPE html><html><head><link rel="canonical" href="https://a.vn${path}"> ${more}<link rel="alternate" hreflang="vi" href="https://a.vn${path}?a&#38;b"></head><body><link rel="canonical" href="https://b.vn/"></body>`;

test('a page says its address itself, unless it is not to be listed', () => {
  expect(listedPage(page('/vi/'))).toEqual({
    address: 'https://a.vn/vi/',
    alternates: [['vi', 'https://a.vn/vi/?a&b']],
  });
  expect(listedPage(page('/vi/', '<meta name="robots" content="noindex"> '))).toBeNull();
  expect(listedPage('<html><head></head>')).toBeNull();
});

test('the files are in order and at most 45,000 addresses long, and the index names each', () => {
  const pages = Array.from({ length: 45_001 }, (_, n) => ({
    address: `https://a.vn/${45_001 - n}/&/`,
    alternates: [],
  }));
  const files = sitemapFiles(pages, 'https://a.vn/');
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
  expect(files.get('sitemap-0.xml')?.match(/<url>/g)).toHaveLength(45_000);
  expect(files.get('sitemap-0.xml')).toContain('<loc>https://a.vn/1/&#x26;/</loc>');
  expect(files.get('sitemap-index.xml')?.match(/<loc>/g)).toHaveLength(2);
});
