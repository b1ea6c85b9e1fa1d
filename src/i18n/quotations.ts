/** A part of a text, and whether it quotes Vietnamese. */
export interface TextPart {
  readonly text: string;
  readonly vietnamese: boolean;
}

/** Letters that English has not. */
const foreign = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** Parts a text in English at its quotations, so that Vietnamese ones are marked as such. */
export function partsOf(message: string): readonly TextPart[] {
  return message
    .split(/(?<=“)([^”]*)(?=”)/u)
    .map((text, index) => ({ text, vietnamese: index % 2 === 1 && foreign.test(text) }))
    .filter(({ text }) => text !== '');
}
