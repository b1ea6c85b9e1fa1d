import { searchAnswerWords } from '../../i18n/search/answers.ts';
import { searchWords } from '../../i18n/search/core.ts';
import { counted } from '../../i18n/plural.ts';
import { wordsIn } from '../../i18n/search/words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { href } from '../../site/href.ts';
import type { SearchData } from '../engine/files.ts';
import type { Answer, AnswerRecord, DueFact, FigureFact } from '../engine/outcome.ts';
import { agencyName, dueText } from './describe.ts';
import { h } from './dom.ts';
import { pageAddress } from './result-item.ts';

export interface AnswerContext {
  readonly lang: Lang;
  readonly data: Pick<SearchData, 'agencies'>;
  readonly documentName: (id: string) => string;
  /** The time that was asked for, as typed. */
  readonly typed: string;
}
type Line = readonly (Node | string)[];

const words = { ...searchWords, ...searchAnswerWords };
/** The look-up of the words of answers and notices for a language. */
const answerStrings = wordsIn(words);

/**
 * An answer out of the records: what it says in one line, the record that says so, and the lines of the source. What came of a record has a card
 * of its own (`came-card.ts`).
 */
export function answerCard(answer: Answer, context: AnswerContext): HTMLElement {
  const t = answerStrings(context.lang);
  return h(
    'section',
    { class: 'answer', 'aria-labelledby': 'answer-title' },
    h('h2', { id: 'answer-title', class: 'kicker' }, t('answer')),
    h('p', { class: 'line' }, ...lineOf(answer, context)),
    ...recordsOf(answer).map((record) => h('p', { class: 'from' }, ...from(record, context))),
  );
}

function lineOf(answer: Answer, context: AnswerContext): Line {
  const { lang, data } = context;
  const t = answerStrings(lang);
  const bodies = (ids: readonly string[]) => ids.map((id) => agencyName(id, data, lang)).join('; ');
  const count = (key: keyof typeof words, n: number) => counted(t(key), n);
  switch (answer.kind) {
    case 'who':
      return sentence([
        [t('lead'), bodiesWithBasis(answer.lead, answer.corroborated, context)],
        [t('coordinating'), bodies(answer.coordinating)],
        [t('due'), dueWords(answer.due)],
      ]);
    case 'when':
      return sentence([
        [t('due'), dueWords(answer.due)],
        [t('lead'), bodies(answer.lead)],
      ]);
    case 'how-much':
      return [answer.figures.map((figure) => figureWords(figure, lang)).join('; '), '.'];
    case 'duties': {
      const { lead, coordinating, others } = answer.counts;
      const counts = [
        count('answerLeads', lead),
        ...(coordinating > 0 ? [count('answerHelps', coordinating)] : []),
        ...(others > 0 ? [count('answerOthers', others)] : []),
      ].join(', ');
      return [
        h('a', { href: pageAddress(answer.agency, lang) }, agencyName(answer.agency, data, lang)),
        `: ${counts}.`,
        ...(answer.next.length > 0 ? [` ${t('answerNext').replace('{day}', dayText(answer.asOf, lang))}:`] : []),
      ];
    }
    case 'signed':
      return sentence([
        [t('signed'), [answer.office, answer.name ?? t('notStated')].filter((part) => part !== null).join(' ')],
        [t('issuer'), bodies([answer.issuer])],
        [t('issued'), dayText(answer.issued, lang)],
        ...(answer.outside ? ([['', t('fromOutside')]] as const) : []),
      ]);
    case 'due': {
      const spans = answer.spanning > 0 ? ` ${count('answerSpans', answer.spanning)}` : '';
      return [
        `${t('answerDue')
          .replace('{due}', dueText(answer.due, lang, context.typed))
          .replace('{n}', String(answer.exactly))}${spans}`,
      ];
    }
    case 'came':
      return [];
    case 'goal':
      return [`${t('answerGoal').replace('{year}', answer.horizon)}: `, title(answer.record, context), '.'];
    default:
      return answer satisfies never;
  }
}

/** `Chủ trì: Sở Y tế. Thời hạn: Quý I.`, without what nothing is known of. */
function sentence(parts: readonly (readonly [name: string, text: string])[]): Line {
  return parts
    .filter(([, text]) => text !== '')
    .flatMap(([name, text], i) => [
      i > 0 ? ' ' : '',
      name === '' ? '' : h('span', { class: 'soft' }, `${name}: `),
      `${text}.`,
    ]);
}

const bodiesWithBasis = (ids: readonly string[], corroborated: readonly string[], { data, lang }: AnswerContext) =>
  ids
    .map((id) => {
      const name = agencyName(id, data, lang);
      return corroborated.includes(id) ? `${name} (${answerStrings(lang)('corroborated')})` : name;
    })
    .join('; ');

const dueWords = (due: DueFact | null) => due?.text ?? '';

/** `85,5 % (Năm 2021)`, `tổng mức đầu tư 2.280 tỷ đồng`. */
function figureWords({ printed, unit, period, sum }: FigureFact, lang: Lang): string {
  const t = answerStrings(lang);
  const percent = unit === '%';
  const figure = percent
    ? `${printed}${printed.includes('%') ? '' : '%'}`
    : [printed, unit].filter((part) => part !== '').join(' ');
  const named = sum === null ? figure : `${t(sumWords[sum])}: ${figure}`;
  return period === '' ? named : `${named} (${period})`;
}
const sumWords = { total: 'sumTotal', budget: 'sumBudget', other: 'sumOther' } as const;

/** A day of the calendar as the language writes it. */
const dayText = (day: string, lang: Lang) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone: 'UTC',
    ...(lang === 'vi' ? {} : { day: 'numeric', month: 'long', year: 'numeric' }),
  });

function recordsOf(answer: Answer): readonly { readonly record: AnswerRecord; readonly due: DueFact | null }[] {
  if (answer.kind === 'duties') return answer.next;
  // What is due stands below as the first results.
  if (answer.kind === 'due' || answer.kind === 'came') return [];
  return [{ record: answer.record, due: null }];
}

/** The record of an answer: its title leads to its page, its lines to the source. */
function from(
  { record, due }: { readonly record: AnswerRecord; readonly due: DueFact | null },
  context: AnswerContext,
): Line {
  const source = sourceLink(record, context);
  return [
    ...(due === null ? [] : [`${due.text}: `]),
    title(record, context),
    ...(source.length === 0 ? [] : [' · ', ...source]),
  ];
}

/** The lines of the source in which a record stands; nothing for what stands in none. */
export function sourceLink({ source }: AnswerRecord, { lang, documentName }: AnswerContext): Node[] {
  if (source === null) return [];
  const t = answerStrings(lang);
  const lines = source.lines[0] === source.lines[1] ? [source.lines[0]] : source.lines;
  const address = `/${lang}/${source.document}/source/#${lines.map((line) => `L${line}`).join('-')}`;
  const said = t(lines.length > 1 ? 'sourceLines' : 'sourceLine')
    .replace('{document}', documentName(source.document))
    .replace('{lines}', lines.join('–'));
  return [h('a', { class: 'lines', href: href(address) }, `${t('source')}: ${said}`)];
}

/** The title of a record, which leads to its page. */
export const title = ({ id, title: text, titleLang }: AnswerRecord, { lang }: AnswerContext) =>
  h('a', { href: pageAddress(id, lang), lang: titleLang === lang ? null : titleLang }, text);
