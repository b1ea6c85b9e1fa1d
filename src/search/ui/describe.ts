import { searchStrings } from '../../i18n/search/core.ts';
import { quarterName } from '../../corpus/naming/quarter-name.ts';
import type { SearchData } from '../engine/files.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { DueSpan } from '../text/codes.ts';
import type { AskedDue, QueryPart, PlainKind, Understanding } from '../query/types.ts';

/** One thing that the query was understood to say; `undo` is what the reader may take back. */
export interface Description {
  readonly label: string;
  readonly text: string;
  /** Page of the record that is meant, without language. */
  readonly id: string | null;
  readonly undo: PlainKind;
}

/** What to tell the reader of how the query was understood. Plain words need no telling; mended ones do. */
export function describe({ parts, query }: Understanding, data: SearchData, lang: Lang): Description[] {
  const t = searchStrings(lang);
  // Of a figure or a result a time is the one that it is of.
  const figures = parts.some((part) => part.kind === 'question' && (part.asks === 'amount' || part.asks === 'result'));
  return parts.flatMap((part): Description[] => {
    switch (part.kind) {
      case 'agency':
        return [
          {
            label: t('agency'),
            text: part.ids.map((id) => agencyName(id, data, lang)).join(', '),
            id: part.ids[0] ?? null,
            undo: 'agency',
          },
        ];
      case 'instrument':
        return [
          {
            label: t('instrument'),
            text: part.ids
              .slice(0, 3)
              .map((id) => instrumentName(id, data, lang))
              .join(', '),
            id: part.ids[0] ?? null,
            undo: 'instrument',
          },
        ];
      case 'number':
      case 'figure':
        return [{ label: t(part.kind), text: query.slice(part.start, part.end), id: null, undo: part.kind }];
      case 'deadline':
        return [
          {
            label: t(figures ? 'time' : 'due'),
            text: dueText(part.due, lang, query.slice(part.start, part.end)),
            id: null,
            undo: 'deadline',
          },
        ];
      case 'role':
        return [{ label: t('role'), text: t(part.role === 'lead' ? 'lead' : 'coordinating'), id: null, undo: 'role' }];
      case 'record-kind':
        return [{ label: t('kind'), text: data.kinds[part.of]?.[lang] ?? part.of, id: null, undo: 'record-kind' }];
      case 'question':
        return [{ label: t(asksWords[part.asks]), text: '', id: null, undo: 'question' }];
      default:
        return mended(part).map((text) => ({ label: t('words'), text, id: null, undo: 'spelling' }));
    }
  });
}

/** What a body is called; its id where nothing is known of it. */
export const agencyName = (id: string, { agencies }: Pick<SearchData, 'agencies'>, lang: Lang): string =>
  agencies.find((one) => one.id === id)?.[lang] ?? id;
const instrumentName = (id: string, { instruments }: SearchData, lang: Lang) =>
  instruments.find((one) => one.id === id)?.[lang] ?? id;

/** Words that were read otherwise than typed. */
function mended(part: Extract<QueryPart, { readonly slots: unknown }>): string[] {
  return part.slots.flatMap((slot) => {
    const first = slot.alternatives[0];
    if (first === undefined || (first.why !== 'spelling' && first.why !== 'keystrokes')) return [];
    return [`${slot.typed} → ${first.words.map((word, k) => first.toned[k] ?? word).join(' ')}`];
  });
}

/** The time of a query as it was typed. */
export function typedDue({ parts, query }: Understanding): string {
  const part = parts.find(({ kind }) => kind === 'deadline');
  return part === undefined ? '' : query.slice(part.start, part.end);
}

const asksWords = {
  agency: 'asksAgency',
  deadline: 'asksDeadline',
  amount: 'asksAmount',
  duties: 'asksDuties',
  signatory: 'asksSignatory',
  result: 'asksResult',
} as const;

/** A time as officials write it: `quý IV/2021`, `Q4 2021`; what has no such name as it was typed. */
export function dueText(due: AskedDue, lang: Lang, typed: string): string {
  const t = searchStrings(lang);
  if (due.kind === 'now') return typed;
  const until = due.through === null ? '' : `–${spanText(due.through, lang, typed)}`;
  const text = `${spanText(due, lang, typed)}${until}`;
  return due.relation === 'in' || due.relation === 'overdue' || due.relation === 'soon'
    ? text
    : `${t(due.relation)} ${text}`;
}

function spanText({ kind, year, month, day, quarter, until, every }: DueSpan, lang: Lang, typed: string): string {
  const t = searchStrings(lang);
  const vi = lang === 'vi';
  const dated = (text: string) => (year === null ? text : `${text}${vi ? '/' : ' '}${year}`);
  switch (kind) {
    case 'quarter':
      return quarterName({ year, quarter: quarter ?? 1 }, lang).replace(/^Q(?=u)/, 'q');
    case 'month':
      return dated(vi ? `tháng ${month}` : monthName(month ?? 1));
    case 'date':
      return dated(vi ? `${day}/${month}` : `${day} ${monthName(month ?? 1)}`);
    case 'year':
      return vi ? `năm ${year}` : `${year}`;
    case 'period':
      return `${year}–${until}`;
    case 'recurring':
      return t(every === 'quarter' ? 'everyQuarter' : 'everyYear');
    case 'months':
    case 'now':
      return typed;
    default:
      return kind satisfies never;
  }
}

const monthName = (month: number) =>
  new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
