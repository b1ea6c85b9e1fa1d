import { describe, expect, it } from 'vitest';
import type { DocumentDrafts } from './document-records.ts';
import { withEnglish, type Translations } from './with-english.ts';

const drafts: DocumentDrafts = {
  outline: { document: 'd', nodes: [] },
  document: {
    id: 'd',
    source: { document: 'd', lines: [1, 9] },
    number: '1',
    type: { vi: 'Chỉ thị', en: 'Directive' },
    issuer: 'agency/a',
    territory: 'national',
    issued: '2001-01-01',
    title: { vi: 'Tên', segments: ['d#title'] },
    period: null,
    relations: [],
    urgency: null,
    original: null,
    signatory: null,
    recipients: [{ text: { vi: 'Nơi nhận', segments: ['d/r'] }, agencies: [] }],
    counts: {},
  },
  provisions: [],
  tasks: [],
  targets: [],
  goals: [
    {
      id: 'd/i',
      document: 'd',
      source: { document: 'd', lines: [2, 3] },
      horizon: null,
      text: { vi: 'Mục tiêu:\nĐiều đầu', segments: ['d/i', 'd/i-p1'] },
      targets: [],
      parent: null,
    },
  ],
  scenarios: [],
  projects: [],
  notes: [],
  segments: [],
  bodies: new Set(),
  unresolved: [],
  references: new Map(),
  bodyCells: new Map(),
  taskFields: new Map(),
};
const english: Translations = new Map([
  ['d#title', { en: 'Title' }],
  ['d/r', { en: null }],
  ['d/i', { en: 'Goal:' }],
  ['d/i-p1', { en: 'First point' }],
]);

describe('adding the English', () => {
  it('gives a text the English of its segment', () =>
    expect(withEnglish(drafts, english).document.title).toEqual({ vi: 'Tên', en: 'Title' }));
  it('joins the English of several segments as the Vietnamese is joined', () =>
    expect(withEnglish(drafts, english).goals[0]?.text.en).toBe('Goal:\nFirst point'));
  it('says that there is none where a segment has none, or one of several', () => {
    expect(withEnglish(drafts, english).document.recipients[0]?.text.en).toBeNull();
    expect(withEnglish(drafts, new Map([['d/i', { en: 'Goal:' }]])).goals[0]?.text.en).toBeNull();
  });
  it('leaves texts alone that are settled in both languages', () =>
    expect(withEnglish(drafts, english).document.type).toEqual({ vi: 'Chỉ thị', en: 'Directive' }));
});
