/**
 * Puts the title of a rendered page before what was found about it: notes that stand ahead of the text move behind the
 * `<h1>`. A page whose text brings no title is left as it is.
 */
export function titleFirst(html: string): string {
  const notes = /^\s*(?:<div class="(?:gap|found)\b[\s\S]*?<\/div>\s*)+/.exec(html)?.[0];
  const end = html.indexOf('</h1>');
  if (notes === undefined || end === -1) return html;
  const cut = end + '</h1>'.length;
  return html.slice(notes.length, cut) + notes + html.slice(cut);
}
