import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { base, dist, pages } from './dist.ts';

/** One page of each template. */
const templates = [
  '',
  'documents/',
  'tasks/',
  'targets/',
  'goals/',
  'projects/',
  'agencies/',
  'instruments/',
  'places/',
  'notes/',
  'glossary/',
  'search/',
  'offline/',
  '01-ct-ubnd/',
  '01-ct-ubnd/ii/',
  '01-ct-ubnd/ii-4/',
  '01-ct-ubnd/ii-4-a/',
  '01-ct-ubnd/pl1/',
  '01-ct-ubnd/pl4/',
  '01-ct-ubnd/pl6/',
  '01-ct-ubnd/pl4-45/',
  '01-ct-ubnd/pl1-4/',
  '108-nq-cp/pl/',
  '108-nq-cp/noi-nhan/',
  'project/cau-ben-rung/',
  'agency/so-giao-thong-van-tai/',
  'instrument/45-nq-tw-2019/',
];
const kilobytes = (html: string) => gzipSync(html).length / 1024;

describe('the Content-Security-Policy', () => {
  test('stands on every page and nothing inline stands against it', () => {
    const faults: string[] = [];
    for (const [path, html] of pages) {
      if (!/<meta http-equiv="Content-Security-Policy"/i.test(html)) faults.push(`${path}: no policy`);
      if (/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/.test(html))
        faults.push(`${path}: inline script`);
      if (/<style[\s>]/.test(html) || /\sstyle="/.test(html)) faults.push(`${path}: inline style`);
      if (/\son[a-z]+="/.test(html)) faults.push(`${path}: inline handler`);
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('no page asks another host for anything', () => {
    const foreign = [...pages]
      .filter(([, html]) =>
        /<(?:script|img|iframe|link(?=[^>]*rel="(?:stylesheet|preload|icon)"))[^>]*\s(?:src|href)="https?:/.test(html),
      )
      .map(([path]) => path);
    expect(foreign).toEqual([]);
  });
});

describe('weight', () => {
  test('a record page is at most 8 KB of compressed HTML, any page at most 42 KB', () => {
    const heavy: string[] = [];
    for (const [path, html] of pages) {
      const record = /^\/(?:vi|en)\/(?:[^/]+\/pl[^/]*[-.][^/]+|project\/.*|instrument\/.*)\/$/.test(path);
      const weight = kilobytes(html);
      if (weight > (record ? 8 : 42)) heavy.push(`${path}: ${weight.toFixed(1)} KB`);
    }
    expect(heavy).toEqual([]);
  });

  test('all styles are at most 18.75 KB compressed, all fonts of a first visit at most 110 KB', () => {
    const files = readdirSync(join(dist, '_astro'));
    const styles = files
      .filter((name) => name.endsWith('.css'))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, '_astro', name))).length, 0);
    const fonts = files
      .filter((name) => name.endsWith('.woff2'))
      .reduce((sum, name) => sum + statSync(join(dist, '_astro', name)).size, 0);
    expect(styles / 1024).toBeLessThanOrEqual(18.75);
    expect(fonts / 1024).toBeLessThanOrEqual(110);
  });
});

describe('scripts', () => {
  const read = (name: string) => readFileSync(join(dist, name.slice(base.length)));
  const imports = (code: string) =>
    [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name = '']) => `${base}_astro/${name}`);

  /** The scripts that a page runs by itself, with what they import. */
  function scriptsOf(html: string): ReadonlySet<string> {
    const found = new Set<string>();
    const todo = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, name = '']) => name);
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      todo.push(...imports(read(name).toString()));
    }
    return found;
  }

  test('a page runs at most 5.5 KB of them, compressed, before search is opened; the list of duties, where one is taken along, 7 KB', () => {
    const sizes = new Map<string, number>();
    const size = (name: string) => sizes.get(name) ?? sizes.set(name, gzipSync(read(name)).length).get(name) ?? 0;
    const heavy: string[] = [];
    for (const [path, html] of pages) {
      if (/\/search\/$/.test(path)) continue;
      const weight = [...scriptsOf(html)].reduce((sum, name) => sum + size(name), 0) / 1024;
      if (weight > (/\/duties\/$/.test(path) ? 7 : 5.5)) heavy.push(`${path}: ${weight.toFixed(1)} KB`);
    }
    expect(heavy).toEqual([]);
  });
});

describe('markup', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'error', 'wcag/h37': 'error' },
  });

  test.each(templates.flatMap((path) => [`/vi/${path}`, `/en/${path}`]))('%s is valid HTML', async (path) => {
    const html = pages.get(path);
    if (html === undefined) throw new Error(`no page ${path}`);
    const report = await validator.validateString(html);
    expect(
      report.results
        .flatMap((result) =>
          result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`),
        )
        .slice(0, 10),
    ).toEqual([]);
  });

  test('every page says its language and marks the other one', () => {
    const faults: string[] = [];
    for (const [path, html] of pages) {
      const language = path.slice(1, 3);
      if ((language === 'vi' || language === 'en') && !html.includes(`<html lang="${language}"`)) faults.push(path);
    }
    expect(faults).toEqual([]);
  });
});
