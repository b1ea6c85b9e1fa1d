import { linear, stepOf } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { Lettering, Named, Phrasing } from '../phrasing.ts';
import type { MoneyAnnex, MoneyGroup, DrawnProject } from './sums.ts';

/** Measures of the two shapes: words left of the bars where there is room, above them where there is not. */
export interface Room {
  readonly width: number;
  /** Where the bars begin. */
  readonly start: number;
  readonly beside: boolean;
}
export const narrowRoom: Room = { width: 328, start: 0, beside: false };
export const wideRoom: Room = { width: 720, start: 232, beside: true };

const bar = 26;
const leading = 17;
const inset = 4;
/** How far the mark of the printed total stands out of its bar. */
const over = 5;

/** Every project as a length of its field's bar; what the printed total leaves out lies beyond the mark of that total. */
export function drawMoney(annexes: readonly MoneyAnnex[], room: Room, phrasing: Lettering): Scene {
  const most = Math.max(
    ...annexes.flatMap((annex) => annex.groups.map((group) => Math.max(group.summed.total, group.stated?.total ?? 0))),
    1,
  );
  const x = linear([0, most], [room.start, room.width - 8]);
  const shapes: Shape[] = [];
  let y = 0;
  for (const annex of annexes) {
    shapes.push({
      kind: 'text',
      x: 0,
      y: y + 18,
      text: phrasing.t(annex.milestone === 'inauguration' ? 'moneyOpened' : 'moneyStarted'),
      size: 15,
      bold: true,
    });
    const told = phrasing.wrap(annexWords(annex, phrasing), room.width);
    shapes.push(...linesOf(told, 0, y + 38, undefined, { look: 'quiet figure' }));
    const top = y + 46 + told.length * leading;
    y = top + 8;
    const body: Shape[] = [];
    for (const group of annex.groups) {
      const drawn = drawGroup(group, room, x, y, phrasing);
      body.push(...drawn.shapes);
      y = drawn.end + 18;
    }
    shapes.push(...ticks(most, x, top, y - 10, phrasing, room), ...body);
    y += 12;
  }
  return { width: room.width, height: y - 12, shapes };
}

function annexWords({ groups, summed, stated }: MoneyAnnex, { t, fixed }: Phrasing): string {
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return [
    t('moneyRows', { count, sum: fixed(summed.total) }),
    ...(stated === null ? [] : [t('moneyStated', { sum: fixed(stated.total) })]),
  ].join(' · ');
}

function ticks(
  most: number,
  x: (value: number) => number,
  top: number,
  bottom: number,
  { number, widthOf }: Lettering,
  { beside, width }: Room,
): Shape[] {
  const step = stepOf(most, 4);
  const values = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return values.flatMap((value): Shape[] => [
    ...(value === 0 && !beside
      ? []
      : [
          {
            kind: 'line',
            x1: x(value),
            y1: top,
            x2: x(value),
            y2: bottom,
            look: value === 0 ? 'axis' : 'grid',
          } satisfies Shape,
        ]),
    {
      kind: 'text',
      x: Math.min(x(value), width - widthOf(number(value)) / 2),
      y: top - 4,
      text: number(value),
      anchor: value === 0 ? 'start' : 'middle',
      look: 'quiet figure',
    },
  ]);
}

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly end: number;
}

function drawGroup(group: MoneyGroup, room: Room, x: (value: number) => number, y: number, phrasing: Lettering): Drawn {
  const { t, fixed, wrap } = phrasing;
  const title = phrasing.named(group.title);
  const heads = linesOf(
    wrap(title.text, room.beside ? room.start - 16 : room.width, undefined, true),
    0,
    y + 13,
    title.lang,
    { bold: true },
  );
  // The mark of the printed total stands out above the bar: it keeps clear of the words there.
  const barTop = room.beside ? y : y + heads.length * leading + 2 + over;
  const textWidth = room.width - room.start - 2 * inset;
  const lost = group.rows.filter((row) => row.leftOut);
  const sum = t('moneyRows', { count: group.rows.length, sum: fixed(group.summed.total) });
  const stated = group.stated === null ? '' : t('moneyStated', { sum: fixed(group.stated.total) });
  const sentence = [sum, stated].filter(Boolean).join(' · ');
  const below = linesOf(
    wrap(sentence, textWidth),
    room.start + (room.beside ? inset : 0),
    barTop + bar + 20,
    undefined,
    { look: 'figure' },
  );
  const lostTop = barTop + bar + 20 + below.length * leading;
  const lostLines = lost.flatMap((row) => lostWords(row, textWidth, phrasing));
  const warnings = lostLines.flatMap((line, index) =>
    linesOf([line.text], room.start + (room.beside ? inset : 0), lostTop + index * leading, line.lang, {
      look: 'lost-words',
    }),
  );
  const end = Math.max(y + heads.length * leading, lostTop + lostLines.length * leading - leading + 6);
  return { shapes: [...heads, ...bars(group, x, barTop), ...below, ...warnings], end };
}

