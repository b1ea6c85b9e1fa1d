import { expect, test } from 'vitest';
import { builtCorpus } from '../corpus/built.ts';
import { frame } from '../../src/i18n/ui/frame.ts';
import { pages, unescapeHtml } from './dist.ts';

const { documents } = builtCorpus().corpus.records;
const strips = [...pages].flatMap(([path, html]) => {
  const [, lang] = /^\/(vi|en)\//u.exec(path) ?? [];
  if (lang !== 'vi' && lang !== 'en') return [];
  const strip = /<section class="trust.*?<\/section>/su.exec(html)?.[0] ?? '';
  return [{ path, lang, html: strip, text: unescapeHtml(strip.replace(/<[^>]*>/gu, ' ')) } as const];
});

test('the foot of every page says what it rests on, what was corrected last, who makes it, when, and how to reach them', () => {
  expect(strips.length).toBeGreaterThan(1000);
  const lacking = strips.flatMap(({ path, lang, html, text }) => {
    const own = documents.find(({ id }) => path.startsWith(`/${lang}/${id}/`));
    const wanted = own === undefined ? documents : [own];
    const said = [
      frame.trustSource,
      frame.trustSeed,
      frame.trustCorrected,
      frame.trustUpdated,
      frame.trustMaker,
      frame.trustContact,
    ].filter((words) => !text.includes(words[lang]));
    const missing = wanted.filter(
      ({ number, original }) => !text.includes(number) || !text.includes(original ?? frame.trustNoOriginal[lang]),
    );
    const digests = [...text.matchAll(/\b[0-9a-f]{64}\b/gu)].length === wanted.length;
    const dates = [...html.matchAll(/<time datetime="\d{4}-\d\d-\d\d"/gu)].length === 2;
    return said.length + missing.length === 0 && digests && dates ? [] : [path];
  });
  expect(lacking.slice(0, 10)).toEqual([]);
});

test('who reports an error has the address of the page filled in, and the lines of a record', () => {
  const without = strips.filter(({ path, html }) => {
    const report = unescapeHtml(/href="((?:mailto:|https:)[^"]*body[^"]*)"/u.exec(html)?.[1] ?? '');
    const body = decodeURIComponent(report);
    return !/404\.html$/u.test(path) && !body.includes(`${path.replace(/index\.html$/u, '')}`);
  });
  expect(without.map(({ path }) => path).slice(0, 10)).toEqual([]);
  const task = strips.find(({ path }) => path === '/vi/01-ct-ubnd/pl4-45/');
  expect(decodeURIComponent(unescapeHtml(task?.html ?? ''))).toContain('01/CT-UBND, dòng 426');
});
