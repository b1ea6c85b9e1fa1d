import { x } from 'xastscript';
import { xmlDocument } from '../../formats/xml.ts';

/** One thing that readers hear of: a newly approved segment, a correction. */
export interface FeedEntry {
  /** Stable and unique in the feed; becomes part of the entry's tag URI. */
  readonly id: string;
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly author: string;
  readonly summary: string;
  /** `approved`, `reviewed`, `correction`, or the state that a segment waits in: `stale`, `missing`, `needs work`. */
  readonly category: string;
}

export interface Feed {
  /** Absolute addresses of the feed itself and of the page that it accompanies. */
  readonly self: string;
  readonly page: string;
  readonly lang: 'vi' | 'en';
  /** What it tells of, as part of its id: `feed`, `work`, `work/01-ct-ubnd`. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The authority of its tag URIs: the slug of the site. */
  readonly tagging: string;
  /** `YYYY-MM-DD`: the date of a feed that has no entries yet. */
  readonly since: string;
  readonly entries: readonly FeedEntry[];
}

/** How many entries a feed holds; the latest stay. */
const limit = 100;

/**
 * Writes an Atom feed (RFC 4287), newest first. Dates come from the entries alone, so that two builds of one commit give the same bytes.
 * Ids are tag URIs (RFC 4151) and never change with the address of the site.
 */
export function renderAtom(feed: Feed): string {
  const entries = feed.entries
    .toSorted((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date)))
    .slice(0, limit);
  const updated = entries[0]?.date ?? feed.since;
  return xmlDocument(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
      x('id', tagUri(feed.tagging, feed.since, `${feed.name}/${feed.lang}`)),
      x('title', feed.title),
      x('subtitle', feed.subtitle),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      x('updated', timestamp(updated)),
      x('author', [x('name', feed.author)]),
      entries.map((entry) =>
        x('entry', [
          x('id', tagUri(feed.tagging, entry.date, `${feed.lang}/${entry.id}`)),
          x('title', entry.title),
          x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
          x('updated', timestamp(entry.date)),
          x('author', [x('name', entry.author)]),
          x('category', { term: entry.category }),
          x('summary', { type: 'text' }, entry.summary),
        ]),
      ),
    ),
  );
}

const timestamp = (date: string) => `${date}T00:00:00Z`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function tagUri(tagging: string, date: string, id: string): string {
  return `tag:${tagging},${date}:${encodeURI(id).replaceAll('#', '%23')}`;
}
