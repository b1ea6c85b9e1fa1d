import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import type { EntryLines } from './lines.ts';

type Fault = readonly [line: number, code: string, message: string, mend: string];

function toDiagnostic(file: string, [line, code, message, mend]: Fault): Diagnostic {
  return { code, severity: 'error', message, mend, file, line, column: 1 };
}

/** An error in a catalogue, at a line. */
export function catalogueError(file: string, line: number, code: string, message: string, mend: string): Diagnostic {
  return toDiagnostic(file, [line, code, message, mend]);
}

/** What can be said of a file from its lines alone, before it is parsed. */
export function diagnoseLines(file: string, lines: EntryLines): readonly Diagnostic[] {
  const faults: Fault[] = [
    ...lines.conflicts.map(
      (line): Fault => [
        line,
        'po-conflict',
        'Unexpected mark of an unfinished merge, expected an entry',
        'Keep one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>.',
      ],
    ),
    ...lines.repeated.map(
      ({ id, line, first }): Fault => [
        line,
        'po-duplicate',
        `Unexpected second entry for ${id} (the first is at line ${first}), expected one entry a segment`,
        'Keep the entry with the right English and delete the other.',
      ],
    ),
  ];
  return faults.map((fault) => toDiagnostic(file, fault));
}

/** Comments that would be lost: they belong to no entry. Told only of a file that is otherwise sound. */
export function diagnoseStrayComments(file: string, { strayComments }: EntryLines): readonly Diagnostic[] {
  return strayComments.map((line) =>
    catalogueError(
      file,
      line,
      'po-stray-comment',
      'Unexpected comment that belongs to no entry, expected comments above the msgctxt of an entry',
      'Move the comment above the entry that it is about.',
    ),
  );
}

/** Turns what the PO parser threw into a diagnostic with a line. */
export function diagnoseThrown(file: string, thrown: unknown, lines: EntryLines): Diagnostic {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const context = /in "(?<id>[^"]*)" context/u.exec(message)?.groups?.['id'] ?? '';
  const given =
    thrown instanceof Error && 'lineNumber' in thrown && typeof thrown.lineNumber === 'number'
      ? thrown.lineNumber
      : undefined;
  const line = given ?? lines.live.get(context) ?? 1;
  const key = /Invalid key name "(?<key>[^"]*)"/u.exec(message)?.groups?.['key'];
  const mendQuote =
    'Write a quotation mark inside a text as \\" and end every text with a quotation mark on its own line.';
  if (key !== undefined)
    return toDiagnostic(file, [line, 'po-syntax', `Unexpected “${key}”, expected msgctxt, msgid or msgstr`, mendQuote]);
  if (message.includes('within string'))
    return toDiagnostic(file, [
      line,
      'po-syntax',
      'Unexpected end of the line inside a text, expected a closing quotation mark',
      mendQuote,
    ]);
  if (message.includes('msgstr'))
    return toDiagnostic(file, [
      line,
      'po-syntax',
      `Unexpected number of translations for ${context}, expected exactly one msgstr`,
      'Give the entry one msgstr "…" line after its msgid.',
    ]);
  return toDiagnostic(file, [
    line,
    'po-syntax',
    `Unexpected text (${message}), expected a PO file`,
    'Compare the place with the entries around it.',
  ]);
}

/** Whether a code of a language means English, whatever its region; a file that does not say is taken to be. */
export function isEnglish(language: string): boolean {
  return language === '' || /^en(?:[-_@]|$)/iu.test(language);
}

/** The error of a file whose translations are in another language. */
export function languageError(file: string, line: number, language: string): Diagnostic {
  return catalogueError(
    file,
    line,
    'import-language',
    `Unexpected translations in the language “${language}”, expected English (en)`,
    'Bring the file with the English; where the file is English and says otherwise, correct its language.',
  );
}
