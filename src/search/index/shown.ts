import type { Listing, ProjectRecord, TargetRecord } from '../../corpus/model/records.ts';
import type { ResultRecord } from '../../corpus/model/result.ts';
import type { Localised, Money } from '../../corpus/model/values.ts';
import type { WordTables } from '../../corpus/model/words.ts';
import { headlineOf } from '../../results/index.ts';
import { verdictWords } from '../../i18n/result-words.ts';
import { results as resultSentences } from '../../i18n/ui/results.ts';
import { englishOfFigure } from '../../corpus/values/index.ts';

/** What a result shows of its record besides bodies and deadline: a name and what it says, as printed. */
export interface ShownFact {
  readonly name: Localised;
  readonly text: Localised;
}
/** The words by which facts are called. */
export type FactWords = Pick<WordTables, 'facts' | 'milestones' | 'phrases'>;

/** The figure of a target with its unit and what it is for: `85,5 % · Năm 2021`. */
export function targetShown({ figure, period }: TargetRecord, { facts }: FactWords): ShownFact[] {
  if (figure === null) return [];
  const said = (lang: 'vi' | 'en') =>
    [pick(figure.whole, lang), pick(period?.text ?? null, lang)].filter((part) => part !== '').join(' · ');
  return named(facts['value'], { vi: said('vi'), en: said('en') });
}

const sums = ['totalInvestment', 'stateBudget', 'otherCapital'] as const;

/** Every sum that the rows of a project print, and what the rows list it for. Rows that differ are all shown. */
export function projectShown({ listings }: ProjectRecord, words: FactWords): ShownFact[] {
  const amounts = (sum: (typeof sums)[number]) => {
    const printed = [...new Set(listings.flatMap((listing: Listing) => listing[sum]?.printed ?? []))];
    const said = (lang: 'vi' | 'en') => printed.map((one) => money({ printed: one }, lang, words)).join(' / ');
    return printed.length === 0 ? [] : named(words.facts[sum], { vi: said('vi'), en: said('en') });
  };
  const stages = [...new Set(listings.map(({ milestone }) => milestone))];
  const stage = (lang: 'vi' | 'en') => stages.map((one) => words.milestones[one][lang]).join(' · ');
  // A budget that pays all says nothing beyond the total.
  const [total = [], ...parts] = sums.map(amounts);
  const told = parts.flat().filter(({ text }) => text.vi !== total[0]?.text.vi);
  return [...named(words.facts['milestone'], { vi: stage('vi'), en: stage('en') }), ...total, ...told];
}

/** Whose a cited document is and what about: its title is type and number. */
export const instrumentShown = (
  title: Localised | null,
  issuer: Localised | null,
  { facts }: FactWords,
): ShownFact[] => [
  ...(title === null ? [] : named(facts['title'], title)),
  ...(issuer === null ? [] : named(facts['issuer'], issuer)),
];

/**
 * The districts and communes where a project stands.
 * @param outside no document says so of its street or bridge
 */
export function whereShown(units: readonly Localised[], outside: boolean, { facts }: FactWords): ShownFact[] {
  const said = (lang: 'vi' | 'en') => units.map((one) => pick(one, lang)).join(', ');
  return named(facts[outside ? 'standsInOutside' : 'standsIn'], { vi: said('vi'), en: said('en') });
}

/**
 * What came of a record, as known from outside the documents, in words.
 * @param results of the record and of others that bear on it, weightiest first
 */
export function outcomeShown(id: string, results: readonly ResultRecord[], { facts }: FactWords): ShownFact[] {
  const result = headlineOf(results.filter(({ record }) => record === id));
  if (result === null) return [];
  const said = (lang: 'vi' | 'en') =>
    [
      [pick(result.when, lang), pick(result.stated, lang)].filter((part) => part !== '').join(': '),
      result.verdict === null ? '' : resultSentences[verdictWords[result.verdict]][lang],
    ]
      .filter((part) => part !== '')
      .join(' – ');
  return named(facts['outcome'], { vi: said('vi'), en: said('en') });
}

function money({ printed }: Pick<Money, 'printed'>, lang: 'vi' | 'en', { phrases }: FactWords): string {
  const figure = lang === 'vi' ? printed : (englishOfFigure(printed) ?? printed);
  return (phrases['billion']?.[lang] ?? '{amount}').replace('{amount}', figure);
}

const pick = (text: Localised | null, lang: 'vi' | 'en') =>
  text === null ? '' : lang === 'en' ? (text.en ?? text.vi) : text.vi;
const named = (name: Localised | undefined, text: Localised): ShownFact[] =>
  name === undefined || text.vi === '' ? [] : [{ name, text }];
