import { readContent } from '../../site/records.ts';
import { checkerFile } from '../checks/checker-file.ts';
import { makeHelp } from '../terms/help.ts';
import { agencyTerms } from '../terms/settled-terms.ts';
import { segments } from './segments.ts';

const { glossary, agencies, words } = readContent(checkerFile);

/** Similar segments that a page carries beside each. */
const most = 2;

/** The terms of a segment and the segments most like it. */
export const helpOf = makeHelp([...glossary, ...agencyTerms(agencies, words.optional)], segments, most);
