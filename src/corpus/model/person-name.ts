/**
 * What is drawn as nothing: control and format characters (Unicode general categories Cc, Cf, Cs, Zl, Zp), fillers that count as letters
 * (`Default_Ignorable_Code_Point`), and the blank of Braille. A name with one looks like another name, or like none.
 */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFE\uFFFF]/u;

/** Letters of the longest name of a person or a body that signs. */
const longest = 200;

/**
 * Why a text cannot be the name under which somebody signs, as `expected …`; `null` where it can. Any script will do: what counts is that
 * there is a letter, and that all of it can be seen.
 */
export function nameFault(name: string): string | null {
  if (unseen.test(name)) return 'expected a name without characters that cannot be seen';
  if (!/\p{L}/u.test(name)) return 'expected a name with letters';
  return name.length > longest ? `expected a name of at most ${longest} letters` : null;
}
