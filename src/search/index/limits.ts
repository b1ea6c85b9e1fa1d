/** Words kept of a language's vocabulary; the rarest are left out. */
export const vocabularyLimit = 12000;

/**
 * Most files of page fragments in a language: beyond it pages share files, so that a large bundle has thousands of files and not
 * tens of thousands. A site of up to this many pages has one file a page, and a result costs only its own bytes.
 */
export const maxFragments = 5000;
