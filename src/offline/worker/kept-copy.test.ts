import { expect, test } from 'vitest';
import { keptAt, saidKept, saidMissing, stamped } from './kept-copy.ts';

const html = '<!doctype html><html><body><main id="main" class="a"><h1>T</h1></main><main></main></body></html>';
const answer = () =>
  new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', etag: 'W/"1"', 'content-length': '9' } });
const noon = new Date(2026, 10, 29, 12);

test('what is kept bears its moment, and as a page its day first of all, in its language', async () => {
  const kept = stamped(answer(), noon);
  expect(keptAt(kept)).toEqual(noon);
  const shown = await saidKept(kept, 'en');
  expect(shown.status).toBe(200);
  expect([shown.headers.get('etag'), shown.headers.get('content-length')]).toEqual([null, null]);
  expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await shown.text()).toMatch(/<main id="main" class="a"><p class="kept" role="status">[^<]*29 November 2026/);
  expect(await (await saidKept(stamped(answer(), noon), 'vi')).text()).toContain('ngày 29/11/2026');
});

test('a page that is not kept is no page that was found, and says how to go on', async () => {
  const shown = await saidMissing(stamped(answer(), noon), 'vi');
  expect(shown.status).toBe(503);
  expect(await shown.text()).toMatch(/<p class="kept" role="status">[^<]+<a href="">mở lại trang này<\/a>/);
});
