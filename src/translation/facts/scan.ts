import type { Fact, FactValue } from './fact.ts';

/** A stretch of a text and the facts that it states. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly values: readonly FactValue[];
}

/** One rule of a language's grammar of facts: what it finds in a text. */
export type Rule = (text: string) => readonly Found[];

export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule made of a pattern (flags `g` and `u`) and what its groups mean; `null` leaves the stretch to later rules. */
export function rule(pattern: RegExp, read: (groups: Groups, whole: string) => readonly FactValue[] | null): Rule {
  return (text) => [...text.matchAll(pattern)].flatMap((match) => {
    const values = read(match.groups ?? {}, match[0]);
    return values === null ? [] : [{ start: match.index, end: match.index + match[0].length, values }];
  });
}

/** Stands for text that a rule has read: no letter, no digit, no space. */
const done = '\uE000';

/** Reads the facts of a text by the rules in turn: what one has read, the next do not see. Facts come in the order of the text. */
export function scan(text: string, rules: readonly Rule[]): readonly Fact[] {
  let rest = text;
  const facts: Fact[] = [];
  for (const apply of rules) {
    for (const { start, end, values } of apply(rest)) {
      if (rest.slice(start, end).includes(done)) continue;
      for (const value of values) facts.push({ certain: true, ...value, text: text.slice(start, end).trim(), start });
      rest = rest.slice(0, start) + done.repeat(end - start) + rest.slice(end);
    }
  }
  return facts.sort((a, b) => a.start - b.start);
}
