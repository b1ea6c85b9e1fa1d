import type { Localised } from '../corpus/model/values.ts';
import { formatNumber } from '../corpus/values/index.ts';
import type { Lang } from '../i18n/languages.ts';
import { type PictureKey, pictureWords } from '../i18n/ui/pictures.ts';
import { withPlurals } from '../i18n/plural.ts';
import type { Measure } from './draw/measure.ts';

/** Words for a drawing, and their language where it is not the page's. */
export interface Named {
  readonly text: string;
  readonly lang: Lang | undefined;
}

/** How a picture speaks to readers of one language. */
export interface Phrasing {
  readonly lang: Lang;
  /** A text of the interface; `{name}` in it is replaced by the value of that name. */
  readonly t: (key: PictureKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A number as the language writes it, rounded to `digits` decimals (6 where not given). */
  readonly number: (value: number, digits?: number) => string;
  /** A number with two decimals, as accounts and indices are printed. */
  readonly fixed: (value: number) => string;
  readonly named: (text: Localised) => Named;
  /** A title inside a sentence: small first letter, unless its first word is an abbreviation. */
  readonly inSentence: (title: string) => string;
}

/** A phrasing that knows how wide its words are: what drawings are made with. */
export interface Lettering extends Phrasing, Measure {}

/**
 * The phrasing of a language.
 * @param say fills the gaps of a sentence that speak of the corpus
 */
export function phrasingOf(lang: Lang, say: (text: string) => string): Phrasing {
  const number = (value: number, digits = 6): string =>
    formatNumber(Math.round(value * 10 ** digits) / 10 ** digits, lang);
  return {
    lang,
    number,
    fixed: (value) => {
      const [whole = '', hundredths = '00'] = value.toFixed(2).split('.');
      return `${formatNumber(Number(whole), lang)}${lang === 'vi' ? ',' : '.'}${hundredths}`;
    },
    inSentence: (title) =>
      /^\p{Lu}{2}/u.test(title) ? title : title.slice(0, 1).toLocaleLowerCase(lang) + title.slice(1),
    t: (key, values = {}) =>
      withPlurals(say(pictureWords[key][lang]), values).replace(/\{(\w+)\}/g, (gap, name: string) => {
        const value = values[name];
        if (value === undefined)
          throw new RangeError(`Unexpected gap ${gap} in "${key}", expected one of: ${Object.keys(values).join(', ')}`);
        return typeof value === 'number' ? number(value) : value;
      }),
    named: (text) =>
      lang === 'en' && text.en !== null
        ? { text: text.en, lang: undefined }
        : { text: text.vi, lang: lang === 'vi' ? undefined : 'vi' },
  };
}
