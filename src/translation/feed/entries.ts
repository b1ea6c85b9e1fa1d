import type { Segment } from '../../corpus/model/segment.ts';
import type { PageState } from '../../corpus/model/page.ts';
import { excerpt } from '../../corpus/naming/titles.ts';
import { pairHash } from '../fingerprint.ts';
import type { Translation } from '../read-translations.ts';
import { shownState } from '../state.ts';
import type { FeedEntry } from './atom.ts';

/** A departure from the printed source that a feed tells of. */
export interface CorrectionNews {
  readonly id: string;
  readonly url: string;
  readonly printed: string;
  readonly read: string | null;
  readonly reason: string;
  /** Where it stands and what it is, in the language of the feed: `01/CT-UBND, line 19, correction`. */
  readonly place: string;
  /** `YYYY-MM-DD`, given by the caller: the record of corrections has no dates. */
  readonly date: string;
}

/**
 * Feed entries of the segments whose present English a person has signed.
 * @param urlOf gives absolute addresses
 * @param placeOf says where a segment stands: `Directive` alone tells a reader of feeds nothing
 */
export function signedEntries(
  segments: readonly Segment[],
  translations: ReadonlyMap<string, Translation>,
  urlOf: (segment: Segment) => string,
  placeOf: (segment: Segment) => string,
): readonly FeedEntry[] {
  return segments.flatMap((segment): readonly FeedEntry[] => {
    const { en = '', signature } = translations.get(segment.id) ?? {};
    return signature === undefined || signature === null
      ? []
      : [
          {
            id: `${segment.id}/${signature.pair.slice(0, 12)}/${signature.state}`,
            title: `${placeOf(segment)}: ${excerpt(en, 80)}`,
            url: urlOf(segment),
            date: signature.date,
            author: signature.by,
            summary: `${en}\n\n${segment.vi}`,
            category: signature.state,
          },
        ];
  });
}

/** What waits for a translator: English whose Vietnamese has changed, or that a person doubts, and texts without English. */
const waiting: ReadonlySet<PageState> = new Set<PageState>(['stale', 'needs work', 'missing']);

/** A segment that waits for a translator, as a feed tells of it. */
export interface WaitingSegment {
  readonly segment: Segment;
  readonly translation: Translation;
  /** `YYYY-MM-DD`: since when, as far as the records tell. */
  readonly date: string;
  readonly title: string;
  readonly url: string;
}

/** Feed entries of the segments that wait for a translator. Each change of the Vietnamese makes an entry of its own. */
export function waitingEntries(segments: readonly WaitingSegment[], author: string): readonly FeedEntry[] {
  return segments.flatMap(({ segment, translation, date, title, url }): readonly FeedEntry[] => {
    const state = shownState(translation);
    if (!waiting.has(state)) return [];
    const { previous, en, rejection, comments } = translation;
    return [
      {
        id: `${segment.id}/${state.replace(' ', '-')}/${pairHash(segment.vi, en).slice(0, 12)}`,
        title,
        url,
        date: rejection?.date ?? date,
        author: rejection?.by ?? author,
        summary: [segment.vi, previous, en, rejection?.reason, ...comments].filter((text) => text).join('\n\n'),
        category: state,
      },
    ];
  });
}

/** Feed entries of corrections. */
export function correctionEntries(corrections: readonly CorrectionNews[], author: string): readonly FeedEntry[] {
  return corrections.map(({ id, url, printed, read, reason, place, date }) => ({
    id,
    title: `${place}: ${read === null ? `“${printed}” ?` : `“${printed}” → “${read}”`}`,
    url,
    date,
    author,
    summary: reason,
    category: 'correction',
  }));
}
