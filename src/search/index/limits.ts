/** Words kept of a language's vocabulary; the rarest are left out. */
export const vocabularyLimit = 12000;
