import { csvOfRows } from '../formats/csv.ts';
import { cellText, type DownloadTable, SEPARATOR, type DownloadColumn } from './column.ts';

/** A table as CSV, no cell of which a spreadsheet runs as a formula: headings in the language of the file; days as `YYYY-MM-DD` and numbers with a point, whatever the language. */
export function csvText<Row>(table: DownloadTable<Row>): string {
  const rows = table.rows.map((row) => table.columns.map((column) => cellText(column.value(row))));
  return csvOfRows([table.columns.map((column) => column.title), ...rows]);
}

/** What the metadata says of a file besides its columns. */
export interface CsvwFacts {
  readonly lang: 'vi' | 'en';
  /** Numbers of the documents that it was made from. */
  readonly sources: readonly string[];
  readonly notice: string;
  /** Day of the data's last change, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The metadata of a CSV file by the W3C's "Metadata Vocabulary for Tabular Data": `tasks.vi.csv-metadata.json` beside `tasks.vi.csv`. */
export function csvwText<Row>(table: DownloadTable<Row>, { lang, sources, notice, date }: CsvwFacts): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    url: `${table.name}.csv`,
    'dc:title': table.title,
    'dc:source': sources,
    'dc:description': notice,
    'dc:modified': { '@value': date, '@type': 'xsd:date' },
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      header: true,
      headerRowCount: 1,
      lineTerminators: ['\r\n'],
    },
    tableSchema: { columns: table.columns.map((column) => columnMetadata(column, lang)), primaryKey: table.key },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function columnMetadata<Row>(column: DownloadColumn<Row>, lang: 'vi' | 'en') {
  return {
    name: column.name,
    titles: { [lang]: column.title },
    datatype: column.type === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : column.type,
    ...(column.list === true ? { separator: SEPARATOR } : {}),
    ...(column.lang === null ? {} : { lang: column.lang }),
  };
}
