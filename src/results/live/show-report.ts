import { quarterName } from '../../corpus/naming/quarter-name.ts';
import { formatNumber } from '../../corpus/values/number.ts';
import { countStandings, standings, type ComparedRow, type RowStanding } from '../report/against-plan.ts';
import type { FilledReport, FormFault, ReportedRow } from '../report/form.ts';
import type { ReportPlan, ReportWord } from './report-plan.ts';

type Lang = 'vi' | 'en';
type Child = Node | string | null;

/** What is said of a reading: the plan with its words, in a language. */
export interface Telling {
  readonly plan: ReportPlan;
  readonly lang: Lang;
}

/** A report as read, with the file that it came in. */
export interface ReadForm {
  readonly file: string;
  readonly report: FilledReport;
  readonly rows: readonly ComparedRow[];
}

const standingWords: Readonly<Record<RowStanding, ReportWord>> = {
  done: 'reportedDone',
  late: 'reportedLate',
  open: 'readOpen',
  missing: 'readMissing',
};
const stateWords: Readonly<Record<NonNullable<ReportedRow['state']>, ReportWord>> = {
  done: 'reportedDone',
  'on-track': 'reportedOnTrack',
  late: 'reportedLate',
  missed: 'reportedMissed',
  'not-started': 'reportedNotStarted',
  stopped: 'reportedStopped',
};

/** A form that was refused: every fault with sheet, cell and mend. */
export function refusedForm(
  file: string,
  faults: readonly FormFault[],
  spoken: Lang | null,
  { plan, lang }: Telling,
): HTMLElement {
  const rows = faults.map(({ sheet, cell, code, values: stated }) => {
    const words = plan.faults[code];
    const values = Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, daysIn(value, lang)]));
    return tr(
      head(sheet === '' ? cell : `${sheet}!${cell}`, 'nowrap'),
      named(plan.words.readFault, ...quoting(words.said, values, spoken)),
      named(plan.words.readMend, gaps(words.mend, values)),
    );
  });
  const { readCell, readFault, readMend } = plan.words;
  return element(
    'section',
    { class: 'refused' },
    element('h2', {}, gaps(plan.words.readRefused, { file })),
    element('p', {}, plan.words.readFaults),
    table('', [readCell, readFault, readMend], rows),
  );
}

/** A form held against the plan: counts by annex, then every row. */
export function readForm({ file, report, rows }: ReadForm, telling: Telling): HTMLElement {
  const { plan, lang } = telling;
  const { words } = plan;
  const agency = plan.agencies[report.agency] ?? report.agency;
  const quarter = quarterName(report.quarter, lang);
  const annexes = [...Map.groupBy(rows, ({ planned }) => planned.annex)];
  const name = (annex: string) => plan.annexes[annex] ?? annex;
  const counts = annexes.map(([annex, own]) => countRow(name(annex), own, telling));
  const remarks = report.remarks.map(({ sheet, cell, text }) =>
    element('li', {}, text === null ? gaps(words.readUnreadSheet, { sheet }) : `${sheet}!${cell ?? ''}: ${text}`),
  );
  return element(
    'section',
    { class: 'read' },
    element('h2', {}, gaps(words.readOf, { agency, quarter: lang === 'vi' ? lower(quarter) : quarter })),
    element('p', { class: 'soft' }, gaps(words.readBy, { by: report.by, on: dayWords(report.on, lang), file })),
    rows.length === 0
      ? null
      : countTable(words.readAnnex, [...counts, countRow(words.readAll, rows, telling)], telling),
    ...annexes.map(([annex, own]) =>
      element(
        'section',
        {},
        element('h3', {}, name(annex)),
        table(
          '',
          [words.readRow, words.readPlan, words.readQuarter, words.readSum, words.readState],
          own.map((row) => comparedRow(row, report.lang, telling)),
        ),
      ),
    ),
    remarks.length === 0
      ? null
      : element('section', {}, element('h3', {}, words.readRemarks), element('ul', {}, ...remarks)),
  );
}

/** Every body that was read, with its counts: for who receives the reports. */
export function bodiesRead(forms: readonly ReadForm[], telling: Telling): HTMLElement {
  const { plan, lang } = telling;
  const rows = forms.map(({ report, rows: own }) =>
    countRow(`${plan.agencies[report.agency] ?? report.agency}, ${quarterName(report.quarter, lang)}`, own, telling),
  );
  const all = countRow(
    plan.words.readAll,
    forms.flatMap(({ rows: own }) => own),
    telling,
  );
  return element(
    'section',
    {},
    element('h2', {}, plan.words.readBodies),
    countTable(plan.words.readBodies, [...rows, all], telling),
  );
}

