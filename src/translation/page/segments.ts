import { readContent } from '../../site/records.ts';
import { type TranslatedSegment, translationFile } from '../status.ts';

export type { TranslatedSegment } from '../status.ts';

/** Every segment, in the order of the catalogues. */
export const segments: readonly TranslatedSegment[] = readContent(translationFile);
