/** Where a provision's own words end: at the first provision, disclosure or block under it. */
const under = /<(?:section|details|div|ul|ol|table|aside|dl)[\s>]/;

/**
 * Parts the rendered inside of a provision into its own words and what stands under it, so that only the words become its
 * heading or hang by its label. `inline` strips the paragraph that Markdown put round words that are to be a heading.
 */
export function splitProvision(html: string, inline: boolean): { readonly own: string; readonly under: string } {
  const cut = html.search(under);
  const own = (cut === -1 ? html : html.slice(0, cut)).trim();
  return {
    own: inline ? own.replace(/<\/?p>/g, '') : own,
    under: cut === -1 ? '' : html.slice(cut),
  };
}

/** The length of rendered words as a reader sees them. */
export function plainLength(html: string): number {
  return html.replace(/<reading-note[\s\S]*?<\/reading-note>|<[^>]*>/g, '').length;
}

/** The element of a provision's words: the page's title, a heading inside the page, or plain words. */
export function wordsTag(root: boolean, level: string, heading: number | string | undefined): 'h1' | 'h2' | 'h3' | 'h4' | 'div' {
  const titles = heading !== undefined || level === 'row' || level === 'annex';
  if (root && titles) return 'h1';
  if (level === 'annex') return 'h2';
  return heading === undefined ? 'div' : `h${Number(heading) as 2 | 3 | 4}`;
}
