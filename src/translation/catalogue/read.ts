import { po } from 'gettext-parser';
import type { GetTextTranslation, GetTextTranslationRecord, GetTextTranslations } from 'gettext-parser';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import type { Catalogue, CatalogueEntry, Read } from '../model.ts';
import { restoreMark } from './base.ts';
import {
  catalogueError,
  diagnoseLines,
  isEnglish,
  languageError,
  diagnoseStrayComments,
  diagnoseThrown,
} from './diagnose.ts';
import { findEntryLines, type EntryLines } from './lines.ts';
import { readPrevious } from './previous.ts';

/** A PO file as it was found: the catalogue's name, the path that messages name, the text. */
export interface CatalogueFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a PO file (GNU gettext manual, “The Format of PO Files”).
 * Whatever could lose a translator's word on the way is an error with its line; the value is then an empty catalogue.
 */
export function readCatalogue({ name, file, text }: CatalogueFile): Read<Catalogue> {
  return read({ name, file, text }, false);
}

/**
 * Reads a PO file that came back from another tool. Some tools drop msgctxt (XLIFF converters do, and turn obsolete entries into live ones);
 * an entry without it is known by its reference then, and has an empty id where it has none either.
 */
export function readReturnedCatalogue(source: CatalogueFile): Read<Catalogue> {
  return read(source, true);
}

function read({ name, file, text }: CatalogueFile, returned: boolean): Read<Catalogue> {
  const source = returned ? withContexts(text.normalize('NFC')) : text.normalize('NFC');
  const lines = findEntryLines(source);
  const diagnostics = [...diagnoseLines(file, lines)];
  const nothing: Catalogue = { name, headers: {}, headerComments: [], live: [], obsolete: [] };
  if (diagnostics.length > 0) return { value: nothing, diagnostics };
  let table: GetTextTranslations;
  try {
    table = po.parse(source, { validation: true });
  } catch (thrown) {
    return { value: nothing, diagnostics: [diagnoseThrown(file, thrown, lines)] };
  }
  diagnostics.push(...diagnoseStrayComments(file, lines), ...diagnoseTable(file, source, table, lines, returned));
  if (diagnostics.length > 0) return { value: nothing, diagnostics };
  const value: Catalogue = {
    name,
    headers: table.headers,
    headerComments: splitLines(table.translations['']?.['']?.comments?.translator),
    live: entriesOf(table.translations)
      .map((entry) => toEntry(entry, lines.live))
      .map((entry) => (returned ? byReference(entry, source) : restoreMark(entry))),
    obsolete: entriesOf(table.obsolete ?? {}).map((entry) => toEntry(entry, lines.obsolete)),
  };
  return { value, diagnostics };
}

function diagnoseTable(
  file: string,
  text: string,
  table: GetTextTranslations,
  lines: EntryLines,
  returned: boolean,
): readonly Diagnostic[] {
  const type = table.headers?.['Content-Type'];
  if (type === undefined) {
    return [
      catalogueError(
        file,
        1,
        'po-header',
        'Unexpected file without a header, expected an entry msgid "" with the header fields first',
        'Restore the header from the version before, or take a fresh copy of the catalogue.',
      ),
    ];
  }
  const found: Diagnostic[] = [];
  const language = table.headers?.['Language']?.trim() ?? '';
  if (returned && !isEnglish(language)) {
    const line = text.split('\n').findIndex((content) => /^"Language:/u.test(content)) + 1;
    found.push(languageError(file, line, language));
  }
  if (!/charset=utf-?8/iu.test(type)) {
    const line = text.split('\n').findIndex((content) => content.includes('Content-Type:')) + 1;
    found.push(
      catalogueError(
        file,
        line,
        'po-charset',
        `Unexpected header “Content-Type: ${type}”, expected charset=utf-8`,
        'Save the file as UTF-8 and write: Content-Type: text/plain; charset=utf-8',
      ),
    );
  }
  const without = Object.keys(table.translations[''] ?? {}).find((msgid) => msgid !== '');
  if (without !== undefined && !returned) {
    found.push(
      catalogueError(
        file,
        lineOfSource(text, without),
        'po-no-context',
        'Unexpected entry without msgctxt, expected the segment id in msgctxt',
        'Put the line msgctxt "<segment id>" back above its msgid.',
      ),
    );
  }
  for (const entry of entriesOf(table.translations).filter(({ msgid_plural }) => msgid_plural !== undefined)) {
    found.push(
      catalogueError(
        file,
        lines.live.get(entry.msgctxt ?? '') ?? 1,
        'po-plural',
        'Unexpected plural entry, expected one msgid and one msgstr',
        'Delete msgid_plural and write msgstr without a number.',
      ),
    );
  }
  if (entriesOf(table.obsolete ?? {}).length !== lines.obsoleteCount) {
    found.push(
      catalogueError(
        file,
        [...lines.obsolete.values()][0] ?? 1,
        'po-obsolete',
        'Unexpected obsolete entries with the same id and the same Vietnamese, expected them to differ',
        'Add “ (2)” to the msgctxt of the second.',
      ),
    );
  }
  return found;
}

/**
 * Puts the id of the reference into entries without msgctxt, on the line of their msgid: texts repeat, and a PO file tells entries apart by both.
 * Lines keep their numbers.
 */
function withContexts(text: string): string {
  let id = '';
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('#:')) id = line.slice(2).trim().split(/\s/u)[0]?.replaceAll('%23', '#') ?? '';
      else if (!line.startsWith('#')) {
        const bare = id !== '' && line.startsWith('msgid "');
        const context = bare ? `msgctxt "${id}" ` : '';
        id = '';
        return context + line;
      }
      return line;
    })
    .join('\n');
}

/**
 * Takes the id from the reference where the msgctxt is gone, or is the reference several times over: so XLIFF converters write twins.
 * They also write the `#` of an id as `%23`.
 */
function byReference(entry: CatalogueEntry, text: string): CatalogueEntry {
  const reference = entry.place.references[0]?.replaceAll('%23', '#') ?? '';
  if (reference === '' || entry.id.replaceAll(reference, '') !== '') return entry;
  return { ...entry, id: reference, line: entry.line === 0 ? lineOfSource(text, entry.vi) : entry.line };
}

/** The 1-based line of the first msgid that starts like a text. */
function lineOfSource(text: string, msgid: string): number {
  const start = text.indexOf(`msgid "${msgid.slice(0, 20).split(/["\\\n]/u)[0] ?? ''}`);
  return text.slice(0, Math.max(start, 0)).split('\n').length;
}

function entriesOf(record: GetTextTranslationRecord): readonly GetTextTranslation[] {
  return Object.values(record)
    .flatMap((context) => Object.values(context))
    .filter(({ msgctxt, msgid }) => !(msgid === '' && msgctxt === undefined));
}

function splitLines(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('\n');
}

function toEntry(entry: GetTextTranslation, lines: ReadonlyMap<string, number>): CatalogueEntry {
  const id = entry.msgctxt ?? '';
  const { translator, extracted, reference, flag, previous } = entry.comments ?? {};
  const flags = splitLines(flag)
    .flatMap((line) => line.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    id,
    vi: entry.msgid,
    en: entry.msgstr?.[0] ?? '',
    fuzzy: flags.includes('fuzzy'),
    previous: readPrevious(previous),
    comments: splitLines(translator),
    place: { notes: splitLines(extracted), references: splitLines(reference) },
    flags: flags.filter((word) => word !== 'fuzzy'),
    line: lines.get(id) ?? 0,
  };
}
