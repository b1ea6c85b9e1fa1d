import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';

/** The fonts that every page loads, by their packages; the parts of a font have one copyright. */
const fonts = ['source-sans-3', 'source-serif-4'];

/** The copyright and the licence of every font that is shipped: the Open Font License wants both beside each copy (its clause 2). */
export function fontLicences(): string {
  return fonts
    .map((name) => {
      const folder = `node_modules/@fontsource-variable/${name}`;
      const font = create(readFileSync(`${folder}/files/${name}-latin-wght-normal.woff2`));
      if (font.isCollection) throw new TypeError(`Unexpected collection in ${folder}, expected one font`);
      return `${name}-*.woff2: ${font.copyright}\n\n${readFileSync(`${folder}/LICENSE`, 'utf8').trim()}\n`;
    })
    .join('\n\n');
}
