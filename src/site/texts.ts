import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';
import { pageHeadSchema, type PageHead, type WholeHead, wholeHeadSchema } from '../corpus/model/page.ts';
import { perKey } from '../generated/asked.ts';
import { handPagesFile } from '../generated/files.ts';
import { type GeneratedText, readTexts } from '../generated/texts.ts';
import { contentFolder, pagesFolder } from './content-folder.ts';
import { readContent } from './records.ts';

const wholes = '{vi,en}/*/full.mdx';

/** Every generated page of a record. */
export const recordTexts: readonly GeneratedText<PageHead>[] = readTexts(
  contentFolder,
  '{vi,en}/**/*.mdx',
  pageHeadSchema,
  [wholes],
);

/** The documents, each on one page. */
export const wholeTexts: readonly GeneratedText<WholeHead>[] = readTexts(contentFolder, wholes, wholeHeadSchema);

/** The pages that people write, in the order that they give. */
export const handTexts = readContent(handPagesFile)
  .map((data) => ({ id: `${data.lang}/${data.name}`, file: join(pagesFolder, data.lang, `${data.name}.mdx`), data }))
  .toSorted((a, b) => a.data.order - b.data.order);

type JsxFunction = (type: unknown, props: unknown) => unknown;
type Component = (props: { readonly components: Readonly<Record<string, unknown>> }) => unknown;
interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

const sourceOf = perKey('text', (file) => readFileSync(file, 'utf8'));

/**
 * A text as a component that takes the components it may use, and its headings. It is compiled when its page is rendered, which is a
 * millisecond: as modules of the bundle the texts would be most of the time and the memory of a build.
 */
export function renderText({ file }: { readonly file: string }): {
  readonly Content: Component;
  readonly headings: readonly Heading[];
} {
  const found: { headings: readonly Heading[] } = { headings: [] };
  const astro = Object.assign(found, { frontmatter: {}, localImagePaths: new Set(), remoteImagePaths: new Set() });
  const made = evaluate(sourceOf(file), {
    Fragment,
    jsx: jsx as JsxFunction,
    jsxs: jsxs as JsxFunction,
    elementAttributeNameCase: 'html',
    // The texts are legal ones: no quote mark or dash may be made prettier than the source prints it.
    features: { gfm: true, smartPunctuation: false },
    hastPlugins: [satteriHeadingIdsPlugin()],
    data: { astro: astro as never },
  }) as { readonly default: Component };
  const Content: Component = (props) => made.default({ ...props, components: { Fragment, ...props.components } });
  // How Astro knows what is written as MDX and who renders it.
  Object.assign(Content, { [Symbol.for('mdx-component')]: true, [Symbol.for('astro.renderer')]: 'astro:jsx' });
  return { Content, headings: found.headings };
}
