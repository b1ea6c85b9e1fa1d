import { catalogueOf } from '../../../../src/translation/sync/sync.ts';
import { reuseEnglish } from '../../../../src/translation/sync/proposals.ts';
import type { Workshop } from '../load.ts';
import { done, failed, type CommandOutcome } from '../outcome.ts';
import { saveCatalogues, syncNow } from '../sync-now.ts';
import { unknownId } from '../describe.ts';

/** `reuse ID|DOCUMENT`: enters the English that another document has for exactly the same Vietnamese. */
export function reuse(workshop: Workshop, subject: string): CommandOutcome {
  const { segments } = workshop.inputs;
  const isSegment = segments.some(({ id }) => id === subject);
  if (!isSegment && !segments.some((segment) => catalogueOf(segment) === subject))
    return failed([
      unknownId(
        subject,
        segments.map(({ id }) => id),
      ),
    ]);
  const today = syncNow(workshop, workshop.reading.catalogues).catalogues;
  const { catalogues, reused } = reuseEnglish(today, (id, catalogue) => (isSegment ? id : catalogue) === subject);
  const open = reused.filter(({ taken }) => !taken);
  const lines = [
    `${reused.length - open.length} entered, as drafts to be read.`,
    ...open.flatMap(({ id, proposals }) => [
      `${id}: the documents disagree; nothing was entered`,
      ...proposals.map(({ from, en }) => `  ${from}: ${en}`),
    ]),
  ];
  if (reused.length === 0)
    return done([`No other document has English for exactly the Vietnamese of what is missing in ${subject}.`]);
  const written = saveCatalogues(workshop, catalogues);
  return done([...lines, ...(written.length === 0 ? [] : [`Wrote ${written.join(', ')}`])]);
}