function lostWords(row: DrawnProject, width: number, phrasing: Lettering): Named[] {
  const title = phrasing.named(row.title);
  const lead = phrasing.t('moneyLeftOut', { sum: phrasing.fixed(row.total) });
  return [
    { text: lead, lang: undefined },
    ...phrasing.wrap(title.text, width).map((text) => ({ text, lang: title.lang })),
  ];
}

function linesOf(
  lines: readonly string[],
  x: number,
  y: number,
  lang: 'vi' | 'en' | undefined,
  more: { look?: string; bold?: boolean },
): Shape[] {
  return lines.map(
    (text, index): Shape => ({
      kind: 'text',
      x,
      y: y + index * leading,
      text,
      ...(lang === undefined ? {} : { lang }),
      ...more,
    }),
  );
}

/** Budget first, then other money, then what the printed total leaves out; parted where a project is wide enough to be seen. */
function bars(group: MoneyGroup, x: (value: number) => number, y: number): Shape[] {
  const kept = group.rows.filter((row) => !row.leftOut);
  const parts = (key: 'budget' | 'other', rows: readonly DrawnProject[]): number[] =>
    rows
      .map((row) => row[key])
      .filter((amount) => amount > 0)
      .toSorted((a, b) => b - a);
  const budget = parts('budget', kept);
  const other = parts('other', kept);
  const lost = group.rows.filter((row) => row.leftOut).map((row) => row.total);
  const total = (list: readonly number[]): number => list.reduce((sum, amount) => sum + amount, 0);
  const block = (from: number, list: readonly number[], look: string, texture?: 'hatch' | 'cross'): Shape[] => {
    if (list.length === 0) return [];
    const width = x(from + total(list)) - x(from);
    let at = from;
    const cuts = list.slice(0, -1).flatMap((amount): Shape[] => {
      at += amount;
      return x(amount) - x(0) < 3 ? [] : [{ kind: 'line', x1: x(at), y1: y, x2: x(at), y2: y + bar, look: 'cut' }];
    });
    return [
      {
        kind: 'rect',
        x: x(from),
        y,
        width: Math.max(1, width),
        height: bar,
        look,
        ...(texture === undefined ? {} : { texture }),
      },
      ...cuts,
    ];
  };
  const stated = group.stated?.total ?? null;
  return [
    ...block(0, budget, 'solid'),
    ...block(total(budget), other, 'pale', 'hatch'),
    ...block(total(budget) + total(other), lost, 'lost', 'cross'),
    ...(stated === null
      ? []
      : [
          {
            kind: 'path',
            d: `M${r(x(stated))} ${r(y - over)}v${bar + 2 * over}m-4 0h8m-8 ${-bar - 2 * over}h8`,
            look: 'bracket',
          } satisfies Shape,
        ]),
  ];
}

const r = (value: number): number => Math.round(value * 10) / 10;

/** The bars alone, field by field. */
export function glimpseOfMoney(annexes: readonly MoneyAnnex[]): Scene {
  const groups = annexes.flatMap((annex) => annex.groups);
  const most = Math.max(...groups.map((group) => group.summed.total), 1);
  const x = linear([0, most], [0, 298]);
  const step = 120 / Math.max(1, groups.length);
  const shapes = groups.flatMap((group, index): Shape[] => {
    const lost = group.rows.filter((row) => row.leftOut).reduce((sum, row) => sum + row.total, 0);
    const kept = x(group.summed.total - lost);
    const budget = x(group.rows.reduce((sum, row) => sum + (row.leftOut ? 0 : row.budget), 0));
    const box = { y: index * step + 1, height: step - 6 };
    return [
      { kind: 'rect', x: 0, width: budget, ...box, look: 'solid' },
      { kind: 'rect', x: budget, width: Math.max(0, kept - budget), ...box, look: 'pale' },
      ...(lost === 0 ? [] : [{ kind: 'rect', x: kept, width: x(lost), ...box, look: 'lost' } satisfies Shape]),
    ];
  });
  return { width: 300, height: 120, shapes };
}
