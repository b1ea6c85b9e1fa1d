const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral up to 89, `null` for what is none. */
export function romanValue(text: string): number | null {
  if (!/^L?X{0,4}(?:IX|IV|V?I{0,3})$|^XL(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const own = values[text[i] ?? ''] ?? 0;
    sum += own < (values[text[i + 1] ?? ''] ?? 0) ? -own : own;
  }
  return sum;
}

/** The Roman numeral of a number from 1 to 89. */
export function romanNumeral(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'][Math.floor(value / 10)] ?? '';
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
}
