/**
 * Words that follow a number: of `{count:task|tasks}` the first stands where the value of `count` is one, the second else.
 * @param values numbers by the names of gaps; a gap of another name stays
 */
export function withPlurals(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+):([^{}|]*)\|([^{}|]*)\}/gu, (gap, name: string, one: string, many: string) => {
    const value = values[name];
    return value === undefined ? gap : Number(value) === 1 ? one : many;
  });
}

/**
 * A text with its number `{n}` and the word that follows it.
 * @param shown the number as the language writes it
 */
export function counted(text: string, n: number, shown = String(n)): string {
  return withPlurals(text, { n }).replace('{n}', shown);
}
