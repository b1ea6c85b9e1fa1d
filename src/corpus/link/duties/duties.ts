import type { AgencyMatcher, FoundDeadline, Mention } from '../../values/index.ts';
import { assigningProvisions } from '../../naming/id.ts';
import { organises, sentencesOf } from '../clauses.ts';
import type { Draft, RecordDrafts } from '../../model/drafts.ts';
import type { DutyTables } from './tables.ts';

/** What duties are read with. */
export interface DutyTools {
  readonly tables: DutyTables;
  /** Finds the bodies that a text of a document names. */
  readonly agenciesIn: (document: string) => AgencyMatcher;
  /** The deadlines that a text of a document states. */
  readonly deadlinesIn: (document: string, text: string) => readonly FoundDeadline[];
}

type Provision = Draft<'provisions'>;

/** The tools for the texts of one document. */
interface Reading {
  readonly tables: DutyTables;
  readonly agencies: AgencyMatcher;
  readonly deadlinesIn: (text: string) => readonly FoundDeadline[];
}

/**
 * The standing duties of all documents: the finest provisions of the sections that organise the work, each with who bears it, who
 * receives what is due, and when. Bearers are the bodies that begin a sentence of the provision; where none does, those of the
 * nearest heading that names some, or those before a verb of duty inside the sentence.
 */
export function dutyRecords(drafts: RecordDrafts, tools: DutyTools): Draft<'duties'>[] {
  const byId = new Map(drafts.provisions.map((provision) => [provision.id, provision]));
  const withChildren = new Set(drafts.provisions.flatMap(({ parent }) => parent ?? []));
  const assigning = assigningProvisions(drafts.tasks);
  const annexes = new Set(drafts.provisions.filter(({ kind }) => kind === 'annex').map(({ id }) => id));
  const readings = new Map(
    drafts.documents.map(({ id }): [string, Reading] => [
      id,
      { tables: tools.tables, agencies: tools.agenciesIn(id), deadlinesIn: (text) => tools.deadlinesIn(id, text) },
    ]),
  );
  return drafts.provisions.flatMap((provision) => {
    const reading = readings.get(provision.document);
    if (reading === undefined || withChildren.has(provision.id) || provision.text.vi === '') return [];
    const above: Provision[] = [];
    for (let up = byId.get(provision.parent ?? ''); up !== undefined; up = byId.get(up.parent ?? '')) above.push(up);
    // A task is no standing duty.
    if ([provision, ...above].some(({ id }) => assigning.has(id))) return [];
    if (!above.some(({ text }) => organises(text.vi, tools.tables.organising))) return [];
    const text = provision.text.vi;
    const bearers = bearersOf(provision, above, reading);
    return {
      id: provision.id,
      document: provision.document,
      source: provision.source,
      bearers,
      recipients: recipientsOf(text, bearers, reading),
      what: provision.text,
      when: whenOf(provision, reading),
      scope: provision.references.filter((reference) => annexes.has(reference)).sort(),
      concerns:
        tools.tables.records.some((words) => text.toLocaleLowerCase('vi').includes(words)) ||
        provision.references.some((reference) => annexes.has(reference))
          ? 'records'
          : 'bodies',
    };
  });
}

function bearersOf(provision: Provision, above: readonly Provision[], reading: Reading): string[] {
  const own = sentencesOf(provision.text.vi).flatMap((sentence) => subjectsOf(sentence, reading));
  if (own.length > 0) return unique(own);
  for (const { text } of above) {
    const lower = text.vi.toLocaleLowerCase('vi');
    const territory = reading.tables.territories
      .filter(({ heading }) => lower.startsWith(heading.toLocaleLowerCase('vi')))
      .flatMap(({ body }) => [...reading.agencies.parseList(body).agencies]);
    const named = [...territory, ...subjectsOf(text.vi.replace(/^đối với\s+/iu, ''), reading)];
    if (named.length > 0) return unique(named);
  }
  return unique(beforeVerb(provision.text.vi, reading));
}

/** The bodies that stand directly before a verb of duty inside a sentence: `…, các bộ và UBND thành phố chủ động đề xuất`. */
function beforeVerb(text: string, { agencies, tables }: Reading): string[] {
  const verb = new RegExp(`(?<!\\p{L})(?:${tables.bearing.join('|')})(?!\\p{L})`, 'iu').exec(text);
  const found: string[] = [];
  let end = verb?.index ?? 0;
  for (const mention of agencies.findMentions(text.slice(0, end)).toReversed()) {
    if (!/^[\s,]*(?:và)?\s*$/iu.test(text.slice(mention.end, end))) break;
    found.unshift(mention.id);
    end = mention.start;
  }
  return found;
}

/** The bodies with which a sentence begins: the first at its beginning, the others joined to it by commas or `và`. */
function subjectsOf(sentence: string, { agencies, tables }: Reading): string[] {
  const found: string[] = [];
  const mentions = agencies.findMentions(sentence);
  let end = 0;
  for (const mention of mentions) {
    const between = sentence.slice(end, mention.start);
    if (
      !(
        end === 0
          ? /^\s*$|^\s*(?:đề nghị|yêu cầu|giao|thủ trưởng(?: các)?)\s*$/iu
          : /^[\s,]*(?:và)?\s*(?:chủ tịch)?\s*$/iu
      ).test(between)
    )
      break;
    found.push(mention.id, ...classesIn(sentence, mention, tables));
    end = mention.end;
  }
  return found;
}

function classesIn(sentence: string, mention: Mention, tables: DutyTables): string[] {
  const words = sentence.slice(mention.start, mention.end).toLocaleLowerCase('vi');
  return tables.classes.filter((entry) => entry.words.some((word) => words.includes(word))).map(({ agency }) => agency);
}

/** The bodies named next after a word of sending or reporting. */
function recipientsOf(text: string, bearers: readonly string[], { agencies, tables }: Reading): string[] {
  const mentions = agencies.findMentions(text);
  const found: string[] = [];
  for (const word of tables.recipients) {
    for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))) {
      const next = mentions.find(({ start }) => start >= match.index + word.length);
      const between = next === undefined ? '' : text.slice(match.index + word.length, next.start);
      if (next && /^(?:\s*(?:kết quả|tổng hợp|bộ|để|,|thực hiện))*\s*$/iu.test(between)) found.push(next.id);
    }
  }
  return unique(found).filter((id) => !bearers.includes(id));
}

function whenOf(provision: Provision, { tables, deadlinesIn }: Reading): Draft<'duties'>['when'] {
  const found = deadlinesIn(provision.text.vi);
  const firm = found.find(({ start }) =>
    tables.firmDeadlines.some((words) => provision.text.vi.slice(start).toLocaleLowerCase('vi').startsWith(words)),
  );
  return (firm ?? found[0])?.deadline ?? null;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
