import { corpusTables, documentFiles } from './corpus-files.ts';
import { pick, type DownloadContext } from './context.ts';
import { csvText } from './csv.ts';

/** A column of a table, or a field of a record. */
export interface DataColumn {
  readonly name: string;
  /** What it holds, where there are words for it. */
  readonly title: string | null;
}

/** A file for re-use as the page of data and the catalogue for machines tell of it. */
export interface DataFile {
  readonly group: 'tables' | 'documents' | 'records';
  /** Root-relative, without base path. */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  /** Size in bytes, as it lies on the host, uncompressed. */
  readonly bytes: number;
  /** How many rows or records; `null` for a text. */
  readonly rows: number | null;
  readonly columns: readonly DataColumn[];
  /** The file that describes it: CSVW or JSON Schema; root-relative. */
  readonly described: string | null;
}

/** A file of the API. */
export interface RecordsFile {
  readonly name: string;
  readonly title: string;
  readonly json: string;
  readonly rows: number;
  readonly fields: readonly DataColumn[];
}

const bytesOf = (text: string | Uint8Array): number =>
  typeof text === 'string' ? new TextEncoder().encode(text).length : text.length;

/** Every file of the whole corpus in a language, in the order in which a reader meets them; those of single bodies stand on their pages. */
export function dataFiles(context: DownloadContext, api: readonly RecordsFile[]): readonly DataFile[] {
  const tables = corpusTables(context).map(
    (table): DataFile => ({
      group: 'tables',
      path: `/downloads/${table.name}.csv`,
      title: table.title,
      mediaType: 'text/csv',
      bytes: bytesOf(csvText(table)),
      rows: table.rows.length,
      columns: table.columns.map(({ name, title }) => ({ name, title })),
      described: `/downloads/${table.name}.csv-metadata.json`,
    }),
  );
  const titles = context.records.documents.map(({ number, type }) => `${pick(type, context.lang)} ${number}`);
  const documents = [...documentFiles(context)].map(
    ({ path, content }, order): DataFile => ({
      group: 'documents',
      path: `/downloads/${path}`,
      title: titles[order] ?? path,
      mediaType: 'application/akn+xml',
      bytes: bytesOf(content),
      rows: null,
      columns: [],
      described: null,
    }),
  );
  const records = api.map(
    ({ name, title, json, rows, fields }): DataFile => ({
      group: 'records',
      path: `/api/v1/${name}.json`,
      title,
      mediaType: 'application/json',
      bytes: bytesOf(json),
      rows,
      columns: fields,
      described: `/api/v1/schema/${name}.json`,
    }),
  );
  return [...tables, ...documents, ...records];
}

/**
 * The files as a catalogue of data sets (W3C DCAT 3, JSON-LD) that portals of open data harvest.
 * @param address the full address of a path of the site
 */
export function dcatCatalogue(
  languages: readonly {
    readonly lang: string;
    readonly title: string;
    readonly about: string;
    readonly files: readonly DataFile[];
  }[],
  {
    date,
    publisher,
    address,
  }: { readonly date: string; readonly publisher: string; readonly address: (path: string) => string },
): string {
  const datasets = languages.flatMap(({ lang, files }) =>
    files.map((file) => ({
      '@type': 'dcat:Dataset',
      '@id': `${address(file.path)}#${lang}`,
      'dct:title': { '@value': file.title, '@language': lang },
      'dct:language': lang,
      'dct:modified': { '@value': date, '@type': 'xsd:date' },
      'dcat:landingPage': { '@id': address(`/${lang}/data/`) },
      'dcat:distribution': {
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': address(file.path) },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
        'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
        ...(file.described === null ? {} : { 'dct:conformsTo': { '@id': address(file.described) } }),
      },
    })),
  );
  const catalogue = {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    '@id': address('/data.jsonld'),
    'dct:title': languages.map(({ lang, title }) => ({ '@value': title, '@language': lang })),
    'dct:description': languages.map(({ lang, about }) => ({ '@value': about, '@language': lang })),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    'dct:modified': { '@value': date, '@type': 'xsd:date' },
    'dcat:dataset': datasets,
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}
