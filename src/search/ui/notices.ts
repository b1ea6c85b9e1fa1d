import { searchAnswerWords } from '../../i18n/search/answers.ts';
import { searchWords } from '../../i18n/search/core.ts';
import { counted } from '../../i18n/plural.ts';
import { wordsIn } from '../../i18n/search/words.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { SearchData } from '../engine/files.ts';
import type { Notice, SearchOutcome, UnknownWord } from '../engine/outcome.ts';
import { agencyName, dueText, typedDue } from './describe.ts';
import { h } from './dom.ts';
import { pageAddress } from './result-item.ts';

const answerStrings = wordsIn({ ...searchWords, ...searchAnswerWords });

export interface NoticeContext {
  readonly lang: Lang;
  readonly data: Pick<SearchData, 'agencies'>;
  /** “Không có trong hai văn bản”, as it is true of this site. */
  readonly unknownWords: string;
  /** The address of the search page for another query. */
  readonly queryAddress: (query: string) => string;
  /** What a place of a document is called. */
  readonly placeName: (id: string) => string;
}

/** What the reader has to know before the results, a line each: what does not exist, what the documents do not have. */
export function noticeLines({ unknown, notices, understanding }: SearchOutcome, context: NoticeContext): HTMLElement[] {
  const words = unknown.length === 0 ? [] : [unknownLine(unknown, understanding.query, context)];
  return [...notices.map((notice) => noticeLine(notice, typedDue(understanding), context)), ...words];
}

function unknownLine(unknown: readonly UnknownWord[], query: string, context: NoticeContext): HTMLElement {
  const t = answerStrings(context.lang);
  const near = unknown.flatMap(({ typed, near: words }) =>
    // A word of half the letters is a piece of what was typed, not another writing of it.
    words
      .filter((word) => word.length * 2 >= typed.length)
      .slice(0, 3)
      .map((word) => ({ word, query: replaced(query, typed, word) })),
  );
  const subjects = [...new Set(unknown.flatMap((one) => one.subjects))].slice(0, 4);
  return h(
    'p',
    { class: 'unknown' },
    `${context.unknownWords}: `,
    ...unknown.flatMap(({ typed }, i) => [i > 0 ? ', ' : '', h('strong', {}, typed)]),
    '.',
    ...(near.length > 0 ? [` ${t('didYouMean')}: `] : []),
    ...near.flatMap(({ word, query: other }, i) => [
      i > 0 ? ', ' : '',
      h('a', { href: context.queryAddress(other) }, word),
    ]),
    ...(near.length > 0 ? ['?'] : []),
    ...(subjects.length > 0 ? [` ${t('nearestWords')}: `] : []),
    ...subjects.flatMap((word, i) => [
      i > 0 ? ', ' : '',
      h('a', { href: context.queryAddress(word) }, word),
      ...(i === subjects.length - 1 ? ['.'] : []),
    ]),
  );
}

/** A query with another word in the place of one, which may stand between others only. */
function replaced(query: string, typed: string, word: string): string {
  const at = query.toLowerCase().indexOf(typed.toLowerCase());
  return at < 0 ? query : `${query.slice(0, at)}${word}${query.slice(at + typed.length)}`;
}

function noticeLine(notice: Notice, typed: string, context: NoticeContext): HTMLElement {
  const { lang, data } = context;
  const t = answerStrings(lang);
  const line = (text: string, ...more: (Node | string)[]) => h('p', { class: 'notice' }, text, ...more);
  switch (notice.kind) {
    case 'address-not-found': {
      const { asked, within, last } = notice;
      const place =
        within === null
          ? []
          : [` ${t('nearestPlace')}: `, h('a', { href: pageAddress(within, lang) }, context.placeName(within))];
      const end = last === null ? [] : [within === null ? ' ' : ', ', t('lastNumber').replace('{last}', last)];
      return line(
        t('addressNotFound').replace('{asked}', asked),
        ...place,
        ...end,
        ...(place.length + end.length > 0 ? ['.'] : []),
      );
    }
    case 'nothing-due': {
      const about = notice.about === null ? [] : [`“${notice.about}”`];
      const asked = [...notice.agencies.map((id) => agencyName(id, data, lang)), ...about].join(', ');
      const said = t('nothingDue').replace('{due}', dueText(notice.due, lang, typed));
      const more = notice.spanning > 0 ? ` ${counted(t('nothingDueSpans'), notice.spanning)}` : '';
      return line(`${said}${asked === '' ? '' : `: ${asked}`}.${more}`);
    }
    case 'figure-not-found': {
      const near = notice.near > 0 ? ` ${counted(t('figureNear'), notice.near)}` : '';
      return line(`${t('figureNotFound').replace('{asked}', notice.asked)}${near}`);
    }
    case 'instrument-not-found':
      return line(t('instrumentNotFound').replace('{asked}', notice.asked));
    default:
      return notice satisfies never;
  }
}
