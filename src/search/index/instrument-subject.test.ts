import { expect, it } from 'vitest';
import { subjectOf } from './instrument-subject.ts';

const type = { vi: 'Nghị quyết', en: 'Resolution' };
const title = { vi: 'Về kinh tế biển', en: 'On the marine economy' };

it('says type, issuer and subject as one', () =>
  expect(subjectOf({ type, title }, { vi: 'Bộ Chính trị', en: 'Politburo' })).toEqual({
    vi: 'Nghị quyết Bộ Chính trị Về kinh tế biển',
    en: 'Resolution Politburo On the marine economy',
  }));
it('leaves out what is not known, and takes Vietnamese for what has no English', () =>
  expect(subjectOf({ type: { vi: 'Luật', en: null }, title: null })).toEqual({ vi: 'Luật', en: 'Luật' }));
