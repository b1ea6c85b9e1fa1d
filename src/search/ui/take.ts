import { flatId } from '../../corpus/naming/id.ts';
import { searchWords } from '../../i18n/search/core.ts';
import { searchTakeWords } from '../../i18n/search/take.ts';
import { wordsIn } from '../../i18n/search/words.ts';
import { resultsTable } from '../../downloads/results.ts';
import type { ListedResult } from '../../downloads/results.ts';
import type { SearchOutcome } from '../engine/outcome.ts';
import type { Result, Results } from '../engine/present.ts';
import { foldedWords } from '../text/tokens.ts';
import { h } from './dom.ts';
import { bodyNames, pageAddress, plain } from './result-item.ts';
import type { ItemContext } from './result-item.ts';

/** Results that a file holds at most: each is a file of its own to fetch. */
const most = 500;

/**
 * Hands the results of a search to the reader as a file: those that meet the whole query, or else those that meet a part of it.
 * @param format `csv`, `xlsx` or `ics`
 */
export async function take(
  format: string,
  query: string,
  { results, context }: { readonly results: Results; readonly outcome: SearchOutcome; readonly context: ItemContext },
): Promise<void> {
  const { lang } = context;
  const t = wordsIn({ ...searchWords, ...searchTakeWords })(lang);
  const wanted = results.count('full') + results.count('spans') || results.count();
  const rows = (await results.load(Math.min(wanted, most))).map((result) => listed(result, context));
  const title = query === '' ? t('results') : `${t('searchTitle')}: ${query}`;
  const name = `${foldedWords(query).slice(0, 8).join('-') || 'results'}.${lang}`;
  const table = resultsTable(rows, { name, title, lang, heading: (column) => t(`take-${column}`) });
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;
  const today = new Date().toISOString().slice(0, 10);
  if (format === 'csv') {
    const { csvText } = await import('../../downloads/csv.ts');
    return save(`${name}.csv`, 'text/csv;charset=utf-8', csvText(table));
  }
  if (format === 'xlsx') {
    const about = [
      [t('query'), query],
      [t('take-count'), wanted > rows.length ? `${rows.length} / ${wanted}` : String(rows.length)],
      [t('take-url'), location.href],
      [t('take-day'), today],
      [t('take-about'), t('take-unofficial')],
    ] as const;
    const facts = { sheet: t('results'), aboutSheet: t('take-about'), about, author: site, date: today };
    const { spreadsheetBytes } = await import('../../downloads/spreadsheet.ts');
    const bytes = await spreadsheetBytes(table, facts);
    return save(
      `${name}.xlsx`,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      new Uint8Array(bytes),
    );
  }
  const events = rows.flatMap((row) => (row.due === null ? [] : [{ row, day: row.due }]));
  const { dayCalendar } = await import('../../downloads/day-calendar.ts');
  const calendar = dayCalendar(
    events.map(({ row, day }) => ({
      id: `${flatId(row.id, '.')}@${location.host}`,
      day,
      summary: row.title,
      description: [row.document, row.lead.join('; '), row.deadline, t('take-unofficial')]
        .filter((line) => line !== '')
        .join('\n'),
      url: row.url,
    })),
    { name: title, company: site, lang, stamp: new Date() },
  );
  return save(`${name}.ics`, 'text/calendar;charset=utf-8', calendar);
}

function listed(result: Result, { lang, documentName, kindName }: ItemContext): ListedResult {
  const names = (bodies: Result['agencies']) => bodies.map((body) => bodyNames([body], lang));
  return {
    id: result.id,
    kind: kindName(result.kind),
    number: result.kind === 'document' ? '' : result.label,
    document: result.document === null ? '' : documentName(result.document),
    title: plain(result.title),
    lead: names(result.agencies),
    coordinating: names(result.helpers),
    deadline: plain(result.deadline),
    due: result.due,
    figures: result.facts.map(({ name, text }) => `${name}: ${plain(text)}`),
    excerpt: result.excerpt.map(({ pieces }) => plain(pieces)).join(' … '),
    missing: result.missing,
    url: new URL(pageAddress(result.id, lang), location.href).href,
  };
}

function save(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
