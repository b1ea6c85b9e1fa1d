/** A record of a CSV file and the 1-based line where it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads comma-separated values (RFC 4180): cells in quotation marks may hold commas, line ends and doubled quotation marks. */
export function readCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)/guy;
  const source = text.replace(/^\uFEFF/u, '').replace(/(?:\r?\n)+$/u, '');
  for (let found = cell.exec(source); found !== null; found = cell.exec(source)) {
    const { quoted, plain, end } = found.groups ?? {};
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    line += found[0].split('\n').length - 1;
    if (end !== ',') {
      if (cells.some((one) => one !== '')) records.push({ line: start, cells });
      cells = [];
      start = line;
    }
    if (end === '') break;
  }
  return records;
}
