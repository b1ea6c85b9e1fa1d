/** The service worker, and the list of what can be kept, below the folder of the site. */
export const workerFile = 'sw.js';
export const listFile = 'offline/list.json';
/** The pages of one document in one language; its name is also that by which the document is kept. */
export const documentFile = (name: string) => `offline/${name}.json`;
export const documentName = (id: string, lang: string) => `${id}-${lang}`;

/** What the build tells the worker. Paths are below the folder of the site. */
export interface SiteList {
  /** Changes with every file that can be kept. */
  readonly version: string;
  /** Folder of the site, with a slash at both ends. */
  readonly base: string;
  /** Styles, scripts, fonts, the search and its index. */
  readonly files: readonly string[];
  /** Pages that are always kept: the ways in. */
  readonly pages: readonly string[];
}

/** How much there is to keep. */
export interface Amount {
  readonly pages: number;
  readonly bytes: number;
}
export interface KeepList {
  readonly site: Amount;
  readonly documents: Readonly<Record<string, Amount>>;
}

/** `site`: what every kept page needs; `pages`: those that were read; `documents`: those of the chosen documents and their lists. */
export const uses = ['site', 'pages', 'documents'] as const;
export type Use = (typeof uses)[number];

/** How the names of the caches of this site begin: others may stand on the same host. */
export const cachePrefix = (base: string) => `kept ${base} `;
export const cacheName = (base: string, version: string, use: Use) => `${cachePrefix(base)}${version} ${use}`;

/** What the page asks of the worker; each is answered with a `Progress` until it is done. */
export interface Wish {
  readonly wish: 'keep' | 'forget';
  /** `documentName` */
  readonly name: string;
}
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly state: 'working' | 'done' | 'failed';
}
