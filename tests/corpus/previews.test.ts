import { describe, expect, test } from 'vitest';
import { longestName } from '../../src/corpus/naming/short-names.ts';
import type { Brief, PageHead } from '../../src/corpus/model/page.ts';
import { languages } from '../../src/corpus/model/language.ts';
import { builtCorpus } from './built.ts';
import { corpusOfText, headsOfPages } from './text-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';

const built = builtCorpus();

/** A text with a table whose cells nobody understands, another without, and bodies that nobody knows. */
const text = `UBND THÀNH PHỐ

KẾ HOẠCH
Bến sông sạch

I. MỤC TIÊU
1. Mục tiêu chung: Bến sông sạch.

II. NHIỆM VỤ
1. Xây bến.

PHỤ LỤC I
NHIỆM VỤ

TT	Nhiệm vụ	Thời hạn	Cơ quan chủ trì
1	Nạo vét luồng vào bến	Khi nào nước ròng	Viện Hàn lâm Sông và Hồ
2	Trồng cây quanh bến
`;

const said = ({ facts, words }: Brief) => [...facts.map(({ value }) => value), ...(words === null ? [] : [words.text])];

describe.each([
  ['of the repository', built.corpus],
  ['made up', corpusOfText(text, built.loaded).corpus],
] as const)('what a preview says of a record of a corpus %s', (_, corpus) => {
  const heads = languages.flatMap((language) => headsOfPages(corpus, built, language));

  test('is something, of every record in both languages', () => {
    expect(heads.length).toBeGreaterThan(10);
    expect(heads.filter(({ title }) => title.trim() === '')).toEqual([]);
    // The title of a short provision can be all that it says.
    const silent = heads.filter(({ kind, brief }) => kind !== 'provision' && said(brief).join('').trim() === '');
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('is at most three facts and the beginning of a text, each short, with a name', () => {
    const wrong = heads.filter(
      ({ brief }) =>
        brief.facts.length > 3 ||
        brief.facts.some(
          ({ name, value }) => name === '' || name.length > longestName || value.trim() === '' || value.length > 111,
        ) ||
        (brief.words?.text.length ?? 0) > 201,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('is cut between words only', () => {
    const cut = heads.flatMap((head) =>
      said(head.brief)
        .filter((value) => value.endsWith('…'))
        .map((value) => [head, value] as const),
    );
    expect(
      cut.filter(([head, value]) => !cutBetweenWords(corpus, head, value)).map(([{ id }, value]) => `${id}: ${value}`),
    ).toEqual([]);
  });
});

/** Whether a text that was cut goes on with a space or a mark where it was cut, in the record or what it names. */
function cutBetweenWords(corpus: Corpus, { id }: PageHead, value: string): boolean {
  const kept = value.slice(0, -1).trimEnd();
  const { records } = corpus;
  const texts = [
    ...records.provisions.filter((one) => one.id === id || one.parent === id).map((one) => one.text),
    ...records.instruments.filter((one) => one.id === id).flatMap(({ title }) => title ?? []),
    ...records.documents.filter((one) => one.id === id).map(({ title }) => title),
  ].flatMap(({ vi, en }) => [vi, en ?? '']);
  const goesOn = texts.find((whole) => whole.startsWith(kept))?.slice(kept.length);
  // A list of bodies ends behind one of them.
  return goesOn === undefined ? /[;,]$|\S$/u.test(kept) : /^[\s,;:.–-]/u.test(goesOn);
}
