/** A text cut after a word so that it has at most about `length` characters, the cut marked. */
export function shorten(text: string, length: number, mark = '…'): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/u, '')}${mark}`;
}
