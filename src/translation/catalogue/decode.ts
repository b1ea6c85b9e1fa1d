import type { Read } from '../model.ts';

/**
 * Decodes a file that people write. Takes off a byte order mark; composes to NFC.
 * A byte that is not UTF-8 is an error at its line, and the text is then empty.
 */
export function decodeText(file: string, bytes: Uint8Array): Read<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: text.normalize('NFC'), diagnostics: [] };
  } catch {
    const line = lineOfBadByte(bytes);
    return {
      value: '',
      diagnostics: [
        {
          code: 'text-encoding',
          severity: 'error',
          file,
          line,
          column: 1,
          message: 'Unexpected bytes that are not UTF-8, expected a UTF-8 text',
          mend: 'Save the file again with the encoding UTF-8.',
        },
      ],
    };
  }
}

function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
}
