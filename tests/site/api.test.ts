import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { apiSchemas, indexSchema, type ApiName } from '../../src/corpus/model/records.ts';
import { api, attributes, base, pages } from './dist.ts';

type Addressed = { readonly id: string; readonly url: { readonly vi: string; readonly en: string } };
const names = Object.keys(apiSchemas) as ApiName[];
const pathOf = (address: string) => `/${address.slice(base.length)}`;

describe.each(names)('%s.json', (name) => {
  const records = api(name) as readonly Addressed[];

  test('holds records of its schema', () => {
    expect(
      z
        .array(apiSchemas[name] as z.ZodType)
        .safeParse(records)
        .error?.issues.slice(0, 5),
    ).toBeUndefined();
  });

  test('gives addresses that are there, anchors included, in both languages', () => {
    const faults: string[] = [];
    for (const { id, url } of records) {
      for (const address of [url.vi, url.en]) {
        const [path = '', anchor] = pathOf(address).split('#');
        const html = pages.get(path);
        if (html === undefined) faults.push(`${id}: no page ${address}`);
        else if (anchor !== undefined && !attributes(html, 'id').includes(anchor))
          faults.push(`${id}: no anchor ${address}`);
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

test('index.json counts what the files hold', () => {
  const index = indexSchema.parse(api('index'));
  expect(index.counts).toEqual(
    Object.fromEntries([...names, 'assignments'].map((name) => [name, (api(name as ApiName) as unknown[]).length])),
  );
});

test('a page about one record says its id, and what shows a provision or row carries it', () => {
  const faults: string[] = [];
  for (const name of ['provisions', 'tasks', 'targets', 'projects', 'agencies', 'instruments', 'places'] as const) {
    for (const { id, url } of api(name) as readonly Addressed[]) {
      const [path = '', anchor] = pathOf(url.vi).split('#');
      const html = pages.get(path) ?? '';
      if (anchor === undefined) {
        if (!html.includes(`<meta name="record-id" content="${id}">`)) faults.push(`${path} lacks its record-id`);
      } else if (!html.includes(`data-record-id="${id}"`)) faults.push(`${path} lacks data-record-id ${id}`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});
