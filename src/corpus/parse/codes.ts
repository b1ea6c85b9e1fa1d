import type { Diagnostic, Severity } from '../model/diagnostic.ts';

/** Every diagnostic that reading and parsing a text can raise. Codes are stable. */
export const parseCodes = {
  'empty-text': { severity: 'error', message: 'Unexpected empty file, expected the text of a document', mend: 'Put the text into the file.' },
  'utf-16': { severity: 'error', message: 'Unexpected UTF-16, expected UTF-8', mend: 'Save the file as UTF-8.' },
  'invalid-utf-8': { severity: 'warning', message: 'Unexpected bytes that are not UTF-8, read as �', mend: 'Save the file as UTF-8.' },
  'byte-order-mark': { severity: 'info', message: 'Unexpected byte order mark, left out', mend: 'Save the file as UTF-8 without a byte order mark.' },
  'not-nfc': { severity: 'info', message: 'Unexpected decomposed letters, read in NFC', mend: 'Normalise the file to NFC.' },
  'control-character': { severity: 'warning', message: 'Unexpected control character, left out', mend: 'Remove the character.' },
  'correction-not-found': { severity: 'error', message: 'Unexpected correction: its printed text does not stand on this line', mend: 'Correct the line number or the printed text of the correction.' },
  'correction-ambiguous': { severity: 'error', message: 'Unexpected correction: its printed text stands more than once on this line', mend: 'Print more of the words around it.' },
  'correction-overlap': { severity: 'error', message: 'Unexpected correction: it overlaps another one on this line', mend: 'Join the two corrections.' },
  'label-out-of-order': { severity: 'info', message: 'Unexpected label out of order, kept as printed', mend: 'Record a correction if the label is a slip.' },
  'label-repeated': { severity: 'info', message: 'Unexpected label that a sibling has already, kept as printed', mend: 'Record a correction if the label is a slip.' },
  'table-without-header': { severity: 'warning', message: 'Unexpected table without a header, columns inferred from their usual order', mend: 'Nothing to mend if the source lost the header.' },
  'table-fragment': { severity: 'warning', message: 'Unexpected cells without a row number, kept as a fragment', mend: 'Nothing to mend if the source lost the row.' },
  'unknown-column': { severity: 'warning', message: 'Unexpected column heading, expected one that the table of columns knows', mend: 'Add the heading to content/registry/columns.yaml.' },
  'no-type-line': { severity: 'info', message: 'Unexpected beginning without a type line (NGHỊ QUYẾT, CHỈ THỊ …)', mend: 'Nothing to mend if the text is an extract.' },
} as const satisfies Record<string, { severity: Severity; message: string; mend: string }>;

export type ParseCode = keyof typeof parseCodes;

/** Where a diagnostic is raised; collects them for one file. */
export class Reporter {
  readonly #file: string;
  readonly diagnostics: Diagnostic[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** @param detail what was met, added to the message of the code */
  report(code: ParseCode, line: number, column: number, detail?: string): void {
    const { severity, message, mend } = parseCodes[code];
    this.diagnostics.push({ code, severity, message: detail === undefined ? message : `${message}: ${detail}`, mend, file: this.#file, line, column });
  }
}