function countTable(what: string, rows: readonly Node[], { plan }: Telling): HTMLElement {
  const names = standings.map((standing) => plan.words[standingWords[standing]]);
  return table(plan.words.readCounts, [what, ...names], rows, 'counts');
}

function countRow(name: string, rows: readonly ComparedRow[], { plan, lang }: Telling): HTMLElement {
  const counts = countStandings(rows);
  return tr(
    head(name),
    ...standings.map((standing) => named(plan.words[standingWords[standing]], formatNumber(counts[standing], lang))),
  );
}

function comparedRow(row: ComparedRow, spoken: Lang, telling: Telling): HTMLElement {
  const { planned, reported, standing } = row;
  const { plan, lang } = telling;
  const { words } = plan;
  const part = (scope: ReportedRow['scope']) => {
    const said = reported.find((one) => one.scope === scope);
    if (said === undefined) return null;
    if (said.text !== null) return element('span', { lang: spoken }, said.text);
    return said.value === null ? null : formatNumber(said.value, lang);
  };
  const quoted = (name: string, text: string | null | undefined) =>
    text == null ? null : element('span', { class: 'under' }, `${name}: `, element('span', { lang: spoken }, text));
  const share = row.share === null ? null : gaps(words.readShare, { share: formatNumber(row.share * 100, lang, 1) });
  const [first] = reported;
  const line = tr(
    head(element('a', { href: planned.href }, planned.title), 'title', small(planned.place)),
    named(words.readPlan, planned.plan ?? '', small(planned.when)),
    named(words.readQuarter, part('quarter')),
    named(words.readSum, part('cumulative'), small(share)),
    named(
      words.readState,
      element('strong', {}, words[standingWords[standing]]),
      small(stateSaid(row, telling)),
      small(row.passed ? words.readPassed : null),
      quoted(words.resultReportCause, first?.cause),
      quoted(words.resultReportProposal, first?.proposal),
    ),
  );
  line.dataset['standing'] = standing;
  line.dataset['recordId'] = planned.id;
  return line;
}

/** The state as the report says it; `null` where that is said already. */
function stateSaid({ reported: [first], standing }: ComparedRow, { plan: { words } }: Telling): string | null {
  if (first === undefined) return null;
  if (first.state === null) return words.readSaysNothing;
  return first.state === standing ? null : words[stateWords[first.state]];
}

function table(caption: string, columns: readonly string[], rows: readonly Node[], kind = 'data'): HTMLElement {
  return element(
    'div',
    { class: 'frame' },
    element(
      'table',
      { class: kind },
      caption === '' ? null : element('caption', { class: 'unseen' }, caption),
      element('thead', {}, tr(...columns.map((name) => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...rows),
    ),
  );
}

function tr(...cells: Child[]): HTMLElement {
  return element('tr', {}, ...cells);
}

function head(content: Child, kind = '', ...more: Child[]): HTMLElement {
  return element('th', { scope: 'row', ...(kind === '' ? {} : { class: kind }) }, content, ...more);
}

/** A cell that names its column, for narrow screens. */
function named(column: string, ...content: Child[]): HTMLElement {
  return element('td', { 'data-name': column }, ...content);
}

function small(text: string | null): HTMLElement | null {
  return text === null ? null : element('span', { class: 'under' }, text);
}

/** An element of text alone: what forms say is never read as markup. */
function element(name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A sentence with its gaps filled. */
function gaps(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (gap, name: string) => values[name] ?? gap);
}

/** The same with what the form says in the language of the form. */
function quoting(text: string, values: Readonly<Record<string, string>>, spoken: Lang | null): Child[] {
  return text.split(/(\{\w+\})/u).map((part) => {
    const value = values[/^\{(\w+)\}$/u.exec(part)?.[1] ?? ''];
    if (value === undefined) return part;
    return spoken === null ? value : element('span', { lang: spoken }, value);
  });
}

/** A value that is a day in the words of the language; any other as it is. */
function daysIn(value: string, lang: Lang): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayWords(value, lang) : value;
}

function dayWords(iso: string, lang: Lang): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return lang === 'vi'
    ? iso.split('-').toReversed().join('/')
    : day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
