import { formatLines } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { excerpt } from '../../corpus/naming/titles.ts';
import { href } from '../../site/href.ts';
import { site, strings } from '../../site/settings.ts';
import { type FeedEntry, renderAtom } from '../feed/atom.ts';
import { correctionEntries, signedEntries, waitingEntries } from '../feed/entries.ts';
import { documentNumber, placeLabel } from '../../site/names.ts';
import { words } from '../../site/words.ts';
import { wording } from '../../site/localised.ts';
import { records } from '../../site/records.ts';
import { translationsOf } from '../status.ts';
import { rowPath } from './pages.ts';
import { segments, shownState, type TranslatedSegment } from './segments.ts';

/**
 * What the feed of a language tells: corrections on the day they were recorded, segments on the day a person signed them.
 * @param absolute makes a root-relative path an absolute address
 */
export function newsOf(lang: Lang, absolute: (path: string) => string): readonly FeedEntry[] {
  const corrections = records.notes.flatMap(({ id, url, printed, read, reason, source, date }) =>
    date === undefined || printed === null
      ? []
      : [
          {
            id,
            url: absolute(url[lang]),
            printed,
            read,
            reason: `${documentNumber(source.document)}, ${formatLines(source.lines, lang)}. ${wording(reason, lang).text}`,
            place: `${documentNumber(source.document)}, ${formatLines(source.lines, lang)}, ${strings(lang)('trFeedCorrection')}`,
            date,
          },
        ],
  );
  return [
    ...correctionEntries(corrections, site.name[lang]),
    ...signedEntries(
      segments,
      translationsOf(segments),
      (segment) => absolute(rowPath(lang, segment)),
      (segment) => placeOf(segment, lang),
    ),
  ];
}

/** Where a segment stands, in words: `01/CT-UBND, II.4.a`. */
function placeOf({ document, record }: Pick<TranslatedSegment, 'document' | 'record'>, lang: Lang): string {
  const label = placeLabel(record, lang);
  return record === document ? documentNumber(document) : `${documentNumber(document)}, ${label}`;
}

/**
 * What waits for a translator, for a feed of all documents or of one: dated by the last correction of its lines where there is one, else by the
 * first day of the feeds, since the records do not tell when a text came in.
 */
function waitingNews(lang: Lang, absolute: (path: string) => string, document: string | null): readonly FeedEntry[] {
  const translations = translationsOf(segments);
  const waiting = segments
    .filter((segment) => document === null || segment.document === document)
    .flatMap((segment) => {
      const translation = translations.get(segment.id);
      if (translation === undefined) return [];
      const dates = records.notes
        .filter(
          ({ source }) =>
            source.document === segment.document &&
            source.lines[0] <= segment.lines[1] &&
            segment.lines[0] <= source.lines[1],
        )
        .flatMap(({ date }) => date ?? []);
      const state = words.states[shownState(segment)][lang];
      return [
        {
          segment,
          translation,
          date: dates.toSorted().at(-1) ?? site.feedSince,
          title: `${placeOf(segment, lang)}, ${state}: ${excerpt(segment.vi, 80)}`,
          url: absolute(rowPath(lang, segment)),
        },
      ];
    });
  return waitingEntries(waiting, site.name[lang]);
}

/** The feed of what waits for a translator, as XML. */
export function waitingFeed(lang: Lang, origin: URL | undefined, document: string | null): string {
  const t = strings(lang);
  const absolute = (path: string) => new URL(href(path), origin).href;
  const of = document === null ? '' : ` – ${documentNumber(document)}`;
  return renderAtom({
    self: absolute(waitingFeedPath(lang, document)),
    page: absolute(document === null ? `/${lang}/translation/` : `/${lang}/translation/#${document}`),
    lang,
    name: document === null ? 'work' : `work/${document}`,
    title: `${site.name[lang]}: ${t('trWork')}${of}`,
    subtitle: t('trWorkFeedText'),
    author: site.name[lang],
    tagging: site.slug,
    since: site.feedSince,
    entries: waitingNews(lang, absolute, document),
  });
}

/** The address of that feed without base path. */
export function waitingFeedPath(lang: Lang, document: string | null): string {
  return document === null ? `/feed-work-${lang}.xml` : `/feed-work-${document}-${lang}.xml`;
}
