/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page being rendered: what components inside its MDX need to know of it. */
    page: import('./site/page.ts').Page;
    /** How often each correction has been shown on the page: keeps the ids of its notes unique. */
    shown?: Map<string, number>;
    /** The ids of the lists of links shown so far. */
    lists?: Set<string>;
  }
}
