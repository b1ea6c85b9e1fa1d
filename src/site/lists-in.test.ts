import { expect, test } from 'vitest';
import { listsIn } from './lists-in.ts';

test('every list of links is an entry, with its count', () => {
  const html =
    '<dl></dl><section class="relations astro-1" id="leads" aria-labelledby="leads-title"> <h2 id="leads-title">Chủ trì <span class="count">17</span></h2></section>';
  expect(listsIn(html, 'vi')).toEqual([{ href: '#leads', label: null, text: 'Chủ trì 17', lang: 'vi' }]);
});

test('other sections are none', () => {
  expect(listsIn('<section class="provision" id="ii-4"><h2>x</h2></section>', 'vi')).toEqual([]);
});
