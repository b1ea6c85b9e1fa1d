import type { Segment } from '../../corpus/model/segment.ts';
import { excerpt } from '../../corpus/naming/titles.ts';
import type { Translation } from '../read-translations.ts';
import type { FeedEntry } from './atom.ts';

/** A departure from the printed source that a feed tells of. */
export interface CorrectionNews {
  readonly id: string;
  readonly url: string;
  readonly printed: string;
  readonly read: string | null;
  readonly reason: string;
  /** `YYYY-MM-DD`, given by the caller: the record of corrections has no dates. */
  readonly date: string;
}

/** Feed entries of the segments whose present English a person has signed. `urlOf` gives absolute addresses. */
export function signedEntries(
  segments: readonly Segment[],
  translations: ReadonlyMap<string, Translation>,
  urlOf: (segment: Segment) => string,
): readonly FeedEntry[] {
  return segments.flatMap((segment): readonly FeedEntry[] => {
    const { en = '', signature } = translations.get(segment.id) ?? {};
    return signature === undefined || signature === null
      ? []
      : [
          {
            id: `${segment.id}/${signature.pair.slice(0, 12)}/${signature.state}`,
            title: excerpt(en, 80),
            url: urlOf(segment),
            date: signature.date,
            author: signature.by,
            summary: `${en}\n\n${segment.vi}`,
            category: signature.state,
          },
        ];
  });
}

/** Feed entries of corrections. */
export function correctionEntries(corrections: readonly CorrectionNews[], author: string): readonly FeedEntry[] {
  return corrections.map(({ id, url, printed, read, reason, date }) => ({
    id,
    title: read === null ? `${printed} ?` : `${printed} → ${read}`,
    url,
    date,
    author,
    summary: reason,
    category: 'correction',
  }));
}
