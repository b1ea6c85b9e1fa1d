/**
 * Writes a figure as a plain decimal: digits, a point, no grouping, no needless zeros. Exact, whatever the size.
 * @param figure digits with at most one `.` as the decimal point: `08`, `13.50`
 * @param power ten to which power it counts: 9 for billions
 */
export function toDecimal(figure: string, power = 0): string {
  const [whole = '', fraction = ''] = figure.split('.');
  const padded = fraction.padEnd(power, '0');
  const digits = `${whole}${padded.slice(0, power)}`.replace(/^0+(?=\d)/u, '');
  const decimals = padded.slice(power).replace(/0+$/u, '');
  return `${digits === '' ? '0' : digits}${decimals === '' ? '' : `.${decimals}`}`;
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const roman = /^(?=[IVXLC])(?:XC|XL|L?X{0,3}|C{1,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman numeral in capitals, up to the hundreds; `null` for any other word. */
export function fromRoman(word: string): number | null {
  if (!roman.test(word)) return null;
  const digits = [...word].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
