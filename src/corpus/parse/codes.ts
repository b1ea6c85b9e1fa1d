import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { SourceLine } from '../model/source-line.ts';
import { printedOffset } from './leaf.ts';

/** Every diagnostic that reading and parsing a text can raise. Codes are stable. */
export const parseCodes = {
  'empty-text': {
    severity: 'error',
    message: 'Unexpected empty file, expected the text of a document',
    mend: 'Put the text into the file.',
  },
  'too-many-lines': {
    severity: 'error',
    message: 'Unexpected number of lines, expected at most a million',
    mend: 'Split the file, or check that it is a text.',
  },
  'utf-16': { severity: 'error', message: 'Unexpected UTF-16, expected UTF-8', mend: 'Save the file as UTF-8.' },
  'zip-file': {
    severity: 'error',
    message: 'Unexpected ZIP archive (DOCX, ODT or XLSX), expected a text',
    mend: 'Open the file in its program and save the text as UTF-8, tables with a tab between cells.',
  },
  'pdf-file': {
    severity: 'error',
    message: 'Unexpected PDF, expected a text',
    mend: 'Copy the text out of it, or recognise it if it is a scan, and save it as UTF-8.',
  },
  'binary-file': {
    severity: 'error',
    message: 'Unexpected binary file (DOC, RTF or a picture), expected a text',
    mend: 'Open the file in its program and save the text as UTF-8, tables with a tab between cells.',
  },
  'html-text': {
    severity: 'error',
    message: 'Unexpected HTML, expected text without tags',
    mend: 'Open the page in a browser, copy the text from there (cells of tables then have a tab between them) and save it as UTF-8.',
  },
  'old-code-page': {
    severity: 'error',
    message: 'Unexpected letters of an old code page, expected Unicode',
    mend: 'Bring the text in with the code page that is named here: `npm run convert -- new FILE --code-page tcvn3` (or `vni`).',
  },
  'capital-eth': {
    severity: 'info',
    message: 'Unexpected letter Ð (U+00D0), expected Đ (U+0110): read so',
    mend: 'Nothing to mend: both letters look the same. Replace the letter to be rid of this message.',
  },
  'invalid-utf-8': {
    severity: 'warning',
    message: 'Unexpected bytes that are not UTF-8, read as �',
    mend: 'Save the file as UTF-8.',
  },
  'byte-order-mark': {
    severity: 'info',
    message: 'Unexpected byte order mark, left out',
    mend: 'Save the file as UTF-8 without a byte order mark.',
  },
  'not-nfc': {
    severity: 'info',
    message: 'Unexpected decomposed letters, read in NFC',
    mend: 'Normalise the file to NFC.',
  },
  'control-character': {
    severity: 'warning',
    message: 'Unexpected control character, left out',
    mend: 'Remove the character.',
  },
  'correction-not-found': {
    severity: 'error',
    message: 'Unexpected correction: its printed text stands nowhere in the seed',
    mend: 'Correct the printed text, or take the entry away if this version of the text has the slip no more.',
  },
  'correction-moved': {
    severity: 'error',
    message: 'Unexpected line of a correction: its printed text stands on another line of the seed',
    mend: 'Write the new line numbers into the file: npm run convert -- --shift-corrections',
  },
  'correction-uncertain': {
    severity: 'error',
    message: 'Unexpected line of a correction: nobody can tell which line of the seed it means now',
    mend: 'Print more of the words around it, and read them too, so that one line alone has it; or take the entry away if this version of the text has the slip no more.',
  },
  'correction-ambiguous': {
    severity: 'error',
    message: 'Unexpected correction: its printed text stands more than once on its line of the seed',
    mend: 'Print more of the words around it.',
  },
  'correction-overlap': {
    severity: 'error',
    message: 'Unexpected correction: it overlaps another one on this line',
    mend: 'Join the two corrections.',
  },
  'correction-empty': {
    severity: 'error',
    message: 'Unexpected correction without words, expected a reading',
    mend: 'Print a neighbouring word and read it alone.',
  },
  'label-out-of-order': {
    severity: 'info',
    message: 'Unexpected label out of order, kept as printed',
    mend: 'Record a correction if the label is a slip.',
  },
  'label-repeated': {
    severity: 'info',
    message: 'Unexpected label that a sibling has already, kept as printed',
    mend: 'Record a correction if the label is a slip.',
  },
  'label-misread': {
    severity: 'info',
    message: 'Unexpected label, expected the next in order, and its strokes allow it: read so',
    mend: 'Record a correction to show the label as it was meant.',
  },
  'stray-text': {
    severity: 'warning',
    message: 'Unexpected text outside the provisions, expected a label, an annex or an attachment: kept as a paragraph',
    mend: 'Look at the line: the title of a plan, a signature or a table that was not known there needs a line of its own as printed, or is a fault of the converter to report.',
  },
  'table-suspected': {
    severity: 'warning',
    message: 'Unexpected headings of a table in running text, expected rows with a tab between cells: read as text',
    mend: 'Put the rows one a line with a tab between cells, empty cells included, as they come out of a word processor.',
  },
  'table-without-header': {
    severity: 'warning',
    message: 'Unexpected table without a header, expected headings: columns inferred from their usual order',
    mend: 'Check the inferred columns; if headings stand above the table, add them to content/registry/columns.yaml.',
  },
  'table-fragment': {
    severity: 'warning',
    message: 'Unexpected cells without a row number, expected a whole row: kept as a fragment',
    mend: 'Look for the rest of the row in the source; nothing can be done where the text itself lost it.',
  },
  'unknown-column': {
    severity: 'warning',
    message: 'Unexpected column heading, expected one that the table of columns knows',
    mend: 'Add the heading to content/registry/columns.yaml.',
  },
  'text-lost': {
    severity: 'error',
    message: 'Unexpected characters in no part of the tree, expected them in exactly one',
    mend: 'This is a fault of the converter: report it with this line and those around it.',
  },
  'text-doubled': {
    severity: 'error',
    message: 'Unexpected characters in two parts of the tree, expected them in exactly one',
    mend: 'This is a fault of the converter: report it with this line and those around it.',
  },
  'no-type-line': {
    severity: 'info',
    message: 'Unexpected beginning without a type line (NGHỊ QUYẾT, CHỈ THỊ …)',
    mend: 'Nothing to mend if the text is an extract.',
  },
} as const satisfies Record<string, { severity: Severity; message: string; mend: string }>;

