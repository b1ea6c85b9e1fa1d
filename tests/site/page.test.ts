import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { dist, pages } from './dist.ts';

/** One page of each template. */
const templates = ['', 'documents/', 'tasks/', 'targets/', 'goals/', 'projects/', 'agencies/', 'instruments/', 'places/', 'notes/', 'glossary/', 'search/', '01-ct-ubnd/', '01-ct-ubnd/ii/', '01-ct-ubnd/ii-4/', '01-ct-ubnd/ii-4-a/', '01-ct-ubnd/pl1/', '01-ct-ubnd/pl4/', '01-ct-ubnd/pl6/', '01-ct-ubnd/pl4-45/', '01-ct-ubnd/pl1-4/', '108-nq-cp/pl/', '108-nq-cp/noi-nhan/', 'project/cau-ben-rung/', 'agency/so-giao-thong-van-tai/', 'instrument/45-nq-tw-2019/'];
const kilobytes = (html: string) => gzipSync(html).length / 1024;

describe('the Content-Security-Policy', () => {
  test('stands on every page and nothing inline stands against it', () => {
    const faults: string[] = [];
    for (const [path, html] of pages) {
      if (!/<meta http-equiv="Content-Security-Policy"/i.test(html)) faults.push(`${path}: no policy`);
      if (/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/.test(html)) faults.push(`${path}: inline script`);
      if (/<style[\s>]/.test(html) || /\sstyle="/.test(html)) faults.push(`${path}: inline style`);
      if (/\son[a-z]+="/.test(html)) faults.push(`${path}: inline handler`);
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('no page asks another host for anything', () => {
    const foreign = [...pages].filter(([, html]) => /<(?:script|img|iframe|link(?=[^>]*rel="(?:stylesheet|preload|icon)"))[^>]*\s(?:src|href)="https?:/.test(html)).map(([path]) => path);
    expect(foreign).toEqual([]);
  });
});

describe('weight', () => {
  test('a record page is at most 8 KB of compressed HTML, any page at most 40 KB', () => {
    const heavy: string[] = [];
    for (const [path, html] of pages) {
      const record = /^\/(?:vi|en)\/(?:[^/]+\/pl[^/]*[-.][^/]+|project\/.*|instrument\/.*)\/$/.test(path);
      const weight = kilobytes(html);
      if (weight > (record ? 8 : 40)) heavy.push(`${path}: ${weight.toFixed(1)} KB`);
    }
    expect(heavy).toEqual([]);
  });

  test('all styles are at most 14 KB compressed, all fonts of a first visit at most 110 KB', () => {
    const files = readdirSync(join(dist, '_astro'));
    const styles = files.filter((name) => name.endsWith('.css')).reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, '_astro', name))).length, 0);
    const fonts = files.filter((name) => name.endsWith('.woff2')).reduce((sum, name) => sum + statSync(join(dist, '_astro', name)).size, 0);
    expect(styles / 1024).toBeLessThanOrEqual(14);
    expect(fonts / 1024).toBeLessThanOrEqual(110);
  });
});

describe('markup', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-inline-style': 'error', 'wcag/h37': 'error' } });

  test.each(templates.flatMap((path) => [`/vi/${path}`, `/en/${path}`]))('%s is valid HTML', async (path) => {
    const html = pages.get(path);
    if (html === undefined) throw new Error(`no page ${path}`);
    const report = await validator.validateString(html);
    expect(report.results.flatMap((result) => result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`)).slice(0, 10)).toEqual([]);
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
