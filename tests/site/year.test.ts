import { expect, test } from 'vitest';
import { lists } from '../../src/i18n/ui/lists.ts';
import { pages, unescapeHtml } from './dist.ts';

const years = [...pages].filter(([path]) => /^\/(?:vi|en)\/year\/\d+\/$/u.test(path));

test('a page of a year promises the parts that it has, and no other', () => {
  expect(years.length).toBeGreaterThan(4);
  const parts = { figures: lists.yearIntroFigures, first: lists.yearIntroFirst };
  const said = (words: (typeof parts)[keyof typeof parts], html: string) => {
    const lang = /<html lang="en"/u.test(html) ? 'en' : 'vi';
    const intro = unescapeHtml(/<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? '');
    return intro.includes(words[lang]) && html.includes(intro.slice(0, -1));
  };
  const wrong = years.flatMap(([path, html]) =>
    Object.entries(parts).flatMap(([id, words]) =>
      said(words, html) === html.includes(`<section id="${id}"`) ? [] : [`${path} ${id}`],
    ),
  );
  expect(wrong).toEqual([]);
  const without = years.filter(([, html]) => !html.includes('<section id="first"'));
  expect(without.length).toBeGreaterThan(0);
});
