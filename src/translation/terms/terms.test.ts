import { describe, expect, it } from 'vitest';
import type { Term } from '../model.ts';
import { makeTermCheck } from './check-terms.ts';
import { readGlossary } from './glossary.ts';
import { agencyTerms, shieldTerms } from './settled-terms.ts';

const term = (vi: string, en: string, more: Partial<Term> = {}): Term => ({
  id: vi,
  vi,
  variants: [],
  en,
  allowed: [],
  forbidden: [],
  note: '',
  noteVi: '',
  ...more,
});
const check = makeTermCheck([
  term('chủ trì', 'lead', { allowed: ['led'], forbidden: ['coordinate'] }),
  term('phối hợp', 'coordinate', { allowed: ['in coordination with'] }),
  term('quận', 'urban district', { forbidden: ['district'] }),
  term('xã', 'commune'),
  term('huyện', 'rural district'),
  term('khu công nghiệp', 'industrial park', { variants: ['KCN'], forbidden: ['industrial zone'] }),
  term('quy hoạch', 'master plan', { allowed: ['planning'] }),
  term('quy hoạch sử dụng đất', 'land use master plan'),
  term('Ủy ban nhân dân', "People's Committee"),
  term('UBND', "People's Committee"),
  term('chủ tịch', 'chairman'),
  term('sửa đổi, bổ sung', 'amend and supplement'),
  ...shieldTerms(['xã hội']),
]);
const faults = (vi: string, en: string) =>
  check(vi, en).map(({ found, forbidden }) => (forbidden === null ? `${found}?` : `${found}≠${forbidden}`));

describe('the check of terms', () => {
  it.each([
    ['chủ trì xây dựng', 'Leads the development'],
    ['chủ trì, phối hợp', 'leading, and coordinating'],
    ['phối hợp với', 'in coordination with'],
    ['các quận', 'the urban districts'],
    ['CÁC QUẬN', 'URBAN DISTRICTS'],
    ['Ủy ban nhân dân', 'the People’s Committees'],
    ['kinh tế - xã hội', 'socio-economic'],
    ['quy hoạch sử dụng đất', 'the land-use master plan'],
    ['công tác quy hoạch', 'planning work'],
    ['sửa đổi,  bổ sung', 'amending and supplementing'],
    ['Cảng Lạch Huyện', 'Lach Huyen Port'],
    ['các KCN', 'industrial parks'],
    ['Chỉ thị 01 /CT-UBND', 'Directive 01/CT-UBND'],
    ['GD&KCN', 'education'],
    ['Chủ tịch', 'Chairmen'],
  ])('accepts “%s” as “%s”', (vi, en) => expect(faults(vi, en)).toEqual([]));

  it.each([
    ['chủ trì xây dựng', 'Chairs the development', ['chủ trì?']],
    ['chủ trì xây dựng', 'Coordinates the development', ['chủ trì≠coordinate', 'chủ trì?']],
    ['chủ trì, phối hợp', 'coordinate', ['chủ trì?']],
    ['quận', 'the district', ['quận≠district', 'quận?']],
    ['08 xã', '8 villages', ['xã?']],
    ['Huyện Cát Hải', 'Cat Hai', ['Huyện?']],
    ['quy hoạch sử dụng đất', 'the master plan', ['quy hoạch sử dụng đất?']],
    ['KCN', 'industrial zones', ['KCN≠industrial zone', 'KCN?']],
  ])('hears what is wrong in “%s” as “%s”', (vi, en, found) => expect(faults(vi, en)).toEqual(found));

  it('hears a forbidden form beside the right one, and not inside it', () => {
    expect(faults('quận', 'the urban district')).toEqual([]);
    expect(faults('quận', 'the urban district, a district')).toEqual(['quận≠district']);
  });

  it('lets running text shorten the name of a body', () => {
    const agency = {
      id: 'agency/hdnd',
      vi: 'HĐND thành phố',
      en: "Hai Phong City People's Council",
      abbreviations: [],
      variants: [],
      inLists: [],
      besideClasses: false,
      territory: 'national',
      page: false,
      level: 'city' as const,
      parent: null,
      collective: false,
      memberOf: [],
    };
    const [named] = agencyTerms([agency], ['Hai Phong', 'of Viet Nam']);
    expect(named?.allowed).toEqual(["City People's Council"]);
    const [office] = agencyTerms(
      [{ ...agency, en: "Office of the Hai Phong City People's Committee" }],
      ['Hai Phong', 'of Viet Nam'],
    );
    expect(office?.allowed).toEqual(["Office of the City People's Committee"]);
  });
});

describe('the glossary', () => {
  const head = 'id,vi,vi_variants,en,en_allowed,en_forbidden,note,note_vi\n';

  it('holds several forms in a cell, and commas in quotation marks', () => {
    expect(readGlossary('g.csv', `${head}a,"sửa đổi, bổ sung",b|c,x,y | z,,"of a ""law""",\n`).value).toEqual([
      {
        id: 'a',
        vi: 'sửa đổi, bổ sung',
        variants: ['b', 'c'],
        en: 'x',
        allowed: ['y', 'z'],
        forbidden: [],
        note: 'of a "law"',
        noteVi: '',
      },
    ]);
  });

  it.each([
    ['id,vi\n', 1, 'Unexpected first line'],
    ['', 1, 'Unexpected empty file'],
    [`${head}a,"b,,c,,,,\n`, 2, 'expected the quotation mark that closes it'],
    [`${head}a,b,,c,,,\n`, 2, 'Unexpected 7 cells'],
    [`${head}a,b,,c,,,,\na,d,,e,,,,\n`, 3, 'Unexpected second term with the id a'],
    [`${head}x,b,,c,,,,\n\n,d,,e,,,,\n`, 4, 'without id'],
  ])('names the line that is wrong', (text, line, message) => {
    expect(readGlossary('g.csv', text).diagnostics).toMatchObject([
      { file: 'g.csv', line, message: expect.stringContaining(message) },
    ]);
  });
});
