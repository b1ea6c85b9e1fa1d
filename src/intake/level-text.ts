/** A text made even, and what was done to it. */
export interface LevelText {
  readonly text: string;
  readonly levelled: readonly string[];
}

/** What is made even: spaces that look like a space, signs that show nothing, letters that look like another. */
const steps: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly by: string;
  /** `false` for what parts the columns of a table that is laid out with spaces. */
  readonly inTables?: boolean;
}[] = [
  { name: 'line ends of another system', pattern: /\r\n?/g, by: '\n' },
  { name: 'byte order marks and invisible signs', pattern: /[\uFEFF\u200B-\u200D\u2060\u00AD]/g, by: '' },
  { name: 'no-break and other wide spaces', pattern: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, by: ' ' },
  // U+00D0 and U+0189 are drawn as Đ is.
  { name: 'letters Đ of another alphabet', pattern: /[\u00D0\u0189]/g, by: 'Đ' },
  { name: 'letters đ of another alphabet', pattern: /[\u00F0\u0256]/g, by: 'đ' },
  { name: 'spaces at the end of lines', pattern: /[ \f\v]+(?=\n|$)/g, by: '' },
  { name: 'spaces around tabs', pattern: / *\t */g, by: '\t' },
  { name: 'runs of spaces', pattern: / {2,}/g, by: ' ', inTables: false },
];

/** Lines one below the other, the first beginning with a short word, that spaces part into three cells or more. */
function isLaidOut(text: string): boolean {
  return /^ *\S{1,20} {2,}\S.*\S {2,}\S.*\n+ *\S{1,20} {2,}\S.*\S {2,}\S/mu.test(text);
}

/**
 * Makes a text even before it becomes a seed, so that what is frozen there is clean: spaces, invisible signs, look-alike letters, NFC.
 * Words and figures stay as they are.
 */
export function levelText(printed: string): LevelText {
  const levelled: string[] = [];
  let text = printed;
  for (const step of steps) {
    const { name, pattern, by } = step;
    if (step.inTables === false && isLaidOut(text)) continue;
    const count = [...text.matchAll(pattern)].filter(([found]) => found !== by).length;
    if (count === 0) continue;
    text = text.replace(pattern, by);
    levelled.push(`${count} ${name}`);
  }
  const composed = text.normalize('NFC');
  if (composed !== text) levelled.push('letters composed of parts (NFC)');
  return { text: composed, levelled };
}
