import type { ResultRecord } from '../../corpus/model/result.ts';
import {
  gapWords,
  kindWords,
  sourceWords,
  stateWords,
  statusWords,
  territoryWords,
  verdictWords,
} from '../../i18n/result-words.ts';
import type { DownloadColumn, DownloadTable } from '../column.ts';
import { own, pick, type DownloadContext } from '../context.ts';
import type { HeadingName } from '../../corpus/model/words.ts';

/** What came of the records by public sources: outside the documents, one row a fact. */
export function resultsTable(context: DownloadContext): DownloadTable<ResultRecord> {
  const { lang, say, heading, knowledge, address, records } = context;
  const titleOf = (id: string): string => {
    const record = knowledge.targets.get(id) ?? knowledge.tasks.get(id) ?? knowledge.projects.get(id);
    const title = record?.title ?? knowledge.scenarios.get(id)?.sector;
    return title === undefined ? id : pick(title, lang);
  };
  const column = (
    name: string,
    of: HeadingName,
    width: number,
    value: DownloadColumn<ResultRecord>['value'],
    more: Partial<DownloadColumn<ResultRecord>> = {},
  ): DownloadColumn<ResultRecord> => ({
    name,
    title: heading(of),
    type: 'string',
    lang: null,
    width,
    value,
    ...more,
  });
  return {
    name: `results.${lang}`,
    title: `${say('resultsTitle')}: ${say('resultsOutside')}`,
    key: ['id'],
    rows: records.results,
    outside: {
      sources: [...new Set(records.results.flatMap(({ source }) => source.url ?? []))],
      notice: say('resultsIntro'),
    },
    columns: [
      column('id', 'id', 14, ({ id }) => id),
      column('record', 'record', 22, ({ record }) => record),
      column('record_title', 'recordTitle', 50, ({ record }) => titleOf(record)),
      column('kind', 'kind', 20, ({ kind }) => say(kindWords[kind]), { lang }),
      column('when', 'when', 22, ({ when }) => own(when, lang), { lang }),
      column('stated', 'stated', 32, ({ stated }) => own(stated, lang), { lang }),
      column('minimum', 'minimum', 12, ({ value }) => value?.min ?? null, { type: 'number' }),
      column('maximum', 'maximum', 12, ({ value }) => value?.max ?? null, { type: 'number' }),
      column('unit', 'unit', 16, ({ unit }) => own(unit, lang), { lang }),
      column('from', 'from', 12, ({ period }) => period?.from ?? null, { type: 'date' }),
      column('to', 'due', 12, ({ period }) => period?.to ?? null, { type: 'date' }),
      column('status', 'status', 18, ({ status }) => say(statusWords[status]), { lang }),
      column('territory', 'territory', 18, ({ territory }) => territory && say(territoryWords[territory]), { lang }),
      column('plan', 'plan', 16, ({ plan }) => plan?.printed ?? null),
      column('verdict', 'verdict', 26, ({ verdict }) => (verdict === null ? null : say(verdictWords[verdict])), {
        lang,
      }),
      column('no_verdict', 'noVerdict', 26, ({ noVerdict }) => (noVerdict === null ? null : say(gapWords[noVerdict])), {
        lang,
      }),
      column('differs', 'differs', 36, ({ differs }) => own(differs, lang), { lang }),
      column(
        'note',
        'note',
        36,
        ({ note, territoryChange }) =>
          [note, territoryChange?.note].flatMap((text) => (text == null ? [] : (own(text, lang) ?? []))).join(' ') ||
          null,
        { lang },
      ),
      column('publisher', 'publisher', 30, ({ source }) => source.publisher),
      column('source_title', 'sourceTitle', 50, ({ source }) => source.title),
      column('source_kind', 'sourceKind', 18, ({ source }) => say(sourceWords[source.kind]), { lang }),
      column('source_date', 'sourceDate', 12, ({ source }) => source.date),
      column('source_url', 'sourceUrl', 40, ({ source }) => source.url, { type: 'anyURI' }),
      column('quote', 'quote', 50, ({ source, report }) => source.quote ?? reportWords(report, context)),
      column('entered', 'enteredOn', 12, ({ enteredBy }) => enteredBy.on, { type: 'date' }),
      column('checked_by', 'checkedBy', 24, ({ checkedBy }) =>
        checkedBy === null ? say('resultsUnchecked') : `${checkedBy.by}, ${checkedBy.on}`,
      ),
      column('url', 'url', 40, ({ url }) => address(url[lang]), { type: 'anyURI' }),
    ],
  };
}

/** What a body says of its own work, in its own words. */
function reportWords(report: ResultRecord['report'], { say }: DownloadContext): string | null {
  if (report === null) return null;
  const { state, text, cause, proposal } = report;
  return (
    [
      state === null ? null : say(stateWords[state]),
      text,
      cause === null ? null : `${say('resultReportCause')}: ${cause}`,
      proposal === null ? null : `${say('resultReportProposal')}: ${proposal}`,
    ]
      .filter((part) => part !== null)
      .join('; ') || null
  );
}
