import type { PageState } from '../corpus/model/page.ts';
import type { CatalogueEntry, TranslationState } from './model.ts';
import { sameText } from './normalise.ts';

/** What stands against the English of an entry: made from another Vietnamese, or doubted by a person; `''` for neither. */
export type Mark = '' | 'stale' | 'needs work';

/**
 * The mark of an entry. The one flag of PO files, `fuzzy`, says two things: with a previous source that differs from today's the
 * English is stale; alone it says that a person wants work done on it (Poedit: “Needs work”, Weblate: “Needs editing”).
 */
export function markOf({ en, vi, fuzzy, previous }: Pick<CatalogueEntry, 'en' | 'vi' | 'fuzzy' | 'previous'>): Mark {
  if (!fuzzy || en.trim() === '') return '';
  return previous !== null && !sameText(previous, vi) ? 'stale' : 'needs work';
}

/** What decides how a segment is shown. */
export interface StateFacts {
  readonly state: TranslationState;
  readonly stale: boolean;
  readonly needsWork: boolean;
}

/**
 * The one state by which a segment is shown and counted, in commands, tables, bars and on pages: out of date goes before a person's doubt,
 * a doubt before any signature.
 */
export function shownState({ state, stale, needsWork }: StateFacts): PageState {
  if (state === 'missing') return 'missing';
  if (stale) return 'stale';
  return needsWork ? 'needs work' : state;
}
