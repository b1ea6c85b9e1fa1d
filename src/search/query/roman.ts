const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a folded Roman numeral up to 399, or `null`. `ii` gives 2, `iv` 4. */
export function fromRoman(text: string): number | null {
  if (!/^c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text) || text === '') return null;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i] ?? ''] ?? 0;
    sum += value < (values[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** An Arabic or Roman number in folded writing, or `null`. */
export function readNumber(printed: string): number | null {
  const text = printed.toLowerCase();
  return /^\d{1,4}$/.test(text) ? Number(text) : fromRoman(text);
}
