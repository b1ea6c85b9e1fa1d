import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../model/registry.ts';
import { checkManifests } from './check-manifests.ts';
import { readYaml } from './read-yaml.ts';

const good = `id: 1-kh
number: 1/KH
type: { vi: Kế hoạch, en: Plan }
issuer: agency/x
issued: 2024-03-05
place: X
seed: 1-kh.txt
sha256: ${'a'.repeat(64)}
`;
const read = (text: string, file = 'seeds/1-kh.yaml') => readYaml({ file, text }, manifestSchema);
const known = {
  agencies: new Set(['agency/x']),
  territories: new Set(['national']),
  instruments: new Set(['instrument/y']),
};
const check = (texts: readonly string[], seeds: readonly string[] = ['1-kh.txt']) =>
  checkManifests(
    texts.flatMap((text, index) => {
      const file = `seeds/${index}.yaml`;
      const { value, lineOf } = read(text, file);
      return value === null ? [] : [{ file, manifest: value, lineOf }];
    }),
    known,
    seeds,
  ).map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`);

describe('a manifest', () => {
  it('needs no urgency, signatory, period or relation', () =>
    expect(read(good).value).toMatchObject({ urgency: null, signatory: null, period: null, relations: [] }));

  it('that is empty is refused in one line that names its fields', () => {
    const { diagnostics } = read('# nothing yet\n');
    expect(diagnostics).toMatchObject([{ code: 'curated-empty', line: 1 }]);
    expect(diagnostics[0]?.message).toMatch(/id, number, type, issuer, issued, place, seed, sha256$/);
  });

  it('without a field is refused with the field to add', () =>
    expect(read(good.replace('place: X\n', '')).diagnostics.map(({ mend }) => mend)).toEqual(['Add the field place.']));

  it.each(['../../x', '/etc/passwd', 'a/b.txt', '..', ''])('names no file elsewhere: %j', (seed) =>
    expect(read(good.replace('seed: 1-kh.txt', `seed: ${JSON.stringify(seed)}`)).diagnostics).toMatchObject([
      { code: 'curated-shape', line: 7 },
    ]),
  );

  it('plans for no time that ends before it begins', () =>
    expect(read(`${good}period: { from: 2024-12-31, to: 2024-01-01 }\n`).diagnostics).toMatchObject([{ line: 9 }]));

  it('with nothing unknown passes', () => expect(check([good])).toEqual([]));

  it('with an unknown issuer is one error', () =>
    expect(check([good.replace('agency/x', 'agency/z')])).toEqual(['error unknown-issuer seeds/0.yaml:4']));

  it('with an unknown territory is an error', () =>
    expect(check([`${good}territory: place/z\n`])).toEqual(['error unknown-territory seeds/0.yaml:9']));

  it('with the id of another document is an error', () =>
    expect(check([good, good])).toEqual(['error duplicate-id seeds/1.yaml:1']));

  it.each(['1-kh', 'x-kh'])('cannot relate to %s: itself or nothing', (document) =>
    expect(check([`${good}relations:\n  - { type: implements, document: ${document} }\n`])).toEqual([
      'error unknown-relation seeds/0.yaml:10',
    ]),
  );

  it('that relates to an instrument of no registry is a warning', () =>
    expect(
      check([
        `${good}relations:\n  - { type: amends, instrument: instrument/y }\n  - { type: amends, instrument: instrument/z }\n`,
      ]),
    ).toEqual(['warning unknown-instrument seeds/0.yaml:11']));

  it('is missed at a seed that none names', () =>
    expect(check([good], ['1-kh.txt', 'new.txt'])).toEqual(['error seed-without-manifest seeds/new.txt:1']));
});
