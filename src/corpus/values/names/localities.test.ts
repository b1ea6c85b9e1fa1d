import { describe, expect, it } from 'vitest';
import { agencyEntrySchema, NATIONAL, placeEntrySchema } from '../../model/registry.ts';
import { makeAgencyMatchers } from './matchers.ts';

/** “Địa phương” means the districts in an act of a city, the provinces in one of the country, and in running text only beside a class. */

const agency = (slug: string, vi: string, more: object = {}) =>
  agencyEntrySchema.parse({ id: `agency/${slug}`, vi, en: slug, level: 'other', ...more });
const city = 'place/thanh-pho-ben-song';
const localities = {
  collective: true,
  inLists: ['Các địa phương', 'các địa phương', 'địa phương'],
  besideClasses: true,
};
const matchers = makeAgencyMatchers({
  agencies: [
    agency('so-y-te', 'Sở Y tế', { territory: city }),
    agency('cac-so', 'Các sở, ban, ngành', {
      territory: city,
      collective: true,
      variants: ['các sở, ban, ngành', 'các sở, ngành', 'sở, ngành, đơn vị'],
    }),
    agency('cac-quan', 'UBND các quận', { territory: city, ...localities }),
    agency('cac-bo', 'Các bộ, ngành', { collective: true, variants: ['bộ, ngành'] }),
    agency('cac-tinh', 'UBND các tỉnh', localities),
    agency('don-vi', 'Các đơn vị liên quan', { collective: true, inLists: ['đơn vị liên quan'] }),
  ],
  places: [placeEntrySchema.parse({ id: city, vi: 'Thành phố Bến Sông', en: 'Ben Song City', type: 'city' })],
});
const ofCity = matchers(city);
const ofCountry = matchers(NATIONAL);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id.replace('agency/', ''));

describe('localities', () => {
  it.each([
    ['nhiệm vụ của các sở, ngành và địa phương', ['cac-so', 'cac-quan']],
    ['các sở, ban, ngành, địa phương và các dự án', ['cac-so', 'cac-quan']],
    ['sở, ngành, đơn vị, các địa phương mình', ['cac-so', 'cac-quan']],
    ['Các sở, ngành, đơn vị và Địa phương tổ chức', ['cac-so', 'cac-quan']],
  ])('of a city are its districts where they are joined to a class: %s', (text, expected) => {
    expect(ids(ofCity.findMentions(text))).toEqual(expected);
  });

  it.each([
    'ngân sách địa phương',
    'nhóm địa phương có chất lượng điều hành tốt',
    'chính quyền địa phương, đối ngoại địa phương',
    'hợp tác với các nước, các địa phương',
    'Sở Y tế và địa phương',
    'Các sở, ngành. Địa phương nào cũng vậy',
    'Các sở, ngành sử dụng ngân sách và địa phương',
  ])('are ordinary words elsewhere: %s', (text) => {
    expect(ids(ofCity.findMentions(text))).not.toContain('cac-quan');
  });

  it('of the country are the provinces', () => {
    expect(ids(ofCountry.findMentions('các bộ, ngành và địa phương'))).toEqual(['cac-bo', 'cac-tinh']);
  });

  it('are read in lists alone too, by the level of the act', () => {
    const read = (matcher: typeof ofCity) => ids(matcher.parseList('Sở Y tế, các địa phương').mentions);
    expect(read(ofCity)).toEqual(['so-y-te', 'cac-quan']);
    expect(read(ofCountry)).not.toContain('cac-quan');
    expect(ids(ofCountry.parseList('Các địa phương').mentions)).toEqual(['cac-tinh']);
    expect(ids(matchers('place/tinh-khac').parseList('Các địa phương').mentions)).toEqual([]);
  });
});
