/** Types of the files of the site by the ending of their names (IANA media types). Hosts do not know all of them by themselves. */
export const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  po: 'text/x-gettext-translation',
  svg: 'image/svg+xml',
  tbx: 'application/x-tbx+xml',
  tmx: 'application/x-tmx+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** What is compressed on its way, and said to be UTF-8. */
export const textTypes: readonly string[] = [
  ...new Set(Object.values(mediaTypes).filter((type) => /^text\/|xml$|json$|javascript$/.test(type))),
];
