import { fold, hasMarks } from '../../../../src/search/text/fold.ts';
import { describeState, type Found } from '../describe.ts';
import type { Workshop } from '../load.ts';
import { counted, done, failed, type CommandOutcome } from '../outcome.ts';
import { narrow, type Narrowing } from '../selection.ts';

/** Characters shown on each side of what was found. */
const room = 70;

/**
 * `find WORDS`: every segment that has the words, in Vietnamese or English, with both texts round them. Words without tones find those with
 * tones; with tones they are taken at their word. What the commands keep as obsolete is not looked through.
 */
export function find(workshop: Workshop, words: string, limit: number, narrowing: Narrowing): CommandOutcome {
  const all = narrow(workshop, narrowing);
  if (typeof all === 'string') return failed([all]);
  const exact = hasMarks(words);
  const plain = (text: string) => (exact ? text.normalize('NFC').toLowerCase() : fold(text)).replace(/\s+/gu, ' ');
  const wanted = plain(words).trim();
  if (wanted === '') return failed(['find needs words to look for.']);
  const met = all.flatMap((found) => {
    const inVi = places(plain(found.segment.vi), wanted);
    const inEn = places(plain(found.translation.en), wanted);
    return inVi.length + inEn.length === 0 ? [] : [{ found, inVi, inEn }];
  });
  const shown = met.slice(0, limit);
  const lines = shown.flatMap(({ found, inVi, inEn }) => describe(found, inVi[0], inEn[0], wanted.length));
  const times = met.reduce((sum, { inVi, inEn }) => sum + inVi.length + inEn.length, 0);
  const rest = met.length - shown.length;
  return done([
    ...lines,
    met.length === 0
      ? `No segment has “${words}”.`
      : `${counted(times, 'time')} in ${counted(met.length, 'segment')}${rest > 0 ? `; ${rest} more, with -n ${met.length}` : ''}.`,
  ]);
}

/** Where a text has the words, whole words at the start: `kế` is not found in `thế kế…`. */
function places(text: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{M}\d]/u.test(text[at - 1] ?? '')) found.push(at);
  return found;
}

function describe(
  { segment, translation }: Found,
  inVi: number | undefined,
  inEn: number | undefined,
  length: number,
): readonly string[] {
  return [
    `${segment.id}   ${describeState(translation)}`,
    `  vi: ${around(segment.vi, inVi, length)}`,
    `  en: ${translation.en === '' ? '(none)' : around(translation.en, inEn, length)}`,
  ];
}

/** The text round a place; from its start where the words stand in the other language. */
function around(text: string, at: number | undefined, length: number): string {
  const tidy = text.replace(/\s+/gu, ' ');
  if (tidy.length <= 2 * room + length) return tidy;
  const start = Math.max(0, (at ?? 0) - room);
  const end = Math.min(tidy.length, (at ?? 0) + length + room);
  return `${start > 0 ? '… ' : ''}${tidy.slice(start, end).trim()}${end < tidy.length ? ' …' : ''}`;
}
