import { gapWords, sourceWords, stateWords, statusWords, verdictWords } from '../../i18n/result-words.ts';
import type { ResultWordKey } from '../../i18n/result-words.ts';
import { results as words } from '../../i18n/ui/results.ts';
import { searchAnswerWords } from '../../i18n/search/answers.ts';
import { counted } from '../../i18n/plural.ts';
import { wordsIn } from '../../i18n/search/words.ts';
import { href } from '../../site/href.ts';
import type { Answer, CameRecord } from '../engine/outcome.ts';
import type { CameFact } from '../records/came.ts';
import { sourceLink, title } from './answer-card.ts';
import type { AnswerContext } from './answer-card.ts';
import { h } from './dom.ts';
import { pageAddress } from './result-item.ts';

const answerStrings = wordsIn(searchAnswerWords);

/**
 * What came of a record, as its own card: it stands outside the documents and says so. What was planned, what came and when, what follows from
 * the two or why nothing does, by which source; that nothing is known, where nothing is. Loaded when a query asks for it.
 * @param outside “Ngoài hai văn bản”, as it is true of this site
 */
export function cameCard(
  { records }: Extract<Answer, { readonly kind: 'came' }>,
  context: AnswerContext,
  outside: string,
): HTMLElement {
  const t = answerStrings(context.lang);
  return h(
    'section',
    { class: 'answer came', 'aria-labelledby': 'answer-title' },
    h('h2', { id: 'answer-title', class: 'kicker' }, `${t('answerCame')} · ${outside}`),
    ...records.flatMap((one) => recordLines(one, context, records.length === 1)),
  );
}

/** @param alone no other record is told: then there is room for the lines of the source */
function recordLines({ record, plan, results, more }: CameRecord, context: AnswerContext, alone: boolean): Node[] {
  const { lang } = context;
  const t = answerStrings(lang);
  const say = (key: ResultWordKey) => words[key][lang];
  const all = more + results.length;
  const others =
    all > results.length
      ? [h('a', { href: `${pageAddress(record.id, lang)}#results` }, counted(t('cameAll'), all))]
      : [];
  const source = alone ? sourceLink(record, context) : [];
  const rest = others.length > 0 && source.length > 0 ? [...others, ' · ', ...source] : [...others, ...source];
  return [
    h(
      'p',
      { class: 'about' },
      title(record, context),
      ...(plan === '' ? [] : [h('span', { class: 'soft' }, ` · ${say('resultPlan')}: `), plan]),
    ),
    ...(results.length > 0
      ? results.flatMap((fact) => factLines(fact, context, alone))
      : [h('p', { class: 'line' }, all > 0 ? t('cameNotThen') : say('resultUnknownText'))]),
    ...(rest.length === 0 ? [] : [h('p', { class: 'from' }, ...rest)]),
  ];
}

/** What came and what follows from it; then who says so, with the title where there is room: the line leads to all that is known of it. */
function factLines(fact: CameFact, { lang }: AnswerContext, alone: boolean): Node[] {
  const say = (key: ResultWordKey) => words[key][lang];
  const { source, verdict, gap, status, state } = fact;
  const remark = [
    ...(fact.of === undefined ? [] : [say('resultBesides')]),
    ...(state === undefined ? [] : [say(stateWords[state])]),
    ...(verdict === null ? [] : [say(verdictWords[verdict])]),
    ...(gap === null || gap === 'not-the-deliverable' ? [] : [say(gapWords[gap])]),
    ...(fact.changed === true && gap !== 'territory' ? [say('gapTerritory')] : []),
    ...(verdict === null && gap !== status && (status === 'estimate' || status === 'preliminary')
      ? [say(statusWords[status])]
      : []),
  ];
  const own = source.lang === lang ? null : source.lang;
  const named =
    source.url === null
      ? h('span', { lang: own }, source.title)
      : h(
          'a',
          { href: source.url, rel: 'external noopener noreferrer nofollow', class: 'leaves', lang: own },
          source.title,
        );
  return [
    h(
      'p',
      { class: 'line' },
      h(
        'a',
        { href: href(fact.page) },
        fact.when,
        fact.stated === '' ? '' : ': ',
        h('span', { lang: fact.statedLang ?? null }, fact.stated),
      ),
      ...(remark.length > 0 ? [h('span', { class: 'soft' }, ` – ${remark.join('; ')}`)] : []),
    ),
    h(
      'p',
      { class: 'from' },
      `${say('resultSource')}: `,
      h('span', { lang: own }, source.publisher),
      ` (${say(sourceWords[source.kind])}), ${source.date ?? say('resultUndatedSource')}`,
      ...(alone ? [': ', named] : []),
      ...(alone && source.url !== null ? [` (${say('resultLeaves')})`] : []),
      ` · ${say(fact.checked ? 'resultsChecked' : 'resultsUnchecked')}`,
    ),
  ];
}
