import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pictureNames } from '../../src/pictures/picture.ts';
import { dist, pages } from './dist.ts';

const shown = languages.flatMap((lang) =>
  pictureNames.map((name) => ({ lang, name, path: `/${lang}/pictures/${name}/` })),
);
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'error' },
});
const body = (path: string): string => pages.get(path) ?? '';
const drawings = (html: string): string[] =>
  [...html.matchAll(/<svg class="drawing[^>]*role="img"[\s\S]*?<\/svg>/g)].map((match) => match[0]);

describe.each(shown)('$path', ({ lang, name, path }) => {
  test('stands, is light and is valid HTML', async () => {
    expect(gzipSync(body(path)).length / 1024).toBeLessThanOrEqual(40);
    const report = await validator.validateString(body(path));
    expect(
      report.results.flatMap((result) =>
        result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`),
      ),
    ).toEqual([]);
  });

  test('names and describes every drawing, under ids of its own', () => {
    const drawn = drawings(body(path));
    expect(drawn.length).toBeGreaterThan(0);
    for (const svg of drawn)
      expect(svg).toMatch(
        /aria-labelledby="([^"]+)" aria-describedby="([^"]+)"><title id="\1">[^<]+<\/title><desc id="\2">[^<]+<\/desc>/,
      );
    const ids = [...body(path).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('needs no inline style, and its textures are its own', () => {
    for (const svg of drawings(body(path))) {
      expect(svg).not.toMatch(/\sstyle=|<style|<script/);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`<pattern id="${id}"`);
    }
  });

  test('shows as many rows of data as the download holds', () => {
    const file = join(dist, `downloads/pictures/${name}.${lang}.csv`);
    expect(existsSync(file)).toBe(true);
    const csv = readFileSync(file, 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const table = /<table class="data"[\s\S]*?<tbody[^>]*>([\s\S]*?)<\/tbody>/.exec(body(path))?.[1] ?? '';
    expect(table.match(/<tr\b/g)?.length).toBe(csv.trimEnd().split('\r\n').length - 1);
    expect(body(path)).toContain(`/downloads/pictures/${name}.${lang}.csv"`);
  });
});

test.each(languages)('the overview in %s leads to every picture', (lang) => {
  for (const name of pictureNames) expect(body(`/${lang}/pictures/`)).toContain(`/${lang}/pictures/${name}/"`);
});
