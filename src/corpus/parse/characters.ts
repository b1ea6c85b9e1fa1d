/** Spaces as `\s` knows them (tabs, form feeds, no-break spaces and the byte order mark in mid-text included), and what has no width. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    isInvisible(code)
  );
}

/** Characters without width that only say where a line may break: zero-width spaces and joiners, soft hyphens. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xad || code === 0xfeff;
}

/** Control characters of C0 and C1 that are no spaces. */
export function isControl(code: number): boolean {
  return (code < 32 || (code >= 0x7f && code < 0xa0)) && !isSpace(code);
}

/** Runs of control characters of C0 and C1 that are no spaces: nothing a reader can see. */
export const controlCharacters = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]+/g;
