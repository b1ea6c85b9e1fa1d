/** The formats in which a document's translation can be taken along. */
export const exportFormats = ['po', 'xliff', 'tmx', 'tbx', 'csv'] as const;
export type DocumentFormat = (typeof exportFormats)[number];

/** The files of a document, by their path below `downloads/translation/`. */
export function documentExports(
  document: string,
): readonly { readonly format: DocumentFormat; readonly file: string }[] {
  return exportFormats.map((format) => ({ format, file: `${document}.${format === 'xliff' ? 'xlf' : format}` }));
}

/** The file with all terms and names of bodies. */
export const glossaryExport = 'glossary.tbx';
