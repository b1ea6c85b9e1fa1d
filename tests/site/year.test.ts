import { expect, test } from 'vitest';
import { lists } from '../../src/i18n/ui/lists.ts';
import { pages, unescapeHtml } from './dist.ts';

const years = [...pages].filter(([path]) => /^\/(?:vi|en)\/year\/\d+\/$/u.test(path));

test('a page of a year promises the parts that it has, and no other; of what the documents lack it says so', () => {
  expect(years.length).toBeGreaterThan(4);
  const parts = { figures: lists.yearIntroFigures, first: lists.yearIntroFirst };
  const said = (words: (typeof parts)[keyof typeof parts], html: string) => {
    const lang = /<html lang="en"/u.test(html) ? 'en' : 'vi';
    const intro = unescapeHtml(/<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? '');
    return intro.includes(words[lang]) && html.includes(intro.slice(0, -1));
  };
  const part = (html: string, id: string) => html.split(`<section id="${id}"`)[1]?.split('</section>')[0] ?? '';
  const wrong = years.flatMap(([path, html]) =>
    Object.entries(parts).flatMap(([id, words]) => {
      const listed = part(html, id).includes('data-record-id=');
      const lacking = /<p[^>]*>[^<]{20,}<\/p>\s*$/u.test(part(html, id));
      return said(words, html) === listed && lacking !== listed ? [] : [`${path} ${id}`];
    }),
  );
  expect(wrong).toEqual([]);
  const without = years.filter(([, html]) => !part(html, 'first').includes('data-record-id='));
  expect(without.length).toBeGreaterThan(0);
});
