import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { slimFragment } from './slim-fragment.ts';

it('keeps what results show of a page, and the mark of its file', () => {
  const page = {
    url: '/000001/',
    content: 'Bến~ xe~.|',
    word_count: 2,
    filters: { id: ['x/1'], title: ['Bến xe'], weight: ['hub'], due: ['2021'] },
    meta: { codes: 'zzr' },
    anchors: [],
  };
  const slim = gunzipSync(slimFragment(gzipSync(`pagefind_dcd${JSON.stringify(page)}`))).toString();
  expect(slim.startsWith('pagefind_dcd{')).toBe(true);
  expect(JSON.parse(slim.slice('pagefind_dcd'.length))).toEqual({
    ...page,
    filters: { id: ['x/1'], title: ['Bến xe'] },
    meta: {},
  });
});
