import { pageStates, type PageState } from '../../../src/corpus/model/page.ts';
import { samePerson } from '../../../src/translation/ledger/review.ts';
import { shownState } from '../../../src/translation/state.ts';
import { catalogueOf } from '../../../src/translation/sync/sync.ts';
import { allFound, findSegment, type Found } from './describe.ts';
import type { Workshop } from './load.ts';
import { readNamedFile } from './named-file.ts';

/** Which segments a command is to work on: by id, by section, from a list. */
export interface Selection {
  readonly ids: readonly string[];
  /** A record with all that stands under it: `01-ct-ubnd/ii-4`, `01-ct-ubnd/pl4`; empty for none. */
  readonly section: string;
  /** A file with one id a line; `-` for standard input; empty for none. */
  readonly list: string;
}

/** The segments of a selection, each once, in the order in which they were named; or what is wrong with it. */
export function selectSegments(
  workshop: Workshop,
  { ids, section, list }: Selection,
): readonly Found[] | readonly string[] {
  const faults: string[] = [];
  const found = new Map<string, Found>();
  const add = (one: Found) => found.set(one.segment.id, one);
  const addId = (id: string, where: string) => {
    const one = findSegment(workshop, id);
    if (typeof one === 'string') faults.push(`${where}${one}`);
    else add(one);
  };
  for (const id of ids) addId(id, '');
  if (section !== '') {
    const under = allFound(workshop).filter(({ segment }) => isUnder(segment.id, section));
    if (under.length === 0)
      faults.push(
        `There is no segment under ${section}, expected a record as ${allFound(workshop)[0]?.segment.id ?? 'x/ii-4'}.`,
      );
    for (const one of under) add(one);
  }
  if (list !== '') {
    const read = readNamedFile(list);
    if (typeof read === 'string') return [read];
    for (const [index, line] of read.text.split(/\r?\n/u).entries()) {
      const id = line.replace(/(?:^|\s)#\s.*$/u, '').trim();
      if (id !== '') addId(id, `${list}:${index + 1}: `);
    }
  }
  return faults.length > 0 ? faults : [...found.values()];
}

/** Whether a selection went wrong: it is then the list of what is wrong. */
export function isFault(selected: readonly Found[] | readonly string[]): selected is readonly string[] {
  return typeof selected[0] === 'string';
}

/** Whether a segment is a record's or stands under it: `01-ct-ubnd/ii-4-a` and `01-ct-ubnd/ii-4#title` under `01-ct-ubnd/ii-4`. */
function isUnder(id: string, section: string): boolean {
  return id === section || (id.startsWith(section) && /^[-.#/~]/u.test(id.slice(section.length)));
}

/** What `next` and `find` are asked to keep to. */
export interface Narrowing {
  readonly document: string;
  readonly section: string;
  readonly state: string;
  readonly by: string;
}

/** The segments that are asked for, or what is wrong with what is asked. */
export function narrow(workshop: Workshop, { document, section, state, by }: Narrowing): readonly Found[] | string {
  const all = allFound(workshop);
  const documents = [...new Set(all.map(({ segment }) => catalogueOf(segment)))];
  if (document !== '' && !documents.includes(document))
    return `There is no document ${document}, expected one of ${documents.join(', ')}.`;
  if (state !== '' && !isState(state)) return `There is no state ${state}, expected one of ${pageStates.join(', ')}.`;
  if (section !== '' && !all.some(({ segment }) => isUnder(segment.id, section)))
    return `There is no segment under ${section}, expected a record as ${all[0]?.segment.id ?? 'x/ii-4'}.`;
  return all.filter(
    ({ segment, translation }) =>
      (document === '' || catalogueOf(segment) === document) &&
      (section === '' || isUnder(segment.id, section)) &&
      (state === '' || shownState(translation) === state) &&
      (by === '' || samePerson((translation.signature ?? translation.rejection)?.by ?? '', by)),
  );
}

function isState(word: string): word is PageState {
  return pageStates.some((state) => state === word);
}
