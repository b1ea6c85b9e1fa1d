import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../site/settings.ts';
import { type Contact, proposalHref } from '../../site/repository.ts';
import { excerpt } from '../../corpus/naming/titles.ts';
import type { TranslatedSegment } from './segments.ts';

const cut = ' […]';
/** Servers refuse longer addresses, some mail programs far shorter ones; figures are bytes after encoding. */
const longest = { issue: 7000, mail: 1900 };

/**
 * The link by which a reader proposes better English for a segment: a message where the site has an address for it, else a new
 * issue in the repository, else a message without receiver. Segment, Vietnamese and English are filled in, shortened where
 * the address would become too long.
 * @param page absolute address of the segment's row
 */
export function suggestionHref(contact: Contact, segment: TranslatedSegment, page: string, lang: Lang): string {
  const t = strings(lang);
  const title = `${t('trMailHead')}: ${segment.id}`;
  const body = (room: number) =>
    [
      `${segment.id}${segment.place ? ` (${segment.place.file}:${segment.place.line})` : ''}`,
      `${t('trVietnamese')}: ${excerpt(segment.vi, room, cut)}`,
      `${t('trMailNow')}: ${excerpt(segment.en ?? '–', room * 2, cut)}`,
      `${t('trMailBetter')}: `,
      `${t('trMailPage')}: ${page}`,
    ].join('\n\n');
  return fitting((room) => proposalHref(contact, title, body(room)));
}

/** The longest of the addresses that is short enough for its kind. */
function fitting(make: (room: number) => string): string {
  const rooms = [4000, 1600, 800, 400, 200, 100];
  const fits = (address: string) =>
    encodedLength(address) <= (address.startsWith('mailto:') ? longest.mail : longest.issue);
  return make(rooms.find((size) => fits(make(size))) ?? 50);
}

function encodedLength(address: string): number {
  return address.replace(/[^ -~]/gu, encodeURIComponent).length;
}
