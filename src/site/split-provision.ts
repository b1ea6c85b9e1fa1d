/** Where a provision's own words end: at the first provision, disclosure or block under it. */
const under = /<(?:section|details|div|ul|ol|table|aside|dl)[\s>]/;

/** A provision's rendered inside, parted. */
export interface Split {
  readonly own: string;
  readonly under: string;
  /** Whether the words are at most one paragraph; the paragraph that Markdown put round them is then taken off. */
  readonly single: boolean;
}

/**
 * Parts the rendered inside of a provision into its own words and what stands under it, so that only the words become its
 * heading or hang by its label.
 */
export function splitProvision(html: string): Split {
  const cut = html.search(under);
  const own = (cut === -1 ? html : html.slice(0, cut)).trim();
  const single = (own.match(/<p>/g) ?? []).length <= 1;
  return { own: single ? own.replace(/<\/?p>/g, '') : own, under: cut === -1 ? '' : html.slice(cut), single };
}

/** The length of rendered words as a reader sees them. */
export function plainLength(html: string): number {
  return html.replace(/<reading-note[\s\S]*?<\/reading-note>|<[^>]*>/g, '').length;
}

/** The element of a provision's words: the page's title, a heading inside the page, or plain words. */
export function wordsTag(
  root: boolean,
  level: string,
  heading: number | string | undefined,
): 'h1' | 'h2' | 'h3' | 'h4' | 'div' {
  const titles = heading !== undefined || level === 'row' || level === 'annex';
  if (root && titles) return 'h1';
  if (level === 'annex') return 'h2';
  return heading === undefined ? 'div' : `h${Number(heading) as 2 | 3 | 4}`;
}

const ranks: Readonly<Record<string, 'h2' | 'h3' | 'h4'>> = {
  annex: 'h2',
  part: 'h2',
  chapter: 'h2',
  section: 'h2',
  article: 'h3',
  clause: 'h3',
  point: 'h4',
};

/** The same where a whole document stands on one page: headings rank by their level in it. */
export function wholeTag(level: string, heading: number | string | undefined): 'h2' | 'h3' | 'h4' | 'div' {
  return heading === undefined && level !== 'annex' ? 'div' : (ranks[level] ?? 'h4');
}
