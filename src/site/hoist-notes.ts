const note = /<reading-note[\s\S]*?<\/reading-note>/g;

/**
 * Parts the notes on readings (`<reading-note>`: a button and what it opens) from the rendered text that they stand in.
 * They must stand outside a link, which may not hold a button or another link.
 */
export function hoistNotes(html: string): { readonly text: string; readonly notes: string } {
  return { text: html.replace(note, ''), notes: (html.match(note) ?? []).join('') };
}
