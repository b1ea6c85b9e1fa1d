import { remembered } from '../../generated/asked.ts';
import { readContent } from '../../site/records.ts';
import { checkerFile } from '../checks/checker-file.ts';
import { makeHelp } from '../terms/help.ts';
import { agencyTerms } from '../terms/settled-terms.ts';
import { segments } from './segments.ts';

/** Similar segments that a page carries beside each. */
const most = 2;

const helper = remembered('helper', () => {
  const { glossary, agencies, words } = readContent(checkerFile);
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const help = makeHelp([...glossary, ...agencyTerms(agencies, words.optional)], segments, most);
  return (id: string) => {
    const segment = byId.get(id);
    return segment === undefined ? { terms: [], similar: [] } : help(segment);
  };
});

/** The terms of a segment and the segments most like it. */
export const helpOf = remembered('help', (id) => helper('all')(id));
