import { termsFile } from '../translation/status.ts';
import { readContent } from './records.ts';

/** The terms of the glossary that have a settled English, by the Vietnamese. */
export const terms = readContent(termsFile)
  .filter(({ en }) => en !== '')
  .toSorted((a, b) => a.vi.localeCompare(b.vi, 'vi'));
