import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineOf } from './inline.ts';
import { paragraph, plainText, root, type Inline } from './mdx-nodes.ts';
import { writeMdx } from './write-mdx.ts';

const value = 'cầu Tân Vũ - Lạch Huyện 2; các tuyến';
const at = (words: string) => ({ start: value.indexOf(words), end: value.indexOf(words) + words.length });
const bridge = { ...at('cầu Tân Vũ - Lạch Huyện 2'), target: 'place/cau' };
const slip = (words: string) => ({ ...at(words), printed: 'x', correction: 'note/1' });
const addressOf = (id: string) => (id === 'place/unknown' ? null : `/vi/${id}/`);
const written = (content: readonly Inline[]) =>
  writeMdx({}, root([paragraph(...content)]))
    .split('---\n\n')[2]
    ?.trim();
const inlines = (leaf: Partial<Parameters<typeof inlineOf>[0]>, references = [bridge]) =>
  inlineOf({ value, spans: [], readings: [], marks: [], ...leaf }, references, addressOf, 'self');

describe('a reading', () => {
  test('is marked, with the note on it', () => {
    expect(written(inlines({ readings: [slip('các')] }, []))).toBe(
      'cầu Tân Vũ - Lạch Huyện 2; <Reading printed="x" note="note/1" short>các</Reading> tuyến',
    );
  });

  test('in a link is marked there; the note stands behind the link', () => {
    expect(written(inlines({ readings: [slip('Vũ')] }))).toBe(
      '[cầu Tân <Corrected>Vũ</Corrected> - Lạch Huyện 2](/vi/place/cau/)<ReadingNote printed="x" note="note/1" />; các tuyến',
    );
  });

  test('across the end of a link is marked on both sides and noted once', () => {
    expect(written(inlines({ readings: [slip('2;')] }))).toBe(
      '[cầu Tân Vũ - Lạch Huyện <Corrected>2</Corrected>](/vi/place/cau/)<Reading printed="x" note="note/1" short>;</Reading> các tuyến',
    );
  });

  test('across the beginning of a link is noted once, behind it', () => {
    const late = { ...at('Lạch Huyện 2; các'), target: 'place/cau' };
    expect(written(inlines({ readings: [slip('- Lạch')] }, [late]))).toBe(
      'cầu Tân Vũ <Corrected>- </Corrected>[<Corrected>Lạch</Corrected> Huyện 2; các](/vi/place/cau/)<ReadingNote printed="x" note="note/1" /> tuyến',
    );
  });
});

test('what has no page, or is the page itself, is no link', () => {
  expect(written(inlines({}, [{ ...bridge, target: 'place/unknown' }]))).toBe(value);
  expect(written(inlines({}, [{ ...bridge, target: 'self' }]))).toBe(value);
});

/** The notes in some content, and whether one stands in a link. */
function notesIn(content: readonly Inline[], linked = false): { readonly note: string; readonly linked: boolean }[] {
  return content.flatMap((node) => {
    const below = 'children' in node ? notesIn(node.children, linked || node.type === 'link') : [];
    const own = node.type === 'mdxJsxTextElement' && node.name?.startsWith('Reading') === true;
    return own ? [{ note: JSON.stringify(node.attributes), linked }, ...below] : below;
  });
}

/** The links in some content. */
function linksIn(node: Inline): Inline[] {
  return node.type === 'link' ? [node] : 'children' in node ? node.children.flatMap(linksIn) : [];
}

test('whatever crosses, no character is lost, no link is cut and each reading is noted once, outside links (seed 108)', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: value.length - 1 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: Math.min(start + length, value.length) }));
  fc.assert(
    fc.property(stretch, fc.array(stretch, { maxLength: 3 }), stretch, (link, readings, mark) => {
      const content = inlines(
        {
          readings: readings.map((reading, index) => ({ ...reading, printed: 'x', correction: `note/${index}` })),
          marks: [{ kind: 'strong', ...mark }],
        },
        [{ ...link, target: 'place/cau' }],
      );
      expect(plainText(content)).toBe(value);
      const notes = notesIn(content);
      expect(notes.filter(({ linked }) => linked)).toEqual([]);
      expect(notes.length).toBe(new Set(notes.map(({ note }) => note)).size);
      expect(notes.length).toBe(readings.length);
      expect(content.flatMap(linksIn)).toHaveLength(1);
    }),
    { seed: 108, numRuns: 500 },
  );
});
