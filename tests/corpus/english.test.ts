import { describe, expect, it } from 'vitest';
import { documentDrafts, withEnglish } from '../../src/corpus/records/index.ts';
import { readCorpus } from './facts/links-measure.ts';

const { documents, registry, readers, tables } = readCorpus();

/** Outlines hold their nodes in both directions and take no part in this: comparing them is slow. */
const recordsOf = <T extends { readonly outline: unknown }>({ outline, ...records }: T) => records;

describe.each(documents.map((document) => [document.manifest.id, document] as const))(
  'the drafts of %s',
  (_, { manifest, tree, corrections }) => {
    const drafts = documentDrafts({ manifest, tree, corrections, registry, readers, tables });
    const english = new Map(drafts.segments.map(({ id }) => [id, { en: `English of ${id}` }]));

    it('are plain data before and after the English is added: a copy says the same', () => {
      const early = structuredClone(drafts);
      const translated = withEnglish(drafts, english);
      expect(recordsOf(withEnglish(early, english))).toStrictEqual(recordsOf(translated));
      expect(recordsOf(structuredClone(translated))).toStrictEqual(recordsOf(translated));
    });

    it('stay as they are when the English is added', () => {
      const before = structuredClone(drafts);
      withEnglish(drafts, english);
      expect(recordsOf(drafts)).toStrictEqual(recordsOf(before));
    });

    it('show every segment in English somewhere, and keep no text without', () => {
      const { outline, segments, references, ...records } = withEnglish(drafts, english);
      const printed = JSON.stringify(records);
      expect(printed).not.toContain('"segments"');
      expect(printed).toContain('English of ');
    });
  },
);
