import { components } from './index.ts';
import Nothing from './Nothing.astro';
import PlainText from './PlainText.astro';

/** The components of a page that shows the document and nothing that the site adds to it. */
export const plainComponents = {
  ...components,
  a: PlainText,
  Contents: Nothing,
  Facts: Nothing,
  Fact: Nothing,
  FindingBlock: Nothing,
  Lineage: Nothing,
  Original: Nothing,
  Relations: Nothing,
  Relation: Nothing,
};
