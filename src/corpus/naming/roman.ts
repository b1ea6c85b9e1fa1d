const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * The value of a Roman numeral in capitals, `null` for what is none: `II` is 2, `XIV` is 14.
 * @param most the greatest value that is taken for a numeral; 399 is the greatest that is read
 */
export function romanValue(text: string, most = 399): number | null {
  if (!/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return null;
  const digits = [...text].map((letter) => values[letter] ?? 0);
  const value = digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
  return value > most ? null : value;
}

/** The Roman numeral of a whole number from 1 to 399. */
export function romanNumeral(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(value / 10) % 10] ?? '';
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '';
  return 'C'.repeat(Math.floor(value / 100)) + tens + ones;
}
