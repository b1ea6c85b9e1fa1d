import { literal } from '../../values/pattern.ts';
import { FeatureKeys } from './feature-keys.ts';
import { featuresOf, type Expansions, type Feature } from './features.ts';

/** Reads the features of a running text, without the formulas that every plan uses. */
export type TextReader = (text: string) => readonly Feature[];

/** Dates and years say when, never what. */
const times = /(?<![\d/])(?:\d{1,2}\/)?\d{1,2}\/\d{4}(?![\d/])|(?<![\d/.,])(?:19|20)\d{2}(?![\d/.,]\d|\/\p{Lu})/gu;

/**
 * Makes the reader of texts that are compared.
 * @param formulas words and turns that say nothing about the subject (`content/links/formulas.yaml`)
 * @param abbreviations short forms and full words; one with several readings is left as written
 */
export function makeTextReader(
  formulas: readonly string[],
  abbreviations: readonly { readonly abbr: string; readonly vi: string }[],
): TextReader {
  const expansions = expansionsOf(abbreviations);
  const longestFirst = [...formulas]
    .sort((a, b) => b.length - a.length)
    .map((formula) => literal(formula).replace(/ /g, '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  // A mark takes the place of what is left out, and the length stays, so that offsets do.
  const mark = (stretch: string): string => ';'.padEnd(stretch.length);
  const keys = new FeatureKeys();
  // The same headings and clauses are read for several kinds of links.
  const known = new Map<string, readonly Feature[]>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const features = featuresOf(
      (formulas.length === 0 ? text : text.replace(pattern, mark)).replace(times, mark),
      expansions,
      keys,
    );
    known.set(text, features);
    return features;
  };
}

function expansionsOf(abbreviations: readonly { readonly abbr: string; readonly vi: string }[]): Expansions {
  const readings = new Map<string, string[]>();
  for (const { abbr, vi } of abbreviations) readings.set(abbr, [...(readings.get(abbr) ?? []), vi]);
  const single = new Map<string, string>();
  for (const [abbr, full] of readings)
    if (full.length === 1 && /\p{Lu}.*\p{Lu}/u.test(abbr)) single.set(abbr, full[0] as string);
  return single;
}
