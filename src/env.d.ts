/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page being rendered: what components inside its MDX need to know of it. */
    page: import('./site/page.ts').Page;
    /** The state of most of the English on a page that is not about one record. */
    usualState?: undefined | import('./corpus/model/page.ts').PageState;
    /** How often each correction has been shown on the page: keeps the ids of its notes unique. */
    shown?: Map<string, number>;
  }
}

declare namespace astroHTML.JSX {
  /** What HTML has and Astro's types have not yet. */
  interface ScriptHTMLAttributes {
    blocking?: 'render';
  }
}
