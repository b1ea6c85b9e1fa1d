import { formatLines } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { site } from '../../site/settings.ts';
import type { FeedEntry } from '../feed/atom.ts';
import { correctionEntries, signedEntries } from '../feed/entries.ts';
import { documentNumber } from '../../site/names.ts';
import { wording } from '../../site/localised.ts';
import { records } from '../../site/records.ts';
import { translationsOf } from '../status.ts';
import { rowPath } from './pages.ts';
import { segments } from './segments.ts';

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
            date,
          },
        ],
  );
  return [
    ...correctionEntries(corrections, site.name[lang]),
    ...signedEntries(segments, translationsOf(segments), (segment) => absolute(rowPath(lang, segment))),
  ];
}