export type ParseCode = keyof typeof parseCodes;

/** How many diagnostics of one code are reported one by one; the rest are counted. */
export const reportedEach = 200;

interface Rest {
  readonly line: number;
  readonly column: number;
  count: number;
}

/** Where a diagnostic is raised; collects them for one file. */
export class Reporter {
  readonly #file: string;
  readonly #lines: readonly SourceLine[];
  readonly #found: Diagnostic[] = [];
  readonly #counts = new Map<ParseCode, number>();
  readonly #rest = new Map<ParseCode, Rest>();

  /** @param lines the lines as they are read, where columns refer to them and not to what is printed */
  constructor(file: string, lines: readonly SourceLine[] = []) {
    this.#file = file;
    this.#lines = lines;
  }

  /** @param detail what was met, added to the message of the code */
  report(code: ParseCode, line: number, column: number, detail?: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= reportedEach) {
      this.#found.push(this.#make(code, line, column, detail));
      return;
    }
    const rest = this.#rest.get(code);
    if (rest) rest.count++;
    else this.#rest.set(code, { line, column, count: 1 });
  }

  /** Everything reported so far; what goes beyond `reportedEach` of one code is one diagnostic with their number. */
  get diagnostics(): readonly Diagnostic[] {
    return [
      ...this.#found,
      ...[...this.#rest].map(([code, { line, column, count }]) =>
        this.#make(code, line, column, `${count} more from here`),
      ),
    ];
  }

  #make(code: ParseCode, line: number, column: number, detail: string | undefined): Diagnostic {
    const { severity, message, mend } = parseCodes[code];
    const read = this.#lines[line - 1];
    return {
      code,
      severity,
      message: detail === undefined ? message : `${message}: ${detail}`,
      mend,
      file: this.#file,
      line,
      column: read === undefined ? column : printedOffset(read, column - 1, true) + 1,
    };
  }
}
