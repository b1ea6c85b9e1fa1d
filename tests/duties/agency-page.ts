import { pages, unescapeHtml } from '../site/dist.ts';

/** One entry on the page of a body. */
export interface PageEntry {
  readonly id: string;
  readonly role: string;
  /** The section of the page: `duties`, `collective`, `receives`, `named`, `named-collectively`. */
  readonly section: string;
  /** The whole of it as a reader sees it. */
  readonly text: string;
  readonly html: string;
}

/** The entries of a body's page, as the built site has them. */
export function entriesOf(agency: string, lang: 'vi' | 'en'): readonly PageEntry[] {
  const html = pages.get(`/${lang}/${agency}/`);
  if (html === undefined) throw new Error(`no page of ${agency}`);
  return html
    .split(/<section class="relations/)
    .slice(1)
    .flatMap((part) => {
      const section = / id="([^"]+)"/.exec(part)?.[1] ?? '';
      return (
        part
          // A single time of what comes back is no entry: its duty is.
          .split(/(?=<li class="(?:duty|time)\b)/)
          .filter((entry) => /^<li class="(?![^>]* data-again=)/u.test(entry))
          .map((entry) => ({
            id: / data-record-id="([^"]+)"/.exec(entry)?.[1] ?? '',
            role: / data-role="([^"]+)"/.exec(entry)?.[1] ?? '',
            section,
            text: unescapeHtml(entry.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' '),
            html: entry,
          }))
      );
    });
}
