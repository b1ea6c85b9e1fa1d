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
