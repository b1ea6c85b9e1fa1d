/**
 * The languages of the index. Pagefind would stem English, and stemmed words cannot be looked up exactly; a private code (ISO 639-2 qaa-qtz)
 * has no stemmer, so both languages run on one WebAssembly file.
 */
export const indexLanguages = { vi: 'vi', en: 'qen' } as const;
