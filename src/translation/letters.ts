/**
 * The letters of Vietnamese and English, composed or with combining tones, for use inside a character class.
 * The same as `\p{L}\p{M}` for texts in these languages, and a hundred times quicker to compile where patterns are many.
 */
export const letters = String.raw`A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF`;
