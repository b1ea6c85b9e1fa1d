import type { CheckFinding } from '../model.ts';

/** Letters and tones that English does not have and Vietnamese does: đ, breve, circumflex, horn, and the five tones. */
const vietnameseLetter = /[đĐ]|\p{L}[\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323]/u;
const words = /(?:[\p{L}\p{M}]+(?:[ -](?=\p{L}))?)+/gu;
const documentNumber = /\d+[\p{L}\d]*(?:[-/][\p{L}\d]+)+/gu;

/**
 * Vietnamese left over in an English text. A proper name may keep its letters: words in capitals that stand so in the Vietnamese too,
 * and names that the settled English keeps.
 * @param keep texts whose Vietnamese words are settled: the English of glossary, agencies and places
 * @param common Vietnamese words and terms that have an English, in lower case
 */
export function checkLetters(
  vi: string,
  en: string,
  keep: ReadonlySet<string>,
  common: ReadonlySet<string>,
): readonly CheckFinding[] {
  const left = leftOver(vi.normalize('NFC'), en.normalize('NFC').replace(documentNumber, ' | '), keep, common);
  return left.length === 0
    ? []
    : [
        {
          check: 'letters',
          severity: 'warning',
          message: { vi: `Còn sót tiếng Việt: ${quote(left)}.`, en: `Vietnamese is left over: ${quote(left)}.` },
        },
      ];
}

const quote = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

function leftOver(vi: string, en: string, keep: ReadonlySet<string>, common: ReadonlySet<string>): readonly string[] {
  const names = new Set(vi.match(/[\p{L}\p{M}]+/gu));
  const isName = (word: string) => keep.has(word) || (/^\p{Lu}\p{Ll}/u.test(word) && names.has(word));
  return (en.match(words) ?? []).flatMap((run) => {
    const parts = run.split(/[ -]/u);
    const vietnamese = parts.map((part) => vietnameseLetter.test(part.normalize('NFD')));
    return stretches(vietnamese).flatMap(([first, last]) => {
      const stretch = parts.slice(first, last + 1);
      const text = stretch.join(' ');
      const settled = stretch.every((part, index) => vietnamese[first + index] === false || isName(part));
      return settled && !common.has(text.toLowerCase()) ? [] : [text];
    });
  });
}

/** First and last index of each run of `true`. */
function stretches(flags: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [index, flag] of flags.entries()) {
    const last = found.at(-1);
    if (!flag) continue;
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}
