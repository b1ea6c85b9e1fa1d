import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { anchorOf } from '../../src/corpus/naming/id.ts';
import { builtCorpus } from '../corpus/built.ts';
import { attributes, base, pages, unescapeHtml } from './dist.ts';

const { records } = builtCorpus().corpus;
const url = new Map(Object.values(records).flatMap((list) => list.map(({ id, url }) => [id, url] as const)));
const page = (address: string) => address.replace(/#.*$/u, '');
const links = new Map<string, ReadonlySet<string>>();
const linksOn = (address: string): ReadonlySet<string> => {
  const found =
    links.get(address) ??
    new Set(
      attributes(pages.get(address) ?? '', 'href').map((href) =>
        href.startsWith(base) ? `/${href.slice(base.length)}` : href,
      ),
    );
  links.set(address, found);
  return found;
};
const heads = [...pages]
  .filter(([, html]) => html.includes('<main'))
  .map(([path, html]) => ({
    path,
    lang: /<html lang="(..)"/u.exec(html)?.[1] ?? '',
    title: unescapeHtml(/<title>([^<]*)/u.exec(html)?.[1] ?? ''),
    description: unescapeHtml(/<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? ''),
    main: html.slice(html.indexOf('<main'), html.indexOf('</main>')),
    listed: !html.includes('name="robots" content="noindex"'),
  }));

describe.each(languages)('the text is the hub, in %s', (lang) => {
  test('every link is read at both of its ends', () => {
    const lost = records.links.flatMap(({ type, from, to }) =>
      [
        [from, to],
        [to, from],
      ].flatMap(([own = '', other = '']) => {
        const [here, there] = [url.get(own)?.[lang], url.get(other)?.[lang]];
        if (here === undefined || there === undefined || page(here) === page(there)) return [];
        // The duties of bodies are drawn from the records, row by row.
        if (own.startsWith('agency/')) return [];
        const shown = linksOn(page(here));
        return shown.has(there) || shown.has(page(there)) ? [] : [`${own} lacks ${type} ${other}`];
      }),
    );
    expect(lost.slice(0, 10)).toEqual([]);
  });

  test('the links of a paragraph name it', () => {
    const paragraphs = records.provisions.filter(({ kind }) => kind === 'item' || kind === 'paragraph');
    const unnamed = paragraphs.filter(({ id, url: { [lang]: address } }) => {
      const linked = records.links.some(({ type, from, to }) => type === 'implements' && (from === id || to === id));
      return linked && !(pages.get(page(address)) ?? '').includes(`href="#${anchorOf(id)}"`);
    });
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});

describe('what a page is called', () => {
  const listed = heads.filter((head) => head.listed && head.lang !== '');

  test('no two pages of a language share a title', () => {
    const named = heads.filter(({ lang, path }) => path.startsWith(`/${lang}/`));
    const shared = [...Map.groupBy(named, ({ lang, title }) => `${lang} ${title}`)].filter(
      ([, same]) => same.length > 1,
    );
    expect(shared.map(([, same]) => same.map(({ path }) => path)).slice(0, 10)).toEqual([]);
  });

  test('a description says more than the title', () => {
    const bare = listed.filter(({ title, description }) => description === '' || title.startsWith(description));
    expect(bare.map(({ path }) => path).slice(0, 10)).toEqual([]);
  });
});

test('no page has two lists of links under one heading', () => {
  const twice = heads.flatMap(({ path, main }) => {
    const said = [...main.matchAll(/<h2[^>]*>(.*?)<\/h2>/gsu)].map(([, words = '']) =>
      words.replace(/<span class="count[^>]*>[^<]*|<[^>]*>/gu, '').trim(),
    );
    return new Set(said).size < said.length ? [path] : [];
  });
  expect(twice.slice(0, 10)).toEqual([]);
});

test('a project says first when, who, how much and where, or that no text says so', () => {
  const first = records.projects.map(({ id, url: { vi } }) => ({
    id,
    terms: (pages.get(vi) ?? '').match(/<dt[^>]*>[^<]*/gu)?.slice(0, 4) ?? [],
  }));
  expect(first.filter(({ terms }) => terms.length < 4).map(({ id }) => id)).toEqual([]);
  const years = records.projects.filter(({ url: { vi } }) => !/năm 20\d\d|không ghi năm/u.test(pages.get(vi) ?? ''));
  expect(years.map(({ id }) => id)).toEqual([]);
});

test('every page has its origin for paper, its day and a way to say that it is wrong', () => {
  const without = [...pages].filter(
    ([path, html]) =>
      /^\/(?:vi|en)\//u.test(path) &&
      html.includes('<main') &&
      !(/class="paper[" ]/u.test(html) && /datetime=/u.test(html) && /href="(?:mailto:|https:)/u.test(html)),
  );
  expect(without.map(([path]) => path).slice(0, 5)).toEqual([]);
});
