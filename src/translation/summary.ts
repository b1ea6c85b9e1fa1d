import type { Segment } from '../corpus/model/segment.ts';
import { pageStates, type PageState } from '../corpus/model/page.ts';
import { checkNames, type CheckName } from './model.ts';
import { shownState } from './state.ts';
import type { Translation } from './read-translations.ts';
import { translationsOf, type TranslatedSegment } from './status.ts';
import { catalogueOf } from './sync/sync.ts';

/** How far a set of segments has come. */
export interface Progress {
  readonly segments: number;
  readonly translated: number;
  /** By the state that is shown (`shownState`): every segment once. */
  readonly states: Readonly<Record<PageState, number>>;
  /** Segments against which the check holds something, by check. */
  readonly failing: Readonly<Record<CheckName, number>>;
  readonly waived: number;
}

export interface Summary {
  readonly total: Progress;
  /** By catalogue: document id, or `registry`. */
  readonly documents: Readonly<Record<string, Progress>>;
}

/** Counts what the status page and the command `status` show. */
export function summarise(segments: readonly Segment[], translations: ReadonlyMap<string, Translation>): Summary {
  const groups = Map.groupBy(segments, catalogueOf);
  const translationsOf = (group: readonly Segment[]) =>
    group.map(({ id }) => translations.get(id)).filter((one) => one !== undefined);
  return {
    total: progressOf(translationsOf(segments)),
    documents: Object.fromEntries([...groups].map(([name, group]) => [name, progressOf(translationsOf(group))])),
  };
}

/** Counts a set of translations. */
export function progressOf(translations: readonly Translation[]): Progress {
  const count = (test: (translation: Translation) => boolean) => translations.filter(test).length;
  return {
    segments: translations.length,
    translated: count(({ en }) => en !== ''),
    states: Object.fromEntries(pageStates.map((state) => [state, count((one) => shownState(one) === state)])) as Record<
      PageState,
      number
    >,
    failing: Object.fromEntries(
      checkNames.map((check) => [check, count(({ failing }) => failing.some((finding) => finding.check === check))]),
    ) as Record<CheckName, number>,
    waived: count(({ waived }) => waived.length > 0),
  };
}

/** The same of segments with their translations, by catalogue and in all, as other programs read it. */
export function statusOf(segments: readonly TranslatedSegment[]): Summary {
  return summarise(segments, translationsOf(segments));
}
