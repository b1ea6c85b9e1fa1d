import type { Knowledge } from '../../corpus/knowledge.ts';
import { sumTolerance } from '../../corpus/values/index.ts';
import type { Records } from '../../corpus/model/records.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { PictureCell, Data, Picture } from '../picture.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import { drawMoney, glimpseOfMoney, narrowRoom, wideRoom } from './draw-money.ts';
import { type Amounts, type MoneyAnnex, type DrawnProject, moneyAnnexes, sumOf } from './sums.ts';

/** What the projects to be started and to be opened cost, by field and by whose money, against the printed totals. */
export function moneyPicture(knowledge: Knowledge, phrasing: Lettering): Picture {
  const { t, number, fixed } = phrasing;
  const annexes = moneyAnnexes(knowledge);
  const rows = annexes.flatMap((annex) => annex.groups.flatMap((group) => group.rows));
  const lost = rows.filter((row) => row.leftOut);
  const all = sumOf(rows);
  const title =
    lost.length > 0
      ? t('moneyTitle', { count: lost.length, sum: fixed(sumOf(lost).total) })
      : t('moneyTitlePlain', { share: number((all.other / all.total) * 100, 0) });
  const summary = [
    ...annexes.map((annex) => annexInWords(annex, phrasing)),
    ...lost.map((row) => t('moneyLostSummary', { what: phrasing.named(row.title).text, sum: fixed(row.total) })),
  ];
  return {
    name: 'money',
    title,
    subject: t('moneySubject'),
    summary,
    signs: [
      { scene: sign({ kind: 'rect', x: 1, y: 5, width: 22, height: 14, look: 'solid' }), text: t('signBudget') },
      {
        scene: sign({ kind: 'rect', x: 1, y: 5, width: 22, height: 14, look: 'pale', texture: 'hatch' }),
        text: t('signOther'),
      },
      ...(lost.length === 0
        ? []
        : [
            {
              scene: sign({ kind: 'rect', x: 2, y: 5, width: 20, height: 14, look: 'lost', texture: 'cross' }),
              text: t('signLost'),
            },
          ]),
      { scene: sign({ kind: 'path', d: 'M12 2v20m-4 0h8m-8 -20h8', look: 'bracket' }), text: t('signStated') },
    ],
    drawings: [
      {
        kind: 'sheet',
        heading: null,
        title,
        description: summary.join(' '),
        narrow: drawMoney(annexes, narrowRoom, phrasing),
        wide: drawMoney(annexes, wideRoom, phrasing),
      },
    ],
    remarks: [
      t('moneyRemark'),
      ...sharedFindings(knowledge.records.notes, rows).map((note) => phrasing.named(note.reason).text),
      t('moneyRounding', {
        most: number(
          Math.max(...annexes.flatMap((annex) => annex.groups.map((group) => sumTolerance(group.rows.length)))),
          2,
        ),
      }),
    ],
    data: dataOf(annexes, phrasing),
    glimpse: glimpseOfMoney(annexes),
  };
}

/** Findings that concern two of the drawn rows together: a cost that both state. */
function sharedFindings(notes: Records['notes'], rows: readonly DrawnProject[]): Records['notes'] {
  const drawn = new Set(rows.map((row) => row.row));
  return notes.filter(
    (note) => note.kind === 'finding' && drawn.has(note.where) && note.also.some((id) => drawn.has(id)),
  );
}

const sign = (...shapes: Shape[]): Scene => ({ width: 24, height: 24, shapes });

function annexInWords(annex: MoneyAnnex, { t, number, fixed }: Phrasing): string {
  const count = annex.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const { summed, stated } = annex;
  return t(annex.milestone === 'inauguration' ? 'moneyOpenedSummary' : 'moneyStartedSummary', {
    count,
    sum: fixed(summed.total),
    budget: fixed(summed.budget),
    other: fixed(summed.other),
    share: number((summed.other / summed.total) * 100, 0),
    stated: stated === null ? '–' : fixed(stated.total),
  });
}

function dataOf(annexes: readonly MoneyAnnex[], phrasing: Phrasing): Data {
  const { t } = phrasing;
  const money = (amount: number): PictureCell => ({ value: amount, shown: phrasing.fixed(amount) });
  const amounts = (of: Amounts): PictureCell[] => [money(of.total), money(of.budget), money(of.other)];
  const named = (text: { vi: string; en: string | null }): PictureCell => ({
    value: phrasing.named(text).text,
    lang: phrasing.named(text).lang,
  });
  return {
    columns: [
      { key: 'line', name: t('moneyLine'), role: 'title' },
      { key: 'total', name: t('moneyTotal'), role: 'figure' },
      { key: 'local_budget', name: t('signBudget'), role: 'figure' },
      { key: 'other', name: t('signOther'), role: 'figure' },
      { key: 'kind', name: t('moneyKind'), role: 'text' },
      { key: 'row', name: t('row'), role: 'text' },
    ],
    rows: annexes.flatMap((annex) =>
      annex.groups.flatMap((group): PictureCell[][] => [
        ...(group.stated === null
          ? []
          : [
              [
                named(group.title),
                ...amounts(group.stated),
                { value: t('kindStated') },
                { value: group.id, record: group.id },
              ],
            ]),
        [
          named(group.title),
          ...amounts(group.summed),
          { value: t('kindSummed') },
          { value: group.id, record: group.id },
        ],
        ...group.rows.map((row): PictureCell[] => [
          named(row.title),
          ...amounts(row),
          row.leftOut
            ? { value: t('kindLeftOut'), ...(row.note === null ? {} : { record: row.note }) }
            : { value: t('kindRow') },
          { value: row.row, record: row.row },
        ]),
      ]),
    ),
  };
}
