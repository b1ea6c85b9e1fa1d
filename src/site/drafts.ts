import { translationFile } from '../translation/status.ts';
import { readContent } from './records.ts';

const translation = readContent(translationFile);

/** Whether nothing has English yet. */
export const untranslated: boolean = translation.every(({ en }) => en === null);

/** Whether there is English, and no person has signed any of it yet. */
export const allDrafts: boolean =
  !untranslated && translation.every(({ state }) => state === 'machine draft' || state === 'missing');
