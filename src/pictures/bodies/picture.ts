import type { AgencyRecord } from '../../corpus/model/records.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { PictureCell, Data, Picture } from '../picture.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import { type Body, bodiesOf, drawnOf, kinds } from './counts.ts';
import { drawBodies } from './draw-bodies.ts';

const wanted = 24;
const top = 10;

/** How much each body has to do: tasks led and coordinated, targets watched, projects urged on. */
export function bodiesPicture(agencies: readonly AgencyRecord[], phrasing: Lettering): Picture {
  const { t, number } = phrasing;
  const bodies = bodiesOf(agencies);
  const drawn = drawnOf(bodies, wanted);
  const total = (list: readonly Body[]): number => list.reduce((sum, body) => sum + body.total, 0);
  const share = (total(bodies.slice(0, top)) / Math.max(1, total(bodies))) * 100;
  const values = { top, bodies: bodies.length, share: number(share, 0), all: total(bodies) };
  const rest = bodies.length - drawn.length;
  const title = t('bodiesTitle', values);
  const inWords = drawn.map(
    (body) =>
      `${phrasing.named(body.agency.name).text}: ${kinds
        .filter((kind) => body.counts[kind] > 0)
        .map((kind) => `${t(`count_${kind}`)} ${body.counts[kind]}`)
        .join(', ')}`,
  );
  return {
    name: 'bodies',
    title,
    subject: t('bodiesSubject'),
    summary: [
      t('bodiesSummary', {
        ...values,
        first: drawn
          .slice(0, 3)
          .map((body) => `${phrasing.named(body.agency.name).text} (${body.total})`)
          .join('; '),
      }),
    ],
    signs: [],
    drawings: [
      {
        kind: 'sheet',
        heading: null,
        title,
        description: `${inWords.join('; ')}.`,
        narrow: drawBodies(drawn, 328, null, phrasing),
        wide: drawBodies(drawn, 720, 264, phrasing),
      },
    ],
    remarks: [...(rest === 0 ? [] : [t('bodiesRest', { rest, least: drawn.at(-1)?.total ?? 1 })]), t('bodiesRemark')],
    data: dataOf(bodies, phrasing),
    glimpse: glimpseOf(drawn.slice(0, top)),
  };
}

function dataOf(bodies: readonly Body[], phrasing: Phrasing): Data {
  const { t } = phrasing;
  return {
    columns: [
      { key: 'body', name: t('body'), role: 'title' },
      ...kinds.map((kind) => ({ key: kind, name: t(`count_${kind}`), role: 'figure' as const })),
      { key: 'total', name: t('together'), role: 'figure' },
    ],
    rows: bodies.map(({ agency, counts, total }): PictureCell[] => [
      { value: phrasing.named(agency.name).text, lang: phrasing.named(agency.name).lang, record: agency.id },
      ...kinds.map((kind): PictureCell => ({ value: counts[kind] })),
      { value: total },
    ]),
  };
}

function glimpseOf(bodies: readonly Body[]): Scene {
  const most = Math.max(1, ...bodies.map((body) => body.total));
  const step = 120 / Math.max(1, bodies.length);
  const shapes = bodies.map(
    (body, index): Shape => ({
      kind: 'rect',
      x: 0,
      y: index * step,
      width: (body.total / most) * 300,
      height: step - 3,
      look: 'solid',
    }),
  );
  return { width: 300, height: 120, shapes };
}
