import { type Intake, IntakeError } from './block.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { type ColumnTable, decodeTcvn3, decodeVni } from '../corpus/parse/index.ts';
import { levelText } from './level-text.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { seedText } from './seed-text.ts';

/** A file turned into the text of a seed. */
export interface IntakeResult {
  readonly kind: FileKind;
  readonly text: string;
  readonly remarks: Intake['remarks'];
  /** What was made even in the text, in words: `3 no-break spaces`. */
  readonly levelled: readonly string[];
}

/** Kinds that are not read, and the way out. */
const refusals: Partial<Record<FileKind, string>> = {
  'legacy-word': 'Unexpected Word 97 file (.doc): open it in Word or LibreOffice and save it as .docx.',
  'other-zip':
    'Unexpected zip file without a Word text: bring in the file that is in it; a damaged Word file has to be opened in Word or LibreOffice and saved again.',
  'rich-text': 'Unexpected rich text file (.rtf): open it in Word or LibreOffice and save it as .docx.',
};

/** The old code pages that a text can be read from, and how. */
const codePages = { tcvn3: decodeTcvn3, vni: decodeVni } as const;
export type CodePage = keyof typeof codePages;

/** Whether a word names an old code page. */
export function isCodePage(name: string): name is CodePage {
  return name in codePages;
}

/**
 * Reads a file of a document as people have it: Word, web page, PDF with text, or plain text.
 * @param bytes the file
 * @param headings how the headings of columns are known
 * @param codePage what its letters are written in, where a person says that it is no Unicode
 * @throws IntakeError with what is wrong and what to do, for a file that cannot be read
 */
export async function readFileOfDocument(
  bytes: Uint8Array,
  headings: ColumnTable,
  codePage?: CodePage,
): Promise<IntakeResult> {
  if (bytes.length === 0) throw new IntakeError('Unexpected empty file, expected a document.');
  const kind = fileKindOf(bytes);
  const refusal = refusals[kind];
  if (refusal !== undefined) throw new IntakeError(refusal);
  const intake =
    kind === 'docx'
      ? await readDocx(bytes)
      : kind === 'pdf'
        ? await readPdf(bytes)
        : kind === 'html'
          ? readHtml(decoded(bytes, codePage))
          : null;
  const laid = intake === null ? { text: decoded(bytes, codePage), remarks: [] } : seedText(intake.blocks, headings);
  const printed = laid.text;
  const { text, levelled } = levelText(codePage === undefined ? printed : codePages[codePage](printed));
  if (text.trim() === '') throw new IntakeError('Unexpected file without text, expected a document.');
  return { kind, text, remarks: [...(intake?.remarks ?? []), ...laid.remarks], levelled };
}

/** UTF-8, or UTF-16 by its mark; the single bytes of an old code page as Latin-1, which its decoder reads. */
function decoded(bytes: Uint8Array, codePage: CodePage | undefined): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (codePage !== undefined) return new TextDecoder('latin1').decode(bytes);
    throw new IntakeError(
      'Unexpected bytes that are not UTF-8: the file is in an old code page. Say which: --code-page tcvn3 (fonts .VnTime, ABC) or --code-page vni (fonts VNI-Times).',
    );
  }
}

/** What a file is by its first bytes; its name is not asked. */
export type FileKind = 'docx' | 'pdf' | 'html' | 'text' | 'legacy-word' | 'other-zip' | 'rich-text';

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Zip local header, compound file (Word 97), and the ASCII of `%PDF`, `{\rtf`. */
const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];
const rtf = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/**
 * Tells what a file is.
 * @param bytes the file
 */
function fileKindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, zip)) return namesIn(bytes, 'word/') ? 'docx' : 'other-zip';
  if (begins(bytes, compound)) return 'legacy-word';
  if (begins(bytes, rtf)) return 'rich-text';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (begins(bytes, pdf) || start.includes('%PDF-')) return 'pdf';
  return /^[^<]{0,20}<(?:!doctype html|html|head|body|table|div|p)[\s>]/i.test(start.trimStart()) ? 'html' : 'text';
}

/** Whether a name stands in the directory of a zip file, which is not compressed and lies at its end or in its local heads. */
function namesIn(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(name);
}
