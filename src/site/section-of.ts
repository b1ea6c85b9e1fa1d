/** The `<section>` with an id in rendered HTML, with all that is nested in it; empty when there is none. */
export function sectionOf(html: string, id: string): string {
  const start = [...html.matchAll(/<section\b[^>]*>/g)].find((open) => open[0].includes(` id="${id}"`))?.index;
  if (start === undefined) return '';
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<(\/?)section\b[^>]*>/g)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + tag[0].length);
  }
  return '';
}
