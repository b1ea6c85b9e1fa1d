import { translationFile } from '../translation/status.ts';
import { readContent } from './records.ts';

/** Whether no person has signed any of the English yet. */
export const allDrafts: boolean = readContent(translationFile).every(
  ({ state }) => state === 'machine draft' || state === 'missing',
);
