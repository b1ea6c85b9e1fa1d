import type { Knowledge } from '../../corpus/knowledge.ts';
import type { DutyRecord, Listing } from '../../corpus/model/records.ts';
import type { Localised } from '../../corpus/model/values.ts';
import type { PlaceNames } from '../../corpus/naming/print-place.ts';
import { daysOf, recurrenceOf, runningOf } from '../../duties/index.ts';
import type { Running } from '../../duties/index.ts';
import { labelSlug } from '../../corpus/values/index.ts';
import type { TimeWords } from '../query/data.ts';
import { readNumber } from '../query/roman.ts';
import type { RecordRow, RowDue, RowFigure, RowPlace } from '../records/row.ts';
import { proseDays } from './due.ts';
import { proseFigures } from './prose-figures.ts';
import { moneyFigure, scenarioFigures, sumsOf, targetFigure } from './row-figures.ts';
import type { FigureContext } from './row-figures.ts';
import { plannedYears, toldYears } from './years.ts';

type Lang = 'vi' | 'en';
export interface RowContext extends FigureContext {
  readonly knowledge: Knowledge;
  readonly places: PlaceNames;
  readonly time: TimeWords;
}
/** A page of the index: the record it is about, and its words. */
export interface RowPage {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/**
 * The rows of the pages of one language, in the order of the index.
 * @param pageOf the page that shows a record which has none of its own: a row of a scenario, a paragraph of a clause
 */
export function recordRows(
  pages: readonly RowPage[],
  context: RowContext,
  pageOf: (id: string) => string | null,
): RecordRow[] {
  const shown = new Map<string, RowFigure[]>();
  for (const scenario of context.knowledge.records.scenarios) {
    const page = pageOf(scenario.id);
    if (page !== null) shown.set(page, [...(shown.get(page) ?? []), ...scenarioFigures(scenario, context)]);
  }
  const own = new Set(pages.map(({ id }) => id));
  for (const provision of context.knowledge.records.provisions) {
    const page = own.has(provision.id) ? null : pageOf(provision.id);
    if (page !== null) shown.set(page, [...(shown.get(page) ?? []), ...sumsOf(provision, context)]);
  }
  const running = runningOf(context.knowledge.records);
  const orders = Map.groupBy(context.knowledge.records.duties, ({ clause }) => pageOf(clause) ?? clause);
  return pages.map((page) =>
    rowOf(page, context, shown.get(page.id) ?? [], recurring(orders.get(page.id) ?? [], running)),
  );
}

function rowOf(
  { id, kind, text }: RowPage,
  context: RowContext,
  more: readonly RowFigure[],
  back: ReturnType<typeof recurring>,
): RecordRow {
  const { knowledge } = context;
  const found = factsOf(id, kind, context);
  const own = [...(found.figures ?? []), ...more];
  const printed = new Set(own.flatMap((figure) => figure.printed.match(/\d[\d.,]*\d|\d/g) ?? []));
  const prose = knowledge.provisions.has(id) || kind === 'task' || kind === 'target' || kind === 'project';
  const figures = [
    ...own,
    ...(prose ? proseFigures(text, context.figures, context.lang).filter((one) => !printed.has(one.printed)) : []),
  ];
  const days = knowledge.provisions.has(id) ? [...proseDays(text, context.time), ...(back?.days ?? [])] : [];
  const years = plannedYears(id, knowledge);
  const told = toldYears(id, knowledge).filter((year) => !years.includes(year));
  const due = back === null ? {} : dueOf(back.deadline, context.lang);
  const row: RecordRow = { id, kind, ...found, ...due, figures, days, years, told };
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as RecordRow;
}

function factsOf(id: string, kind: string, context: RowContext): Partial<RecordRow> {
  const { knowledge, lang } = context;
  const task = knowledge.tasks.get(id);
  if (task !== undefined)
    return {
      doc: task.document,
      at: placesOf(id, task.group?.number ?? null, context),
      lead: task.lead,
      help: task.coordinating,
      ...dueOf(task.deadline, lang),
      lines: task.source.lines,
    };
  const target = knowledge.targets.get(id);
  if (target !== undefined)
    return {
      doc: target.document,
      at: placesOf(id, target.group?.number ?? null, context),
      lead: target.monitors,
      figures: target.value === null ? [] : [targetFigure(target, target.value, context)],
      lines: target.source.lines,
    };
  const project = knowledge.projects.get(id);
  if (project !== undefined) return projectFacts(project.listings, context);
  const document = knowledge.documents.get(id);
  if (document !== undefined)
    return {
      doc: id,
      issued: document.issued,
      issuer: document.issuer,
      lines: document.source.lines,
      ...(document.signatory === null
        ? {}
        : {
            signed: {
              name: document.signatory.name,
              office: pick(document.signatory.office, lang),
              outside: document.signatory.basis === 'outside',
            },
          }),
    };
  const instrument = knowledge.instruments.get(id);
  if (instrument !== undefined) return instrument.date === null ? {} : { issued: instrument.date };
  const provision = knowledge.provisions.get(id);
  if (provision === undefined) return {};
  const goal = knowledge.goals.get(id);
  return {
    doc: provision.document,
    at: placesOf(id, kind === 'annex' ? null : groupOf(id, context), context),
    figures: sumsOf(provision, context),
    lines: provision.source.lines,
    ...(goal?.horizon == null ? {} : { horizon: goal.horizon }),
  };
}

function projectFacts(listings: readonly Listing[], context: RowContext): Partial<RecordRow> {
  const bodies = listings.flatMap(({ supervisors }) => supervisors).filter(({ agency }) => agency !== null);
  const stated = new Set(bodies.filter(({ basis }) => basis === 'stated').map(({ agency }) => agency ?? ''));
  const figures = listings.flatMap(({ totalInvestment, stateBudget, otherCapital }) =>
    Object.entries({ total: totalInvestment, budget: stateBudget, other: otherCapital }).flatMap(([sum, money]) =>
      money === null ? [] : [moneyFigure(money, sum as 'total', context)],
    ),
  );
  const first = listings[0];
  return {
    ...(first === undefined ? {} : { doc: context.knowledge.documentOf(first.row) ?? '', lines: first.source.lines }),
    at: listings.flatMap(({ row, section }) => placesOf(row, section?.number ?? null, context)),
    lead: [...stated],
    elsewhere: [...new Set(bodies.map(({ agency }) => agency ?? ''))].filter((id) => !stated.has(id)),
    figures: [...new Map(figures.map((one) => [`${one.sum} ${one.printed}`, one])).values()],
  };
}

/** The first of the orders of a page that comes back, with all its days: what is to be done each quarter or year. */
function recurring(orders: readonly DutyRecord[], running: ReadonlyMap<string, Running>) {
  for (const { deadline, document } of orders) {
    const span = running.get(document);
    const recurrence = span === undefined ? null : recurrenceOf(deadline, span);
    if (deadline !== null && recurrence !== null)
      return { deadline, days: daysOf(recurrence).map((day) => [day, day] as const) };
  }
  return null;
}

/** The group that a provision of an annex is the head of. */
function groupOf(id: string, { places }: RowContext): string | null {
  return places.place(id)?.steps.find(({ word }) => word === 'group')?.number ?? null;
}

function placesOf(id: string, group: string | null, { places }: RowContext): RowPlace[] {
  const path = places.place(id);
  if (path === null) return [];
  const doc = path.document;
  if (path.annex !== null) {
    const annex = readNumber(path.steps.find(({ word }) => word === 'annex')?.number ?? '') ?? 0;
    const row = path.steps.at(-1)?.number?.replace(/\.$/, '') ?? '';
    return [
      {
        doc,
        annex,
        ...(group === null ? {} : { group: group.toLowerCase() }),
        ...(/^\d[\d.]*$/.test(row) && path.steps.length > 1 && path.steps.at(-1)?.word !== 'group'
          ? { row: row.split('.').map(Number).join('.') }
          : {}),
      },
    ];
  }
  const labels = path.steps.map(
    ({ word, number }) => number && `${word === 'article' ? 'dieu' : ''}${labelSlug(number)}`,
  );
  return labels.includes(null) ? [] : [{ doc, labels: labels.filter((label) => label !== null) }];
}

function dueOf(deadline: Knowledge['records']['tasks'][number]['deadline'], lang: Lang): { readonly due?: RowDue } {
  if (deadline === null) return {};
  const { text, from, to, every } = deadline;
  return { due: { text: pick(text, lang), from, to, ...(every === null ? {} : { every }) } };
}

const pick = (text: Localised, lang: Lang) => (lang === 'en' ? (text.en ?? text.vi) : text.vi);
