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
