import { replaceWording } from '../../../../src/translation/replace.ts';
import { makeChecker } from '../../../../src/translation/checks/checker.ts';
import { describeChange, type Found } from '../describe.ts';
import type { Workshop } from '../load.ts';
import { counted, done, failed, type CommandOutcome } from '../outcome.ts';
import { narrow, type Narrowing } from '../selection.ts';
import { saveCatalogues, syncNow } from '../sync-now.ts';

export interface Replacing extends Narrowing {
  readonly old: string;
  readonly wanted: string;
  /** Write what is listed. */
  readonly write: boolean;
}

/** What becomes of a segment that has the old wording: a draft is changed, what a person signed is only marked, what would state another fact is left. */
type Fate = 'change' | 'mark' | 'leave';
interface Place {
  readonly found: Found;
  readonly en: string;
  readonly fate: Fate;
  /** Why it is left. */
  readonly faults: readonly string[];
}

/**
 * `replace OLD NEW`: lists where a wording stands in the English and what it would become. With `--write` drafts are changed; English that a person
 * signed stays as it is, is marked as needing work and bears the other English as a comment. Where a fact would fail, nothing is changed.
 */
export function replace(workshop: Workshop, { old, wanted, write, ...narrowing }: Replacing): CommandOutcome {
  const all = narrow(workshop, narrowing);
  if (typeof all === 'string') return failed([all]);
  const places = placesOf(workshop, all, old, wanted);
  if (places.length === 0) return done([`“${old}” stands in no English that was asked for.`]);
  const listed = places.flatMap(({ found: { segment, translation }, en, fate, faults }) => [
    `${segment.id}${words[fate] === '' ? '' : `   ${words[fate]}`}`,
    `  ${describeChange(translation.en, en)}`,
    ...faults.map((fault) => `  ${fault}`),
  ]);
  const count = (fate: Fate) => places.filter((place) => place.fate === fate).length;
  const sum = `${counted(count('change'), 'draft')} to change, ${count('mark')} signed to mark, ${count('leave')} left.`;
  if (!write) return done([...listed, '', sum, 'Nothing was written: --write does it.']);
  const fates = new Map(places.map((place) => [place.found.segment.id, place]));
  const catalogues = syncNow(workshop, workshop.reading.catalogues).catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) => {
      const place = fates.get(entry.id);
      if (place === undefined || place.fate === 'leave') return entry;
      if (place.fate === 'change') return { ...entry, en: place.en };
      return { ...entry, fuzzy: true, comments: [...new Set([...entry.comments, `other English: ${place.en}`])] };
    }),
  }));
  const written = saveCatalogues(workshop, catalogues);
  return done([...listed, '', sum, ...(written.length === 0 ? [] : [`Wrote ${written.join(', ')}`])]);
}

const words: Readonly<Record<Fate, string>> = {
  change: '',
  mark: 'signed: stays as it is, marked as needing work',
  leave: 'left: a fact would fail',
};

function placesOf(workshop: Workshop, all: readonly Found[], old: string, wanted: string): readonly Place[] {
  const check = makeChecker(workshop.inputs);
  return all.flatMap((found) => {
    const { segment, translation } = found;
    const en = replaceWording(translation.en, old, wanted);
    if (en === translation.en) return [];
    const before = new Set(errorsOf(check(segment.vi, translation.en)));
    const faults = errorsOf(check(segment.vi, en)).filter((message) => !before.has(message));
    const fate: Fate = faults.length > 0 ? 'leave' : translation.signature !== null ? 'mark' : 'change';
    return [{ found, en, fate, faults }];
  });
}

function errorsOf(findings: ReturnType<ReturnType<typeof makeChecker>>): readonly string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.en);
}
