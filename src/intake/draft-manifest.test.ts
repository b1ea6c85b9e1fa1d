import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DocumentHead } from './document-head.ts';
import { draftManifest, manifestYaml, type ManifestTables } from './draft-manifest.ts';

const head: DocumentHead = {
  number: '07/CT-UBND',
  type: 'CHỈ THỊ',
  issuers: ['ỦY BAN NHÂN DÂN TỈNH AN HÒA', 'ỦY BAN NHÂN DÂN'],
  issued: '2024-03-05',
  place: 'An Hòa',
  title: 'Về việc: sửa đường',
  signatory: { name: 'Nguyễn Văn Đường', office: 'CHỦ TỊCH' },
};
const tables: ManifestTables = {
  types: [{ vi: 'Chỉ thị', en: 'Directive', variants: [], codes: ['CT'], named: false }],
  issuerOf: (printed) => (printed === 'ỦY BAN NHÂN DÂN TỈNH AN HÒA' ? 'agency/ubnd-tinh-an-hoa' : null),
  knows: (id) => id === 'agency/ubnd-tinh-an-hoa',
};
const sha = 'a'.repeat(64);

test('the manifest is drafted from the head; its id is the number, the English of an office is left open', () => {
  const drafted = draftManifest(head, {}, tables, sha);
  if (!('manifest' in drafted)) throw new Error('missing facts');
  expect(parse(manifestYaml(drafted.manifest, head.title))).toEqual({
    id: '07-ct-ubnd',
    number: '07/CT-UBND',
    type: { vi: 'Chỉ thị', en: 'Directive' },
    issuer: 'agency/ubnd-tinh-an-hoa',
    issued: '2024-03-05',
    place: 'An Hòa',
    urgency: null,
    signatory: { name: 'Nguyễn Văn Đường', office: { vi: 'CHỦ TỊCH', en: null }, source: 'seed' },
    seed: '07-ct-ubnd.txt',
    sha256: sha,
  });
});

test('every fact that is missing or not understood is named with what stands there and the flag to give', () => {
  const bare = { ...head, number: null, type: null, issuers: ['ỦY BAN NHÂN DÂN XÃ'], issued: null, place: null };
  const drafted = draftManifest(bare, { issued: '5/3/2024' }, tables, sha);
  expect('missing' in drafted && drafted.missing.map(({ fact, met }) => [fact, met])).toEqual([
    ['number', null],
    ['type', null],
    ['issuer', 'ỦY BAN NHÂN DÂN XÃ'],
    ['issued', '5/3/2024'],
    ['place', null],
  ]);
});

test('what a person gives goes before what is read', () => {
  const drafted = draftManifest(head, { number: '08/CT-UBND', place: 'Bến Gió' }, tables, sha);
  expect('manifest' in drafted && [drafted.manifest.id, drafted.manifest.place]).toEqual(['08-ct-ubnd', 'Bến Gió']);
});

test('a body that is given and not known is missing: no document has an issuer without a name', () => {
  const drafted = draftManifest(head, { issuer: 'agency/nobody' }, tables, sha);
  expect('missing' in drafted && drafted.missing.map(({ met }) => met)).toEqual(['agency/nobody']);
});
