import { describe, expect, it } from 'vitest';
import type { Translation } from '../read-translations.ts';
import { renderAtom, type Feed } from './atom.ts';
import { correctionEntries, signedEntries, waitingEntries } from './entries.ts';

const feed: Feed = {
  self: 'https://example.org/en/feed.atom',
  page: 'https://example.org/en/translation/',
  lang: 'en',
  name: 'feed',
  title: 'News',
  subtitle: 'Corrections & translations',
  author: 'Hai Phong Plans',
  tagging: 'hai-phong-plans',
  since: '2021-01-06',
  entries: [],
};
const entry = (id: string, date: string) => ({
  id,
  title: `<${id}>`,
  url: `https://example.org/en/${id}/`,
  date,
  author: 'An & Bình',
  summary: '“x” < y',
  category: 'approved',
});

describe('the feed', () => {
  it('is dated by its entries, newest first, and escapes what they say', () => {
    const xml = renderAtom({ ...feed, entries: [entry('a', '2021-02-01'), entry('b', '2021-03-01')] });
    expect(xml).toContain('  <updated>2021-03-01T00:00:00Z</updated>\n  <author>');
    expect(xml.indexOf('&#x3C;b>')).toBeLessThan(xml.indexOf('&#x3C;a>'));
    expect(xml).toContain('<name>An &#x26; Bình</name>');
    expect(xml).not.toMatch(/<[ab]>/u);
  });

  it('is the same whatever the order of its entries, and has a date without any', () => {
    const [a, b] = [entry('a', '2021-02-01'), entry('b', '2021-02-01')];
    expect(renderAtom({ ...feed, entries: [a, b] })).toBe(renderAtom({ ...feed, entries: [b, a] }));
    expect(renderAtom(feed)).toContain('<updated>2021-01-06T00:00:00Z</updated>');
  });

  it('holds the latest hundred', () => {
    const entries = Array.from({ length: 120 }, (_, index) =>
      entry(`e-${index}`, `2021-01-${String((index % 28) + 1).padStart(2, '0')}`),
    );
    expect(renderAtom({ ...feed, entries }).match(/<entry>/gu)).toHaveLength(100);
  });

  it('tells of segments whose present English is signed, and of corrections', () => {
    const segment = { id: 'd/i-1#title', vi: 'Cầu Rào', document: 'd', lines: [1, 1] as const, record: 'd/i-1' };
    const signature = {
      segment: 'd/i-1#title',
      pair: 'ab'.repeat(32),
      state: 'approved' as const,
      by: 'An',
      date: '2021-02-01',
      reason: '',
    };
    const translation: Translation = {
      id: segment.id,
      en: 'Rao Bridge',
      state: 'approved',
      stale: false,
      needsWork: false,
      rejection: null,
      comments: [],
      previous: null,
      failing: [],
      waived: [],
      signature,
      place: null,
    };
    const signed = signedEntries(
      [segment],
      new Map([[segment.id, translation]]),
      ({ record }) => `https://example.org/en/${record}/`,
      () => '9/QĐ, I.1',
    );
    expect(signed).toMatchObject([
      {
        title: '9/QĐ, I.1: Rao Bridge',
        date: '2021-02-01',
        author: 'An',
        category: 'approved',
        url: 'https://example.org/en/d/i-1/',
      },
    ]);
    expect(renderAtom({ ...feed, entries: signed })).toContain(
      '<id>tag:hai-phong-plans,2021-02-01:en/d/i-1%23title/abababababab/approved</id>',
    );
    expect(
      signedEntries(
        [segment],
        new Map([[segment.id, { ...translation, signature: null }]]),
        () => '',
        () => '',
      ),
    ).toEqual([]);
    expect(
      correctionEntries(
        [
          {
            id: 'note/1',
            url: 'u',
            printed: 'Cẩm',
            read: 'Cấm',
            reason: 'OCR',
            place: '9/QĐ, line 3, correction',
            date: '2021-01-07',
          },
        ],
        'x',
      ),
    ).toMatchObject([{ title: '9/QĐ, line 3, correction: “Cẩm” → “Cấm”', category: 'correction' }]);
  });

  it('is told of what waits for a translator, once for each change of the Vietnamese, and of nothing else', () => {
    const segment = { id: 'd/i-1', vi: 'Cầu Rào mới', document: 'd', lines: [1, 1] as const, record: 'd/i-1' };
    const stale: Translation = {
      id: segment.id,
      en: 'Rao Bridge',
      state: 'machine draft',
      stale: true,
      needsWork: false,
      rejection: null,
      comments: [],
      previous: 'Cầu Rào',
      failing: [],
      waived: [],
      signature: null,
      place: null,
    };
    const tell = (translation: Translation, vi = segment.vi) =>
      waitingEntries([{ segment: { ...segment, vi }, translation, date: '2021-01-07', title: 't', url: 'u' }], 'Plans');
    expect(tell(stale)).toMatchObject([
      { category: 'stale', date: '2021-01-07', author: 'Plans', summary: 'Cầu Rào mới\n\nCầu Rào\n\nRao Bridge' },
    ]);
    expect(tell({ ...stale, stale: false })).toEqual([]);
    expect(tell({ ...stale, en: '', stale: false, state: 'missing' })).toMatchObject([{ category: 'missing' }]);
    const rejection = {
      segment: 'd/i-1',
      pair: 'a',
      state: 'rejected',
      by: 'An',
      date: '2021-02-01',
      reason: 'weak',
    } as const;
    expect(tell({ ...stale, stale: false, needsWork: true, rejection })).toMatchObject([
      { category: 'needs work', date: '2021-02-01', author: 'An', summary: expect.stringContaining('weak') },
    ]);
    expect(tell(stale)[0]?.id).not.toBe(tell(stale, 'Cầu Rào cũ')[0]?.id);
  });
});
