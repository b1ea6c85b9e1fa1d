/**
 * The terms of `content/registry/glossary.csv` in both languages. Columns are found by their names;
 * a field may be quoted, a quote inside is doubled (RFC 4180); variants are parted by `|`.
 */
export function glossaryTerms(csv: string): { vi: string[]; en: string[] }[] {
  const [header = [], ...rows] = readCsv(csv);
  const column = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? '';
  const list = (row: readonly string[], ...names: readonly string[]) =>
    names
      .flatMap((name) => column(row, name).split('|'))
      .map((text) => text.trim())
      .filter((text) => text !== '');
  return rows.map((row) => ({ vi: list(row, 'vi', 'vi_variants'), en: list(row, 'en', 'en_allowed') }));
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (match[0] === '' && row.length === 0) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
