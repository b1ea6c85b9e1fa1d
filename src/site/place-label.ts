import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/ui.ts';
import { knowledge } from './records.ts';

const { provisions } = knowledge;

/** A printed label without its punctuation: `a)` → `a`, `II.` → `II`. */
const bare = (label: string): string => label.replace(/[.)]+$/, '');

/** Where a record stands, in the words of a citation: `II.4.a`, `Annex 4, 45`; its id's last part where it has no label. */
export function placeLabel(id: string, lang: Lang): string {
  const path: string[] = [];
  for (let at = provisions.get(id); at !== undefined; at = at.parent === null ? undefined : provisions.get(at.parent)) {
    if (at.kind === 'annex') {
      const number = /\d+$/.exec(at.label ?? '')?.[0];
      path.unshift([strings(lang)('annexShort'), number].filter(Boolean).join(' '));
      return path.join(', ');
    }
    if (at.label !== null && at.kind !== 'group') path.unshift(bare(at.label));
  }
  return path.length > 0 ? path.join('.') : id.slice(id.indexOf('/') + 1);
}
