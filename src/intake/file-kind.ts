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
export function fileKindOf(bytes: Uint8Array): FileKind {
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
