/** A part of a text, and whether it is Vietnamese. */
export interface TextPart {
  readonly text: string;
  readonly vietnamese: boolean;
}

/** Letters that English has not. */
const letters = String.raw`\u00C0-\u024F\u1E00-\u1EFF\u0300-\u036F`;
const foreign = new RegExp(`[${letters}]`, 'u');
/** A word with such a letter, and a further word of a name beside it (`Bạch Long Vĩ`). A number or label (`24/2018/QĐ-UBND`, `II.4.đ`, `đ)`) is none. */
const word = String.raw`[\p{L}\p{M}]*[${letters}][\p{L}\p{M}]*`;
const between = String.raw`(?:\s|\s?[-–]\s?)`;
const run = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d/.-])(?!\p{L}\))${word}(?:${between}(?:\p{Lu}[\p{L}\p{M}]*${between})*${word})*(?![\p{L}\p{M}\d/])`,
  'gu',
);

/** Parts a text in English where it quotes Vietnamese, in quotation marks or bare, so that Vietnamese is marked as such. */
export function partsOf(message: string): readonly TextPart[] {
  return message
    .split(/(?<=“)([^”]*)(?=”)/u)
    .flatMap((text, index): TextPart[] =>
      index % 2 === 1 ? [{ text, vietnamese: foreign.test(text) }] : bareParts(text),
    )
    .filter(({ text }) => text !== '');
}

/** A text outside quotation marks, parted at its Vietnamese words. */
function bareParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(run)) {
    parts.push({ text: text.slice(end, match.index), vietnamese: false }, { text: match[0], vietnamese: true });
    end = match.index + match[0].length;
  }
  return [...parts, { text: text.slice(end), vietnamese: false }];
}
