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
    const cut = full[index - 1] === true && /\d$/.test(text) && /^\d/.test(line);
    return text + (close || closing || cut ? '' : ' ') + line;
  }, '');
}
