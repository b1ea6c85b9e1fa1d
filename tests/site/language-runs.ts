import { unescapeHtml } from './dist.ts';

/** A run of text that a reader sees or hears, with the language it is marked as. */
export interface Run {
  readonly lang: string;
  readonly text: string;
  /** The element with its classes, or element and attribute, that it stands in: `td.figures`, `a[aria-label]`. */
  readonly where: string;
}

const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/g;
const attribute = /([\w:-]+)="([^"]*)"/g;
/** Elements without an end tag. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements that end the run of text around them. */
const block =
  /^(?:address|article|aside|blockquote|body|button|caption|code|dd|details|dialog|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|kbd|label|legend|li|main|nav|ol|option|p|pre|section|select|summary|svg|table|tbody|td|template|text|textarea|tfoot|th|thead|title|tr|ul)$/;
/** Attributes that are read out or shown. */
const spoken = /^(?:alt|aria-label|aria-description|data-name|label|placeholder|title)$/;
const spokenMeta = /name="(?:description|twitter:[a-z]+)"|property="og:(?:title|description|image:alt|site_name)"/;

/**
 * The text of a page by language, in the order of the page: `lang` is inherited as in HTML; a run ends where the language or the
 * block changes. Scripts and styles are no text; code and addresses in attributes are none either.
 * @param html well-formed HTML, as the site's build writes it
 */
export function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  const open: { readonly name: string; readonly lang: string; readonly place: string }[] = [];
  let [text, lang, where] = ['', '', ''];
  const end = () => {
    const value = unescapeHtml(text)
      .replace(/[\s ]+/g, ' ')
      .trim();
    if (value !== '') runs.push({ lang, text: value, where });
    text = '';
  };
  let hidden: string | null = null;
  for (const [whole, closing, rawName, attributes = ''] of html.matchAll(token)) {
    if (hidden !== null && !(closing === '/' && rawName?.toLowerCase() === hidden)) continue;
    hidden = null;
    if (rawName === undefined) {
      if (whole.startsWith('<!--')) continue;
      const now = open.at(-1);
      if (now?.lang !== lang) end();
      [lang, where] = [now?.lang ?? '', text.trim() === '' ? (now?.place ?? '') : where];
      text += whole;
      continue;
    }
    const name = rawName.toLowerCase();
    if (block.test(name) || name === 'br') end();
    if (closing === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
      continue;
    }
    const own = new Map([...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, value] as const));
    const language = own.get('lang') ?? open.at(-1)?.lang ?? '';
    const says = name === 'meta' ? spokenMeta.test(attributes) : true;
    for (const [key, value] of own)
      if (name === 'meta' ? says && key === 'content' : spoken.test(key))
        runs.push({ lang: language, text: unescapeHtml(value), where: `${name}[${key}]` });
    if (name === 'script' || name === 'style') hidden = name;
    if (!empty.test(name) && !attributes.endsWith('/')) {
      const classes = own.get('class')?.split(/\s+/) ?? [];
      open.push({ name, lang: language, place: [name, ...classes].join('.') });
    }
  }
  end();
  return runs;
}
