import type { Knowledge } from '../../corpus/knowledge.ts';
import type { Records, TaskRecord } from '../../corpus/model/records.ts';
import { drawMatrix, type Matrix } from '../draw/matrix.ts';
import { linear } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { PictureCell, Data, Picture, Sheet } from '../picture.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import { drawYears, type DrawnTask } from './draw-years.ts';
import { slotColumns, keyOf, type DeadlineSlot, slotOf, slotName } from './slots.ts';

type Given = Pick<Records, 'tasks' | 'agencies' | 'documents' | 'goals'>;

/** When the tasks are due, and with whom they are due. */
export function deadlinesPicture(knowledge: Knowledge, phrasing: Lettering): Picture {
  const { t, number } = phrasing;
  const { records } = knowledge;
  const { tasks, documents } = records;
  const slots = tasks.map(slotOf);
  const busiest = busiestYear(slots);
  const within = slots.filter((slot) => (slot.kind === 'quarter' || slot.kind === 'year') && slot.year === busiest);
  const bare = within.filter((slot) => slot.kind === 'year').length;
  const values = { count: within.length, all: tasks.length, year: String(busiest), bare };
  const series = documents.map((document) => document.id);
  const dues = tasks.map(
    (task, index): DrawnTask => ({
      slot: slots[index] as DeadlineSlot,
      series: series.indexOf(task.document) === 0 ? 0 : 1,
    }),
  );
  const years = yearsOf(records);
  const counted = slotColumns(tasks)
    .map((slot) => ({ slot, count: slots.filter((other) => keyOf(other) === keyOf(slot)).length }))
    .filter(({ count }) => count > 0);
  const summary = [
    t('deadlinesSummary', values),
    `${counted.map(({ slot, count }) => `${slotName(slot, phrasing)}: ${number(count)}`).join('; ')}.`,
  ];
  const ofYears =
    years.first === years.last
      ? t('deadlinesYear', { year: String(years.first) })
      : t('deadlinesYears', { from: String(years.first), to: String(years.last) });
  const overview: Sheet = {
    kind: 'sheet',
    heading: ofYears,
    title: ofYears,
    description: summary.join(' '),
    narrow: drawYears(dues, years, 328, phrasing),
    wide: drawYears(dues, years, 720, phrasing),
  };
  return {
    name: 'deadlines',
    title: t('deadlinesTitle', values),
    subject: t('deadlinesSubject'),
    summary,
    signs: documents.map((document, index) => ({
      scene: sign({ kind: 'rect', x: 7, y: 7, width: 10, height: 10, look: index === 0 ? 'solid' : 'hollow' }),
      text: `${phrasing.named(document.type).text} ${document.number}`,
    })),
    drawings: [
      overview,
      ...documents.map((document) =>
        bodiesSheet(
          tasks.filter((task) => task.document === document.id),
          `${phrasing.named(document.type).text} ${document.number}`,
          records,
          phrasing,
        ),
      ),
    ],
    remarks: [t('deadlinesRemark'), t('deadlinesSharedRemark')],
    data: dataOf(knowledge, phrasing),
    glimpse: glimpseOf(counted),
  };
}

const sign = (...shapes: Shape[]): Scene => ({ width: 24, height: 24, shapes });

/** From the year of the first document to the last year that a goal with targets looks to. */
function yearsOf({ documents, goals }: Given): { first: number; last: number } {
  const issued = documents.map((document) => Number(document.issued.slice(0, 4)));
  const horizons = goals.filter((goal) => goal.targets.length > 0).map((goal) => Number(goal.horizon ?? 0));
  return { first: Math.min(...issued), last: Math.max(...issued, ...horizons) };
}

function busiestYear(slots: readonly DeadlineSlot[]): number {
  const counts = new Map<number, number>();
  for (const slot of slots)
    if (slot.kind === 'quarter' || slot.kind === 'year') counts.set(slot.year, (counts.get(slot.year) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The tasks of one document: lead bodies by when they are due. */
function bodiesSheet(tasks: readonly TaskRecord[], title: string, { agencies }: Given, phrasing: Lettering): Sheet {
  const columns = slotColumns(tasks);
  const of = (agency: string, slot: DeadlineSlot): number =>
    tasks.filter((task) => task.lead.includes(agency) && keyOf(slotOf(task)) === keyOf(slot)).length;
  const total = (agency: string): number => tasks.filter((task) => task.lead.includes(agency)).length;
  const bodies = agencies
    .filter((agency) => total(agency.id) > 0)
    .toSorted(
      (a, b) =>
        total(b.id) - total(a.id) ||
        phrasing.named(a.name).text.localeCompare(phrasing.named(b.name).text, phrasing.lang),
    );
  const matrix: Matrix = {
    columns: columns.map((slot) => ({ text: slotName(slot, phrasing), total: '' })),
    rows: bodies.map((agency) => ({ ...phrasing.named(agency.name), total: String(total(agency.id)) })),
    cells: bodies.map((agency) => columns.map((slot) => of(agency.id, slot))),
  };
  const heading = phrasing.t('deadlinesBodies', { document: title });
  const words = bodies.map(
    (agency, index) =>
      `${phrasing.named(agency.name).text}: ${columns
        .map((slot, at) => ({ name: slotName(slot, phrasing), count: matrix.cells[index]?.[at] ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => `${name} ${count}`)
        .join(', ')}`,
  );
  return {
    kind: 'sheet',
    heading,
    title: heading,
    description: `${words.join('; ')}.`,
    narrow: drawMatrix(matrix, 328, null, phrasing),
    wide: drawMatrix(matrix, 720, 300, phrasing),
  };
}

function dataOf({ records, agencies }: Knowledge, phrasing: Phrasing): Data {
  const { t } = phrasing;
  return {
    columns: [
      { key: 'task', name: t('task'), role: 'text' },
      { key: 'when', name: t('when'), role: 'text' },
      { key: 'kind', name: t('kind'), role: 'text' },
      { key: 'from', name: t('from'), role: 'figure' },
      { key: 'to', name: t('to'), role: 'figure' },
      { key: 'lead', name: t('lead'), role: 'title' },
    ],
    rows: records.tasks.map((task): PictureCell[] => {
      const slot = slotOf(task);
      const leads = task.lead.map((id) => phrasing.named(agencies.get(id)?.name ?? { vi: id, en: null }));
      const when = task.deadline === null ? null : phrasing.named(task.deadline.text);
      return [
        { value: task.id, record: task.id },
        { value: when?.text ?? null, lang: when?.lang },
        { value: t(`kind_${slot.kind}`) },
        { value: task.deadline?.from ?? null },
        { value: task.deadline?.to ?? null },
        { value: leads.map((name) => name.text).join('; '), lang: leads[0]?.lang },
      ];
    }),
  };
}

/** How many tasks fall into each slot. */
function glimpseOf(counted: readonly { slot: DeadlineSlot; count: number }[]): Scene {
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const step = 300 / Math.max(1, counted.length);
  const y = linear([0, most], [0, 116]);
  const timed = (slot: DeadlineSlot): boolean => slot.kind === 'quarter' || slot.kind === 'year';
  const columns = counted.map(
    ({ slot, count }, at): Shape => ({
      kind: 'rect',
      x: step * at + 3,
      y: 118 - y(count),
      width: step - 6,
      height: y(count),
      look: timed(slot) ? 'solid' : 'hollow',
    }),
  );
  return {
    width: 300,
    height: 120,
    shapes: [...columns, { kind: 'line', x1: 0, y1: 119, x2: 300, y2: 119, look: 'axis' }],
  };
}
