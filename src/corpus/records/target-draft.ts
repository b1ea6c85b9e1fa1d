import type { Draft, Untranslated } from '../model/drafts.ts';

/** A target as its text gives it. */
export type TargetDraft = Untranslated<Draft<'targets'>>;
