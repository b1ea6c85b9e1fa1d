import { describe, expect, it } from 'vitest';
import { englishStem, wordForms } from './english.ts';

describe('englishStem', () => {
  it.each([
    ['commune', 'communes'],
    ['plan', 'plans'],
    ['plan', 'planning'],
    ['plan', 'planned'],
    ['city', 'cities'],
    ['bus', 'buses'],
    ['train', 'training'],
    ['use', 'uses'],
    ['issue', 'issued'],
    ['process', 'processes'],
    ['build', 'building'],
    ['bridge', 'bridges'],
    ['treated', 'treatment'],
    ['collect', 'collection'],
    ['programme', 'program'],
    ['organisation', 'organization'],
    ['centre', 'centers'],
    ['labour', 'labor'],
    ['develop', 'development'],
  ])('%s and %s are one', (one, two) => expect(englishStem(two)).toBe(englishStem(one)));
  it.each([
    ['bus', 'business'],
    ['port', 'portal'],
    ['state', 'station'],
    ['depart', 'part'],
    ['thing', 'the'],
  ])('%s and %s are two', (one, two) => expect(englishStem(two)).not.toBe(englishStem(one)));
  it('finds the forms that a vocabulary has', () =>
    expect(wordForms(['plans', 'planning', 'plant'])('planned')).toEqual(['plans', 'planning']));
});
