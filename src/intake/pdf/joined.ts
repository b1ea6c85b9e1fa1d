import { isSyllable } from '../../corpus/parse/index.ts';

/**
 * Joins the printed lines of a paragraph. Between them stands a space, but where a line ends in a hyphen or slash set close to its
 * word (`2021-` `2030`, `km/` `h`), where the next begins with a sign that closes (`100` `.`), or where a cell too narrow for it cut a number.
 * @param lines as printed
 * @param full whether a line fills its cell to the edge, by index; none does where it is not given
 */
export function joined(lines: readonly string[], full: readonly boolean[] = []): string {
  return lines.reduce((text, line, index) => {
    if (index === 0) return line;
    const close = /\d[-–]$/.test(text) ? /^\d/.test(line) : /\S\/$/.test(text);
    const closing = /^[.,;:)\]%]/.test(line);
    const cut = full[index - 1] === true && (isCutNumber(text, line) || isCutSyllable(text, line));
    return text + (close || closing || cut ? '' : ' ') + line;
  }, '');
}

/** `1.234` `.567`, and `12.345.678,` `5`: an amount in groups goes on behind its comma, a list of years does not. */
function isCutNumber(text: string, line: string): boolean {
  return /^\d/.test(line) && (/\d$/.test(text) || (/\d\.\d{3},$/.test(text) && /^\d{1,3}(?!\d)/.test(line)));
}

/** `nghiên` `g`: letters that are no syllable and make one with those before. */
function isCutSyllable(text: string, line: string): boolean {
  const head = /\p{L}{1,6}$/u.exec(text.slice(-7))?.[0];
  const tail = /^\p{Ll}{1,6}(?!\p{L})/u.exec(line)?.[0];
  return head !== undefined && tail !== undefined && !isSyllable(tail) && isSyllable(head + tail);
}
