import type { Knowledge } from '../../corpus/knowledge.ts';
import { drawMatrix, glimpseOfMatrix, type Matrix } from '../draw/matrix.ts';
import type { PictureCell, Data, Picture } from '../picture.ts';
import type { PictureSettings } from '../settings.ts';
import type { Lettering, Named, Phrasing } from '../phrasing.ts';
import { type Pairs, pairsOf } from './pairs.ts';

/** Who leads the tasks on which others coordinate: the document that names both. */
export function coordinationPicture(knowledge: Knowledge, settings: PictureSettings, phrasing: Lettering): Picture {
  const { tasks: all, agencies, notes, documents } = knowledge.records;
  const { t, number } = phrasing;
  const tasks = all.filter((task) => task.coordinating.length > 0);
  const named = new Set(tasks.map((task) => task.document));
  const own = all.filter((task) => named.has(task.document));
  const pairs = pairsOf(own, agencies);
  const drawn = busiestOf(pairs);
  const [lead, coordinating] = [pairs.leads[0], pairs.coordinating[0]];
  const name = (id: string): Named => {
    const agency = knowledge.agencies.get(id);
    return agency === undefined ? { text: id, lang: undefined } : phrasing.named(agency.name);
  };
  const short = (id: string): Named => {
    const text = settings.shortNames[id];
    return text === undefined ? name(id) : phrasing.named(text);
  };
  const matrix: Matrix = {
    columns: drawn.leads.map(({ agency, tasks: count }) => ({ ...short(agency.id), total: String(count) })),
    rows: drawn.coordinating.map(({ agency, tasks: count }) => ({ ...name(agency.id), total: String(count) })),
    cells: drawn.cells,
    corner: [t('cornerColumns'), t('cornerRows')],
  };
  const document = documents
    .filter(({ id }) => named.has(id))
    .map(({ type, number: printed }) => `${phrasing.named(type).text} ${printed}`)
    .join(', ');
  const title = t('coordinationTitle', {
    lead: name(lead?.agency.id ?? '').text,
    leads: lead?.tasks ?? 0,
    all: own.length,
    coordinating: name(coordinating?.agency.id ?? '').text,
    coordinates: coordinating?.tasks ?? 0,
  });
  const summary = [
    t('coordinationSummary', {
      document,
      all: own.length,
      leads: pairs.leads.length,
      coordinating: pairs.coordinating.length,
      alone: pairs.alone,
    }),
    `${t('coordinationLeads')} ${pairs.leads.map(({ agency, tasks: count }) => `${name(agency.id).text}: ${number(count)}`).join('; ')}.`,
  ];
  const rest =
    drawn.leads.length === pairs.leads.length && drawn.coordinating.length === pairs.coordinating.length
      ? []
      : [
          t('coordinationRest', {
            columns: drawn.leads.length,
            leads: pairs.leads.length,
            rows: drawn.coordinating.length,
            coordinating: pairs.coordinating.length,
          }),
        ];
  const gaps = notes.filter((note) => note.kind === 'gap' && named.has(note.source.document));
  return {
    name: 'coordination',
    title,
    subject: t('coordinationSubject', { document }),
    summary,
    signs: [],
    drawings: [
      {
        kind: 'sheet',
        heading: null,
        title,
        description: inWords(drawn, name, phrasing),
        narrow: drawMatrix(matrix, 328, null, phrasing),
        wide: drawMatrix(matrix, 720, 280, phrasing),
      },
    ],
    remarks: [t('coordinationRemark'), ...rest, ...gaps.map((gap) => phrasing.named(gap.reason).text)],
    data: dataOf(own, name, phrasing),
    glimpse: glimpseOfMatrix(matrix),
  };
}

/** More columns than these lie over each other on a phone; more rows are no picture. */
const most = { columns: 16, rows: 24 } as const;

/** The bodies with most tasks, as many as can be drawn. */
function busiestOf(pairs: Pairs): Pairs {
  return {
    ...pairs,
    leads: pairs.leads.slice(0, most.columns),
    coordinating: pairs.coordinating.slice(0, most.rows),
    cells: pairs.cells.slice(0, most.rows).map((counts) => counts.slice(0, most.columns)),
  };
}

function inWords(pairs: Pairs, name: (id: string) => Named, { t }: Phrasing): string {
  return pairs.coordinating
    .map((row, index) => {
      const leads = pairs.leads
        .map((column, at) => ({ column, count: pairs.cells[index]?.[at] ?? 0 }))
        .filter(({ count }) => count > 0);
      return t('coordinationWords', {
        body: name(row.agency.id).text,
        leads: leads.map(({ column, count }) => `${name(column.agency.id).text} (${count})`).join(', '),
      });
    })
    .join(' ');
}

function dataOf(tasks: Knowledge['records']['tasks'], name: (id: string) => Named, { t }: Phrasing): Data {
  const list = (ids: readonly string[]): PictureCell => ({
    value: ids.map((id) => name(id).text).join('; '),
    lang: name(ids[0] ?? '').lang,
  });
  return {
    columns: [
      { key: 'task', name: t('task'), role: 'text' },
      { key: 'lead', name: t('lead'), role: 'title' },
      { key: 'coordinating', name: t('coordinating'), role: 'text' },
    ],
    rows: tasks.map((task): PictureCell[] => [
      { value: task.id, record: task.id },
      list(task.lead),
      list(task.coordinating),
    ]),
  };
}
