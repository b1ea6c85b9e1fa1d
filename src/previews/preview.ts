import type { Lang } from '../i18n/languages.ts';

/** Pixels of every preview: what the large pictures beside shared links have at least, at the ratio that all of them show. */
export const previewSize = { width: 600, height: 315 } as const;

/** What a preview says: the picture that stands beside a shared link to a page. */
export interface Preview {
  readonly lang: Lang;
  /** The name of the site. */
  readonly site: string;
  /** What the page is about: its kind, where it stands. */
  readonly kicker: string;
  readonly title: string;
  /** What people ask first; the first of them stands largest. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** The beginning of the words of a text; `null` where the facts tell what it is. */
  readonly words: string | null;
  /** That the site is nobody's official one, and how far the English may be trusted. */
  readonly caveats: readonly string[];
}

/** The same in one line, for who cannot see it: all that is drawn, in the order in which it is read. */
export function spoken({ site, kicker, title, facts, words, caveats }: Preview): string {
  const said = facts.map(({ name, value }) => `${name}: ${value}`);
  return [title, kicker, ...said, words, `${site}. ${caveats.join('. ')}`].filter((part) => part !== null).join(' · ');
}
