/** The shape of a Vietnamese syllable: an onset, a nucleus, a coda. Tones and capitals do not count. */

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])';
/** Vowels that a final consonant may follow; the others end in a glide (`ai`, `ao`). */
const closed = '(?:uyê|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uy|oo|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])';
const open = '[aăâeêioôơuưy]{1,3}';
const whole = new RegExp(`^${onset}?(?:${closed}|${open})$`, 'u');
const beginning = new RegExp(`^${onset}?(?:${closed}|${open})?$`, 'u');

/** Whether letters may be a syllable. */
export function isSyllable(letters: string): boolean {
  return whole.test(bare(letters));
}

/** Whether letters may be the beginning of a syllable, or one. */
export function beginsSyllable(letters: string): boolean {
  return beginning.test(bare(letters));
}

function bare(letters: string): string {
  return letters
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
