import { literal } from '../../corpus/values/pattern.ts';
import type { Term } from '../model.ts';
import { makeGlossaryFinder } from './find-terms.ts';
import { letters } from '../letters.ts';

/** What a translation does not keep of the glossary. */
export interface TermFault {
  readonly term: Term;
  /** The Vietnamese as it stands in the segment. */
  readonly found: string;
  /** The forbidden English that stands there; `null` where the settled English is missing. */
  readonly forbidden: string | null;
}

export type TermCheck = (vi: string, en: string) => readonly TermFault[];

/**
 * Makes the check of terms: for each term of the Vietnamese (longest first) its English, or a form that is allowed, must stand in the translation;
 * where several terms share a spelling, the English of any of them will do. A forbidden form is heard only outside what the segment's terms allow.
 */
export function makeTermCheck(terms: readonly Term[]): TermCheck {
  const find = makeGlossaryFinder(terms);
  const patterns = new Map<string, RegExp>();
  const stems = new Map<string, readonly string[]>();
  const stemsOf = (form: string) => {
    const known = stems.get(form) ?? wordStems(form);
    stems.set(form, known);
    return known;
  };
  const patternOf = (form: string) => {
    const pattern = patterns.get(form) ?? englishPattern(form);
    patterns.set(form, pattern);
    return pattern;
  };

  return (vi, en) => {
    const text = en.normalize('NFC');
    const lower = text.toLowerCase().replaceAll('’', "'");
    // Looking for the very form, and else for the beginnings of its words, is cheap and settles most; a pattern is dear to make.
    const stands = (form: string) =>
      standsLiterally(lower, plainForm(form)) ||
      (stemsOf(form).every((stem) => lower.includes(stem)) && text.search(patternOf(form)) >= 0);
    const met = find(vi).map((one) => ({ ...one, english: one.terms.flatMap(englishOf) }));
    const outside = (forbidden: string) => {
      const allowed = met.flatMap(({ english }) => english).sort((a, b) => b.length - a.length);
      return (
        allowed.reduce((left, form) => left.replace(patternOf(form), '\uE000'), text).search(patternOf(forbidden)) >= 0
      );
    };
    return met.flatMap(({ found, terms: group, english }): readonly TermFault[] => {
      const forbidden = group.flatMap((term) =>
        term.forbidden
          .filter((form) => stands(form) && outside(form))
          .map((form) => ({ term, found, forbidden: form })),
      );
      const [term] = group;
      if (term === undefined || english.length === 0 || english.some(stands)) return forbidden;
      return [...forbidden, { term, found, forbidden: null }];
    });
  };
}

/** The English forms that may stand for a term; none for a compound that only shields its parts. */
function englishOf({ en, allowed }: Term): readonly string[] {
  return en === '' ? [] : [en, ...allowed];
}

function plainForm(form: string): string {
  return form.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

const wordCharacter = new RegExp(`[${letters}\\d]`, 'u');

/** Whether a form stands in a text as it is written, in whole words. Both in lower case. */
function standsLiterally(text: string, form: string): boolean {
  if (form === '') return false;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!wordCharacter.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at + form.length))) return true;
  return false;
}

/** What every form of each word of a term begins with, whatever `wordPattern` lets follow. */
function wordStems(form: string): readonly string[] {
  return plainForm(form)
    .split(/[\s-]+/u)
    .map((word) => (word.length > 3 ? word.slice(0, -2) : word.slice(0, 1)))
    .filter((stem) => stem !== '');
}

/**
 * The pattern of an English term in running text: whole words, whatever their capitals, spaces or hyphens between words,
 * straight or curved apostrophes, and each word also in its regular plural or verb forms (`committees`, `planning`).
 * A form that ends in `*` stands for every word that begins so.
 */
function englishPattern(form: string): RegExp {
  const words = form
    .normalize('NFC')
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  return new RegExp(`(?<![${letters}\\d])${words.map(wordPattern).join('[\\s-]+')}(?![${letters}\\d])`, 'giu');
}

function wordPattern(word: string): string {
  const last = anyQuote(word.slice(-1));
  const stem = anyQuote(word.slice(0, -1));
  if (word.endsWith('*')) return `${stem}[${letters}]*`;
  if (!/\p{L}{3}$/u.test(word)) return anyQuote(word);
  if (/[^aeiou]y$/iu.test(word)) return `${stem}(?:y|ies|ied|ying)`;
  if (/man$/iu.test(word)) return `${anyQuote(word.slice(0, -2))}[ae]n`;
  if (/e$/iu.test(word)) return `${stem}(?:e|es|ed|ing)`;
  return `${anyQuote(word)}(?:s|es|${last}?(?:ed|ing))?`;
}

function anyQuote(text: string): string {
  return literal(text).replace(/['’]/gu, "['’]");
}
