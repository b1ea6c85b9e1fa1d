import type { Diagnostic } from '../corpus/model/diagnostic.ts';
import type { Segment } from '../corpus/model/segment.ts';
import { catalogueError } from './catalogue/diagnose.ts';
import { englishFault, entryFault } from './catalogue/fit.ts';
import { readCatalogue, type CatalogueFile } from './catalogue/read.ts';
import { makeChecker, type Checker, type CheckerInputs } from './checks/checker.ts';
import { checkConsistency } from './checks/consistency.ts';
import { makeVerdicts, readReview, signatureIn, stateOf } from './ledger/review.ts';
import { isWaived, readWaivers } from './ledger/waivers.ts';
import type { Catalogue, CheckFinding, ReviewLine, Signature, TranslationState } from './model.ts';
import { markOf } from './state.ts';
import { syncCatalogues, type Change } from './sync/sync.ts';

/** A file that people write: the path that messages name, and its text; an empty text where there is none yet. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  /** There is no such file; the text is empty. */
  readonly missing?: boolean;
}

export interface TranslationInputs extends CheckerInputs {
  readonly segments: readonly Segment[];
  /** What the territory is called in English: words that running text may leave out of a name. */
  readonly territory: readonly string[];
  readonly catalogues: readonly CatalogueFile[];
  readonly review: TextFile;
  /** The last day that a line of the ledger may bear, `YYYY-MM-DD`; without it any day will do. */
  readonly latestDay?: string;
  readonly waivers: TextFile;
}

/** The English of a segment and how far it may be trusted. */
export interface Translation {
  readonly id: string;
  /** Empty while there is none. */
  readonly en: string;
  readonly state: TranslationState;
  /** The Vietnamese has changed since the English was made. */
  readonly stale: boolean;
  /** A person said so: by the flag alone in the catalogue, or by a rejection in the ledger. */
  readonly needsWork: boolean;
  /** The Vietnamese that the English was made from, where it is not today's. */
  readonly previous: string | null;
  /** What the checks hold against it, waived findings left out. */
  readonly failing: readonly CheckFinding[];
  /** Findings that a person let pass for this pair. */
  readonly waived: readonly CheckFinding[];
  /** The signature that holds; `null` for missing texts and machine drafts. */
  readonly signature: Signature | null;
  /** The rejection that holds. */
  readonly rejection: ReviewLine | null;
  /** What people wrote beside the entry, one line an item. */
  readonly comments: readonly string[];
  /** The entry in its catalogue: file and 1-based line; `null` for a segment that the file does not have yet. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

export interface TranslationReading {
  readonly translations: ReadonlyMap<string, Translation>;
  /** Errors of the files. With one of them nothing may be written, and the build stops. */
  readonly diagnostics: readonly Diagnostic[];
  /** The catalogues as the files have them. */
  readonly catalogues: readonly Catalogue[];
  /** What a sync would do: the files and today's segments differ. */
  readonly pending: readonly Change[];
  readonly review: readonly ReviewLine[];
}

/**
 * Reads all that translators wrote and says for every segment what stands there. Catalogues that lag behind the segments are read as if synced,
 * so that English never stands under a Vietnamese it was not made from without being stale.
 */
export function readTranslations(
  inputs: TranslationInputs,
  checker: Checker = makeChecker(inputs),
): TranslationReading {
  const files = inputs.catalogues.map(readCatalogue);
  const review = readReview(inputs.review.file, inputs.review.text, inputs.latestDay);
  const waivers = readWaivers(inputs.waivers.file, inputs.waivers.text);
  const catalogues = files.map(({ value }) => value);
  const verdictOf = makeVerdicts(review.value);
  const synced = syncCatalogues(catalogues, inputs.segments, {
    place: () => ({ notes: [], references: [] }),
    headers: () => ({}),
    signed: (vi, en) => signatureIn(verdictOf(vi, en)) !== null,
  });
  const fileOf = new Map(inputs.catalogues.map(({ name, file }) => [name, file]));
  const placeOf = new Map(
    catalogues.flatMap(({ name, live }) =>
      live.map(({ id, line }) => [id, { file: fileOf.get(name) ?? name, line }] as const),
    ),
  );
  const hidden = catalogues.flatMap(({ name, live }) =>
    live.flatMap((entry) => {
      const fault = entryFault(entry);
      return fault === null
        ? []
        : [catalogueError(fileOf.get(name) ?? name, entry.line, 'po-control', fault.message, fault.mend)];
    }),
  );
  const entries = synced.catalogues.flatMap(({ live }) => live);
  const consistency = once(() => checkConsistency(entries.filter(({ fuzzy }) => !fuzzy)));

  const translations = entries.map((entry): Translation => {
    const { id, vi, en, previous, comments } = entry;
    const mark = markOf(entry);
    const verdict = en.trim() === '' ? undefined : verdictOf(vi, en);
    const rejection = verdict?.state === 'rejected' ? verdict : null;
    // Checking is most of the work, and many commands ask it of one segment or of none.
    const checked = once(() => {
      const found = [...(englishFault(en) === null ? checker(vi, en) : []), ...(consistency().get(id) ?? [])];
      const waived = found.filter(({ check }) => isWaived(waivers.value, id, check, vi, en));
      return { waived, failing: found.filter((finding) => !waived.includes(finding)) };
    });
    return {
      id,
      en,
      state: stateOf(vi, en, verdictOf),
      stale: mark === 'stale',
      needsWork: mark === 'needs work' || rejection !== null,
      previous: mark === 'stale' ? previous : null,
      get failing() {
        return checked().failing;
      },
      get waived() {
        return checked().waived;
      },
      signature: signatureIn(verdict),
      rejection,
      comments,
      place: placeOf.get(id) ?? null,
    };
  });
  return {
    translations: new Map(translations.map((translation) => [translation.id, translation])),
    diagnostics: [...[...files, review, waivers].flatMap(({ diagnostics }) => diagnostics), ...hidden],
    catalogues,
    pending: synced.changes,
    review: review.value,
  };
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What stops a build: errors of the files, and facts that fail and are not waived, each at the line of its entry. */
export function translationErrors({ diagnostics, translations }: TranslationReading): readonly Diagnostic[] {
  const failing = [...translations.values()].flatMap(({ id, failing: findings, place, stale }) =>
    findings
      // Stale English is shown as stale, beside today's Vietnamese: a curator who mends a figure need not wait for its translator.
      .filter(({ severity }) => severity === 'error' && !stale)
      .map(
        ({ check, message }): Diagnostic => ({
          code: `translation-${check}`,
          severity: 'error',
          message: `${message.en} [${id}]`,
          mend: 'Mend the English, or waive the finding for this pair of texts: npm run translate -- check prints the line.',
          file: place?.file ?? id,
          line: place?.line ?? 1,
          column: 1,
        }),
      ),
  );
  return [...diagnostics, ...failing];
}
