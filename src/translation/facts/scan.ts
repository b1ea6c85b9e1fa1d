import type { Fact, FactValue } from './fact.ts';

/** A stretch of a text and the facts that it states. */
export interface FoundFact {
  readonly start: number;
  readonly end: number;
  readonly values: readonly FactValue[];
}

/** One rule of a language's grammar of facts: what it finds in a text. */
export type FactRule = (text: string) => readonly FoundFact[];

export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule made of a pattern (flags `g` and `u`) and what its groups mean; `null` leaves the stretch to later rules. */
export function rule(pattern: RegExp, read: (groups: Groups, whole: string) => readonly FactValue[] | null): FactRule {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const values = read(match.groups ?? {}, match[0]);
      return values === null ? [] : [{ start: match.index, end: match.index + match[0].length, values }];
    });
}

/** The same rules, not tried on text that has no figure left: most texts have few. */
export function inFigures(rules: readonly FactRule[]): readonly FactRule[] {
  return rules.map(
    (apply): FactRule =>
      (text) =>
        /\d/u.test(text) ? apply(text) : [],
  );
}

/** How a language states facts: rules for what binds, and rules for numbers in words, which only answer the other language. */
export interface Grammar {
  readonly binding: readonly FactRule[];
  readonly words: readonly FactRule[];
}

/** The facts of a text; numbers in words are read when they are asked for. */
export interface TextFacts {
  readonly facts: readonly Fact[];
  readonly words: () => readonly Fact[];
}

/** Stands for text that a rule has read: no letter, no digit, no space. */
const done = '\uE000';

/** Reads the facts of a text by the rules in turn: what one has read, the next do not see. Facts come in the order of the text. */
export function scan(text: string, { binding, words }: Grammar): TextFacts {
  const { facts, rest } = apply(text, text, binding);
  return { facts, words: () => apply(text, rest, words).facts };
}

function apply(
  text: string,
  unread: string,
  rules: readonly FactRule[],
): { readonly facts: readonly Fact[]; readonly rest: string } {
  let rest = unread;
  const facts: Fact[] = [];
  for (const read of rules) {
    for (const { start, end, values } of read(rest)) {
      if (rest.slice(start, end).includes(done)) continue;
      for (const value of values) facts.push({ certain: true, ...value, text: text.slice(start, end).trim(), start });
      rest = rest.slice(0, start) + done.repeat(end - start) + rest.slice(end);
    }
  }
  return { facts: facts.sort((a, b) => a.start - b.start), rest };
}
