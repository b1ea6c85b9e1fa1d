import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBase } from '../catalogue/base.ts';
import { readCatalogue, readReturnedCatalogue } from '../catalogue/read.ts';
import { writeCatalogue } from '../catalogue/write.ts';
import type { CatalogueEntry } from '../model.ts';
import { draftsKey, keepDrafts, readDrafts, withDraft, type Draft } from './draft.ts';
import { patchCatalogue } from './patch.ts';
import { oneLine, poEntry, poPiece } from './po-piece.ts';

const draft: Draft = {
  id: 'd/i-1',
  vi: 'Cầu “Rào” \\ "2"',
  en: 'Rao "Bridge" \\ 2',
  base: '3fa94c02b1d7',
  was: '',
  doubtful: false,
  comment: '',
};
const entryOf = ({ id, vi, en, base, was, doubtful, comment }: Draft): CatalogueEntry => ({
  id,
  vi,
  en: oneLine(en),
  fuzzy: doubtful,
  previous: null,
  comments: oneLine(comment) === '' ? [] : [oneLine(comment)],
  place: { notes: [`base: ${base}`, ...(was === '' ? [] : [`was: ${was}`])], references: [id] },
  flags: [],
  line: 1,
});
const catalogueOf = (...entries: readonly CatalogueEntry[]) =>
  writeCatalogue({
    name: 'd',
    headers: { Language: 'en', 'Content-Type': 'text/plain; charset=utf-8' },
    headerComments: [],
    live: entries,
    obsolete: [],
  });

describe('drafts as PO', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aạđ"\\“ \t\n\r;%#msgid~…') });
  const some = fc.record({
    vi: text.map((words) => `x${oneLine(words)}`),
    en: text.map((words) => `y${words}`),
    comment: text,
    doubtful: fc.boolean(),
  });

  test('are what the catalogues would be written as, whatever people type, and come back whole (seed 14)', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (texts) => {
        const drafts = texts.map((one, index) => ({ ...draft, ...one, id: `d/i-${index}` }));
        const piece = poPiece(drafts);
        expect(piece).toContain(drafts.map(poEntry).join('\n\n'));
        for (const one of drafts) expect(catalogueOf(entryOf(one))).toContain(`\n\n${poEntry(one)}\n`);
        const { value, diagnostics } = readReturnedCatalogue({ name: 'd', file: 'piece.po', text: piece });
        expect(diagnostics).toEqual([]);
        expect(value.live.map(({ id, vi, en, fuzzy, comments }) => [id, vi, en, fuzzy, comments])).toEqual(
          drafts.map(entryOf).map(({ id, vi, en, fuzzy, comments }) => [id, vi, en, fuzzy, comments]),
        );
      }),
      { seed: 14, numRuns: 200 },
    );
  });

  test('say what they were begun from', () => {
    const { value } = readReturnedCatalogue({
      name: 'd',
      file: 'piece.po',
      text: poPiece([{ ...draft, base: '3fa94c02b1d7 stale', was: 'Cầu cũ' }]),
    });
    const notes = value.live[0]?.place.notes ?? [];
    expect(readBase(notes)).toEqual({ english: '3fa94c02b1d7', mark: 'stale' });
    expect(notes).toContain('was: Cầu cũ');
  });
});

describe('drafts as a patch', () => {
  const stale = { ...entryOf(draft), en: 'Old', fuzzy: true, previous: 'Cầu cũ' };
  const other = { ...entryOf(draft), id: 'd/i-2', vi: 'Cầu Niệm', en: 'Niem Bridge' };
  const file = 'content/translations/en/d.po';
  const patched = (text: string, patch: string) => {
    const lines = text.split('\n');
    const changes = patch.split('\n').filter((line) => /^[-+](?!--|\+\+)/u.test(line));
    const out = changes.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
    expect(out.every((line) => lines.includes(line))).toBe(true);
    return changes;
  };

  test('change the English of their entries, take off what it settles, and nothing else', () => {
    const text = catalogueOf(other, stale);
    const { text: patch, left } = patchCatalogue(file, text, [{ ...draft, comment: 'as in\nDecree 30' }]);
    expect(left).toEqual([]);
    expect(patch).toMatch(new RegExp(`^--- a/${file}\n\\+\\+\\+ b/${file}\n@@ -`, 'u'));
    expect(patched(text, patch)).toEqual([
      '+# as in Decree 30',
      '-#, fuzzy',
      '-#| msgid "Cầu cũ"',
      '-msgstr "Old"',
      '+msgstr "Rao \\"Bridge\\" \\\\ 2"',
    ]);
  });

  test('leave every mark where their writer is not sure', () => {
    const doubted = { ...draft, doubtful: true };
    expect(patchCatalogue(file, catalogueOf(stale), [doubted]).text).not.toMatch(/^[-+]#[,|]/mu);
    expect(patchCatalogue(file, catalogueOf({ ...stale, fuzzy: false, previous: null }), [doubted]).text).toMatch(
      /^\+#, fuzzy$/mu,
    );
  });

  test('find an entry that an editor has folded, and leave out what is not there as it was', () => {
    const folded = catalogueOf(entryOf(draft)).replace('msgid "Cầu ', 'msgid ""\n"Cầu "\n"');
    expect(readCatalogue({ name: 'd', file, text: folded }).value.live[0]?.vi).toBe(draft.vi);
    const better = { ...draft, en: 'Better' };
    expect(patchCatalogue(file, folded, [better]).text).toContain('+msgstr "Better"');
    const wrong = [
      { ...better, vi: 'Khác' },
      { ...better, id: 'd/none' },
    ];
    expect(patchCatalogue(file, folded, wrong)).toEqual({ text: '', left: wrong });
  });
});

describe('drafts that a browser keeps', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  test('come back, one a segment, and leave nothing behind', () => {
    const kept = storage();
    const drafts = withDraft(withDraft([draft], { ...draft, id: 'd/i-2' }), { ...draft, en: 'Later' });
    expect(drafts.map(({ id, en }) => [id, en])).toEqual([
      ['d/i-1', 'Later'],
      ['d/i-2', draft.en],
    ]);
    expect(keepDrafts(kept, drafts)).toBe(true);
    expect(readDrafts(kept)).toEqual(drafts);
    keepDrafts(kept, []);
    expect(kept.getItem(draftsKey)).toBeNull();
  });

  test('are none where the browser keeps something else, or nothing', () => {
    const kept = storage();
    for (const text of ['', '{', '{}', '[1, null, {"id": "d"}]']) {
      kept.setItem(draftsKey, text);
      expect(readDrafts(kept)).toEqual([]);
    }
    const full = {
      ...kept,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(keepDrafts(full, [draft])).toBe(false);
  });
});
