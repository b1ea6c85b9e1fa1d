import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { decodeText } from '../../../../src/translation/catalogue/decode.ts';
import { readReturnedCatalogue } from '../../../../src/translation/catalogue/read.ts';
import { importInto } from '../../../../src/translation/import/into.ts';
import { mergeImport, type ImportedEntry } from '../../../../src/translation/import/merge.ts';
import { withObsolete } from '../../../../src/translation/import/obsolete.ts';
import { readTableFile } from '../../../../src/translation/import/table.ts';
import { readTmx } from '../../../../src/translation/import/tmx.ts';
import { readXliff } from '../../../../src/translation/import/xliff.ts';
import { makeVerdicts, signatureIn } from '../../../../src/translation/ledger/review.ts';
import type { CatalogueEntry, Read } from '../../../../src/translation/model.ts';
import { withBaseFrom } from '../base-version.ts';
import type { Workshop } from '../load.ts';
import { counted, done, failed, reportDiagnostics, type CommandOutcome } from '../outcome.ts';
import { saveCatalogues, syncNow } from '../sync-now.ts';

export interface Importing {
  readonly file: string;
  /** Take the file's English over what both sides changed, and over what is signed. */
  readonly force: boolean;
  readonly knownOnly: boolean;
  /** The document into whose empty entries the English goes; empty for those of the file. */
  readonly into: string;
  /** A commit or file that says what the file was made from, where it does not say it itself; else empty. */
  readonly base: string;
}

const words: Readonly<Record<ImportedEntry['kind'], string>> = {
  new: 'taken, new English',
  changed: 'taken, changed English',
  stale: 'taken and flagged: the Vietnamese has changed since the file was handed out',
  flagged: 'marked as needing work, as in the file',
  forced: 'taken by force, what stood here is kept as a comment',
  conflict: 'NOT TAKEN: both the file and the catalogue have changed it',
  'no base': 'NOT TAKEN: the file does not say what it changed (see --base)',
  signed: 'NOT TAKEN: a person has signed what stands here',
  outdated: 'NOT TAKEN: the catalogue has English for the corrected Vietnamese',
  copied: 'NOT TAKEN: the same as the Vietnamese',
  partial: 'NOT TAKEN: only a part of the text is translated',
  'mark stays': 'the same English without its mark: the mark stays until somebody signs (approve --still-holds)',
  older: 'not changed in the file, newer in the catalogue: left',
  obsolete: 'kept as obsolete: the segment has vanished',
  unknown: 'left out: no catalogue knows the segment',
  aside: 'kept as obsolete (#~), as in the file',
  unused: 'NOT TAKEN: obsolete in the file (#~), and no segment has its Vietnamese',
};
const order = Object.keys(words) as ImportedEntry['kind'][];
/** How the files end that are read; a PO file may end otherwise. */
const endings = ['.po', '.xlf', '.xliff', '.tmx', '.csv', '.tsv'];
/** Kinds whose two texts a person has to compare. */
const open: ReadonlySet<string> = new Set(['conflict', 'no base', 'signed', 'outdated']);

/** `import FILE`: takes over the English of a PO, XLIFF, TMX or CSV file that a translator worked on elsewhere. */
export function importFile(workshop: Workshop, { file, force, knownOnly, into, base }: Importing): CommandOutcome {
  const path = resolve(file);
  if (!existsSync(path)) return failed([`${file}: there is no such file. Nothing was written.`]);
  if (!statSync(path).isFile()) return failed([`${file} is a folder, expected a file. Nothing was written.`]);
  const bytes = readFileSync(path);
  if (!endings.includes(extname(file).toLowerCase()) && !bytes.includes('msgid'))
    return failed([
      `${file} is no file that comes back from translators, expected one that ends in ${endings.join(', ')}.`,
      '  Save or export it in one of these formats. Nothing was written.',
    ]);
  const { value: text, diagnostics: encoding } = decodeText(file, bytes);
  if (encoding.length > 0) return reportDiagnostics(encoding);
  const today = syncNow(workshop, workshop.reading.catalogues).catalogues;
  const { value: read, diagnostics: syntax } = readReturned(file, text);
  if (syntax.length > 0) return reportDiagnostics(syntax);
  if (read.length === 0) return failed([`${file} holds no segment. Nothing was written.`]);
  const based = withBaseFrom(
    workshop.root,
    read,
    base,
    today.map(({ name }) => name),
  );
  if (typeof based === 'string') return failed([`${based} Nothing was written.`]);
  const verdictOf = makeVerdicts(workshop.reading.review);
  const signed = (vi: string, en: string) => signatureIn(verdictOf(vi, en)) !== null;
  const { value, diagnostics } =
    into === '' ? mergeImport(today, based, file, { signed, force, knownOnly }) : importInto(today, based, into);
  if (diagnostics.length > 0) return reportDiagnostics(diagnostics);
  return report(value.entries, saveCatalogues(workshop, value.catalogues));
}

/** Every id with what became of it, the two texts of what a person has to decide, and how many of each. */
function report(entries: readonly ImportedEntry[], written: readonly string[]): CommandOutcome {
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  const told = order.flatMap((kind) => {
    const list = groups.get(kind) ?? [];
    const head = list.length === 0 ? [] : [`${String(list.length).padStart(5)}  ${words[kind]}`];
    return [
      ...head,
      ...list.flatMap((entry) => [
        `         ${entry.id}${entry.from === null ? '' : ` (in the file ${entry.from})`}`,
        ...(kind === 'unused' ? [`           file: ${entry.given}`] : []),
        ...(open.has(kind) ? [`           here: ${entry.before || '(none)'}`, `           file: ${entry.given}`] : []),
      ]),
    ];
  });
  const undecided = entries.filter(({ kind }) => open.has(kind)).length;
  const lines = [
    ...told,
    written.length === 0
      ? 'Nothing to write.'
      : `Wrote ${written.join(', ')}. See what the checks say: npm run translate -- check`,
  ];
  const unfit = entries.filter(({ kind }) => kind === 'copied' || kind === 'partial').length;
  const faults = [
    ...(undecided === 0
      ? []
      : [
          `${counted(undecided, 'entry was', 'entries were')} not taken. The English of the file stands beside each as a comment, “other English”.`,
          '  Decide in the catalogue and take the comment off, or import again with --force to take the English of the file.',
        ]),
    ...(unfit === 0
      ? []
      : [
          `${counted(unfit, 'entry is', 'entries are')} no translation of the whole text. Translate it, and import again.`,
        ]),
  ];
  return faults.length === 0 ? done(lines) : failed(faults, lines);
}

/** Reads a file by the end of its name. */
function readReturned(file: string, text: string): Read<readonly CatalogueEntry[]> {
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return readTableFile(file, text);
    case '.tmx':
      return readTmx(file, text);
    case '.xlf':
    case '.xliff':
      return readXliff(file, text);
    default: {
      const { value, diagnostics } = readReturnedCatalogue({ name: 'import', file, text });
      return { value: withObsolete(value.live, value.obsolete), diagnostics };
    }
  }
}
