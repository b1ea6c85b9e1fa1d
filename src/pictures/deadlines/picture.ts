import type { Knowledge } from '../../corpus/knowledge.ts';
import type { Records, TaskRecord } from '../../corpus/model/records.ts';
import { drawMatrix, type Matrix } from '../draw/matrix.ts';
import { linear } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { PictureCell, Data, Picture, Sheet } from '../picture.ts';
import type { Lettering, Telling } from '../telling.ts';
import { drawYears, type DrawnTask } from './draw-years.ts';
import { slotColumns, keyOf, type DeadlineSlot, slotOf, slotName } from './slots.ts';

type Given = Pick<Records, 'tasks' | 'agencies' | 'documents' | 'goals'>;

/** When the tasks are due, and with whom they are due. */
export function deadlinesPicture(knowledge: Knowledge, telling: Lettering): Picture {
  const { t, number } = telling;
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
    `${counted.map(({ slot, count }) => `${slotName(slot, telling)}: ${number(count)}`).join('; ')}.`,
  ];
  const overview: Sheet = {
    kind: 'sheet',
    heading: t('deadlinesYears', { from: String(years.first), to: String(years.last) }),
    title: t('deadlinesYears', { from: String(years.first), to: String(years.last) }),
    description: summary.join(' '),
    narrow: drawYears(dues, years, 328, telling),
    wide: drawYears(dues, years, 720, telling),
  };
  return {
    name: 'deadlines',
    title: t('deadlinesTitle', values),
    subject: t('deadlinesSubject'),
    summary,
    signs: documents.map((document, index) => ({
      scene: sign({ kind: 'rect', x: 7, y: 7, width: 10, height: 10, look: index === 0 ? 'solid' : 'hollow' }),
      text: `${telling.named(document.type).text} ${document.number}`,
    })),
    drawings: [
      overview,
      ...documents.map((document) =>
        bodiesSheet(
          tasks.filter((task) => task.document === document.id),
          `${telling.named(document.type).text} ${document.number}`,
          records,
          telling,
        ),
      ),
    ],
    remarks: [t('deadlinesRemark'), t('deadlinesSharedRemark')],
    data: dataOf(knowledge, telling),
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
function bodiesSheet(tasks: readonly TaskRecord[], title: string, { agencies }: Given, telling: Lettering): Sheet {
  const columns = slotColumns(tasks);
  const of = (agency: string, slot: DeadlineSlot): number =>
    tasks.filter((task) => task.lead.includes(agency) && keyOf(slotOf(task)) === keyOf(slot)).length;
  const total = (agency: string): number => tasks.filter((task) => task.lead.includes(agency)).length;
  const bodies = agencies
    .filter((agency) => total(agency.id) > 0)
    .toSorted(
      (a, b) =>
        total(b.id) - total(a.id) || telling.named(a.name).text.localeCompare(telling.named(b.name).text, telling.lang),
    );
  const matrix: Matrix = {
    columns: columns.map((slot) => ({ text: slotName(slot, telling), total: '' })),
    rows: bodies.map((agency) => ({ ...telling.named(agency.name), total: String(total(agency.id)) })),
    cells: bodies.map((agency) => columns.map((slot) => of(agency.id, slot))),
  };
  const heading = telling.t('deadlinesBodies', { document: title });
  const words = bodies.map(
    (agency, index) =>
      `${telling.named(agency.name).text}: ${columns
        .map((slot, at) => ({ name: slotName(slot, telling), count: matrix.cells[index]?.[at] ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => `${name} ${count}`)
        .join(', ')}`,
  );
  return {
    kind: 'sheet',
    heading,
    title: heading,
    description: `${words.join('; ')}.`,
    narrow: drawMatrix(matrix, 328, null, telling),
    wide: drawMatrix(matrix, 720, 300, telling),
  };
}

function dataOf({ records, agencies }: Knowledge, telling: Telling): Data {
  const { t } = telling;
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
      const leads = task.lead.map((id) => telling.named(agencies.get(id)?.name ?? { vi: id, en: null }));
      const when = task.deadline === null ? null : telling.named(task.deadline.text);
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
