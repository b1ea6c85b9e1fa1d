import type { CorpusFacts } from '../corpus/model/site.ts';
import type { Lang } from './languages.ts';

const numbers: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

const capital = (text: string, lang: Lang): string => text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
const span = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? String(first) : `${first}–${last}`;

const territories: Readonly<Record<CorpusFacts['territory'], Readonly<Record<Lang, string>>>> = {
  city: { vi: 'thành phố', en: 'city' },
  province: { vi: 'tỉnh', en: 'province' },
};

/** What stands in the gaps of a sentence, by their names. */
function gapsOf(
  { documents: count, territory, issued, due }: CorpusFacts,
  lang: Lang,
): Readonly<Record<string, string>> {
  const number = numbers[lang][count] ?? String(count);
  const named = lang === 'vi' ? `${number} văn bản` : `the ${number} documents`;
  const alone = lang === 'vi' ? 'văn bản' : 'the document';
  const together = count === 2 ? 'both documents' : `all ${number} documents`;
  const documents = count === 1 ? alone : named;
  return {
    number,
    Number: capital(number, lang),
    documents,
    Documents: capital(documents, lang),
    both: lang === 'vi' || count === 1 ? documents : together,
    territory: territories[territory][lang],
    Territory: capital(territories[territory][lang], lang),
    issuedYears: span(issued),
    lastIssued: String(issued.last),
    firstYear: String(due.first),
    lastYear: String(due.last),
  };
}

/**
 * The sentences of the interface as they are true of a corpus: `{documents}` is “hai văn bản”, “the two documents”, and of
 * `{assigns|assign}` the first stands for one document, the second for more. Gaps of other names stay for whoever fills them.
 */
export function corpusWords(facts: CorpusFacts, lang: Lang): (text: string) => string {
  const gaps = gapsOf(facts, lang);
  return (text) =>
    text
      .replace(/\{([^{}|:]*)\|([^{}|]*)\}/gu, (_, one: string, many: string) => (facts.documents === 1 ? one : many))
      .replace(/\{(\w+)\}/gu, (gap, name: string) => gaps[name] ?? gap);
}
