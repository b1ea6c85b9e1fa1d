import type { Change } from '../../../../src/translation/sync/sync.ts';
import type { Workshop } from '../load.ts';
import { done, type CommandOutcome } from '../outcome.ts';
import { catalogueFiles, save, syncNow } from '../sync-now.ts';

/** Words for what sync did. */
const changeWords: Readonly<Record<Change['kind'], string>> = {
  respaced: 'only spaces changed',
  stale: 'Vietnamese changed, English kept and flagged',
  reverted: 'Vietnamese is back, flag cleared',
  moved: 'moved to another id',
  copied: 'same text elsewhere in the document, English copied',
  emptied: 'without English: another text stands there now, and the English stayed with its own',
  new: 'new, without English',
  vanished: 'vanished, kept as obsolete',
};

/** `sync`: brings the catalogues to today's segments and writes them. */
export function sync(workshop: Workshop): CommandOutcome {
  const { catalogues, changes } = syncNow(workshop, workshop.reading.catalogues);
  const written = save(workshop, catalogueFiles(catalogues));
  return done([
    ...describeChanges(changes),
    written.length === 0 ? 'Nothing to write.' : `Wrote ${written.join(', ')}`,
  ]);
}

/** How many changes there are of each kind. */
export function describeChanges(changes: readonly Change[]): readonly string[] {
  return [...Map.groupBy(changes, ({ kind }) => kind)].map(
    ([kind, list]) => `${String(list.length).padStart(5)}  ${changeWords[kind]}`,
  );
}
