import type { Language } from '../../corpus/model/language.ts';
import { cameIn } from '../records/came.ts';
import { rowAnswer } from '../records/answer.ts';
import type { RowAnswer } from '../records/answer.ts';
import type { RecordRow, RowDue } from '../records/row.ts';
import type { Answer, AnswerRecord, CameRecord, DueFact, FoundPage } from './outcome.ts';
import type { RecordPages } from './record-pages.ts';
import type { Loaded, Reading } from './reading.ts';

/** The answer to a query in the language of the page, `null` without one. */
export async function answerTo(
  search: Loaded,
  reading: Reading,
  found: readonly FoundPage[],
  asOf: string,
): Promise<Answer | null> {
  const [records, inFound, data] = await Promise.all([
    search.records(search.lang),
    search.records(reading.lang),
    search.data(),
  ]);
  const asks = reading.understanding.parts.some((part) => part.kind === 'question' && part.asks === 'result');
  const came = asks ? await search.came() : null;
  const parts = new Set(data.parts.map(([part]) => records.pages[part]));
  const answer = rowAnswer(reading.understanding, {
    rows: records.rows,
    found: found.flatMap((one) => {
      const row = records.rowOf(one.own) ?? inFound.rowOf(one.page);
      const { score, time } = one;
      return row === null ? [] : [{ row, score, full: one.missing.length === 0, time, part: parts.has(one.own) }];
    }),
    goals: reading.goals,
    held: new Map(data.held),
    asOf,
    known: (id, days) => cameIn(came?.results[id] ?? [], days).length > 0,
  });
  return answer === null ? null : withTitles(answer, search, records, asOf);
}

/** Results of one record that an answer tells. */
const cameShown = 2;

async function withTitles(answer: RowAnswer, search: Loaded, records: RecordPages, asOf: string): Promise<Answer> {
  const about = (row: RecordRow) => recordOf(row, search, records);
  const dated = (list: readonly { readonly row: RecordRow; readonly due: RowDue }[]) =>
    Promise.all(list.map(async ({ row, due }) => ({ record: await about(row), due: dueFact(due) })));
  switch (answer.kind) {
    case 'who': {
      const { lead = [], help = [], elsewhere = [], due } = answer.row;
      return {
        kind: 'who',
        record: await about(answer.row),
        lead,
        coordinating: help,
        corroborated: elsewhere,
        due: due === undefined ? null : dueFact(due),
      };
    }
    case 'when':
      return { kind: 'when', record: await about(answer.row), due: dueFact(answer.due), lead: answer.row.lead ?? [] };
    case 'how-much':
      return {
        kind: 'how-much',
        record: await about(answer.row),
        figures: answer.figures.map(({ printed, unit, period, sum }) => ({ printed, unit, period, sum: sum ?? null })),
      };
    case 'duties':
      return { ...answer, asOf, next: await dated(answer.next) };
    case 'signed':
      return {
        kind: 'signed',
        record: await about(answer.row),
        name: answer.row.signed?.name ?? null,
        office: answer.row.signed?.office ?? null,
        outside: answer.row.signed?.outside ?? false,
        issuer: answer.row.issuer ?? '',
        issued: answer.row.issued ?? '',
      };
    case 'due':
      return { ...answer, records: await dated(answer.records) };
    case 'goal':
      return { kind: 'goal', record: await about(answer.row), horizon: answer.horizon };
    case 'came': {
      const { plans, results } = await search.came();
      const told = answer.rows.map(async (row): Promise<CameRecord> => {
        const all = results[row.id] ?? [];
        const facts = cameIn(all, answer.days).slice(0, answer.rows.length > 1 ? 1 : cameShown);
        return { record: await about(row), plan: plans[row.id] ?? '', results: facts, more: all.length - facts.length };
      });
      return { kind: 'came', records: await Promise.all(told) };
    }
    default:
      return answer satisfies never;
  }
}

const dueFact = ({ text, from, to }: RowDue): DueFact => ({ text, from, to });

async function recordOf(row: RecordRow, search: Loaded, records: RecordPages): Promise<AnswerRecord> {
  const { lang } = search;
  const index = await search.index(lang);
  const data = await index.result(records.pageOf(row.id) ?? '')?.data();
  const titleLang: Language = data?.filters.lang?.[0] === 'vi' ? 'vi' : lang;
  return {
    id: row.id,
    kind: row.kind,
    title: data?.filters.title?.[0] ?? '',
    titleLang,
    source: row.lines === undefined ? null : { document: row.doc ?? row.id, lines: row.lines },
  };
}
