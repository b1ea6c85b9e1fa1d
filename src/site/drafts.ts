import { derived } from '../generated/asked.ts';
import { translationFile } from '../translation/status.ts';
import { readContent } from './records.ts';

const translation = readContent(translationFile);

/** Whether nothing has English yet. */
export const untranslated: boolean = derived('nothing in English', () => translation.every(({ en }) => en === null));

/** Whether there is English, and no person has signed any of it yet. */
export const allDrafts: boolean = derived(
  'nothing signed',
  () => !untranslated && translation.every(({ state }) => state === 'machine draft' || state === 'missing'),
);
