import type { Knowledge } from '../../corpus/knowledge.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import type { PictureCell, Data, Panel, Picture, Sign } from '../picture.ts';
import type { PictureSettings } from '../settings.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import { triangle } from '../draw/triangle.ts';
import { drawPath, type YearsDrawn } from './draw-path.ts';
import { figureOf } from './figure.ts';
import { type GoalPath, goalPaths, growthOf, type Stop } from './path.ts';

/** Where each headline goal stands in the plan of 2021 and must stand in the years of the Resolution. */
export function goalsPicture(knowledge: Knowledge, settings: PictureSettings, phrasing: Lettering): Picture {
  const { t, number } = phrasing;
  const paths = goalPaths(knowledge, settings);
  const span = spanOf(paths);
  const grown = paths
    .map((path) => ({ path, growth: growthOf(path) }))
    .filter(({ growth }) => growth !== null && growth.times >= 2)
    .map(({ path, growth }) => ({ path, times: growth?.times ?? 0 }));
  const first = String(span.years[0] ?? '');
  const last = String(span.years.at(-1) ?? '');
  const told = grown
    .map(({ path, times }) =>
      t('goalsGrown', { what: phrasing.inSentence(phrasing.named(path.title).text), times: number(times, 1) }),
    )
    .join(', ');
  return {
    name: 'goals',
    title:
      grown.length === 0
        ? t('goalsTitlePlain', { from: first, to: last })
        : t('goalsTitle', { from: first, to: last, told }),
    subject: t('goalsSubject'),
    summary: paths.map((path) => inWords(path, phrasing)),
    signs: [...signs(phrasing), ...(paths.some(({ came }) => came.length > 0) ? cameSigns(phrasing) : [])],
    drawings: [
      { kind: 'panels', heading: null, size: 'large', panels: paths.map((path) => panelOf(path, span, phrasing)) },
    ],
    remarks: [
      t('goalsRemark'),
      ...(paths.some(({ came }) => came.length > 0) ? [t('cameRemark')] : []),
      basisRemark(paths, phrasing),
      ...paths.flatMap((path) =>
        path.remark === null ? [] : [`${phrasing.named(path.title).text}: ${phrasing.named(path.remark).text}`],
      ),
    ],
    data: dataOf(paths, phrasing),
    glimpse: glimpseOf(paths, span, phrasing),
  };
}

/** Years in which any indicator has a figure. */
function spanOf(paths: readonly GoalPath[]): YearsDrawn {
  return {
    years: [...new Set(paths.flatMap((path) => path.stops.map((stop) => stop.year)))].toSorted((a, b) => a - b),
  };
}

function panelOf(path: GoalPath, span: YearsDrawn, phrasing: Lettering): Panel {
  return {
    scene: drawPath(path, span, phrasing),
    title: phrasing.named(path.title).text,
    description: inWords(path, phrasing),
  };
}

/** `GRDP per person (USD): 2021: 6,600; 2025: 14,740; 2030: 29,900.` */
function inWords(path: GoalPath, phrasing: Phrasing): string {
  const stops = path.stops.map((stop) => `${whenOf(stop, phrasing)}: ${figureOf(stop, phrasing).text}`);
  const came = path.came.map(
    ({ year, value, firm }) => `${year}: ${phrasing.number(value)}${firm ? '' : ` (${phrasing.t('estimate')})`}`,
  );
  const told = came.length === 0 ? '' : ` ${phrasing.t('cameTold', { list: came.join('; ') })}`;
  return `${phrasing.named(path.title).text} (${phrasing.named(path.unit).text}): ${stops.join('; ')}.${told}`;
}

function whenOf(stop: Stop, { t }: Phrasing): string {
  return stop.since === null ? String(stop.year) : t('averageOf', { from: String(stop.since), to: String(stop.year) });
}

function basisRemark(paths: readonly GoalPath[], { t }: Phrasing): string {
  const stops = paths.flatMap((path) => path.stops);
  const linked = stops.filter((stop) => stop.basis === 'linked').length;
  return linked === stops.length ? t('goalsAllLinked') : t('goalsSettled', { linked, all: stops.length });
}

function signs({ t }: Phrasing): Sign[] {
  const scene = (...shapes: Shape[]): Scene => ({ width: 24, height: 24, shapes });
  return [
    { scene: scene({ kind: 'circle', x: 12, y: 12, r: 5, look: 'mark' }), text: t('signExact') },
    { scene: scene({ kind: 'circle', x: 12, y: 12, r: 5, look: 'ring' }), text: t('signAbout') },
    {
      scene: scene(
        { kind: 'rect', x: 7, y: 6, width: 10, height: 12, look: 'mark' },
        { kind: 'path', d: 'M4 6h16M4 18h16', look: 'cap' },
      ),
      text: t('signRange'),
    },
    { scene: scene({ kind: 'path', d: 'M2 19h20M12 19v-14m-4 5l4 -5l4 5', look: 'cap' }), text: t('signLeast') },
    { scene: scene({ kind: 'path', d: 'M12 6l6 6l-6 6l-6 -6Z', look: 'ring' }), text: t('signWords') },
    { scene: scene({ kind: 'path', d: 'M1 20L23 4', look: 'way' }), text: t('signWay') },
  ];
}

function cameSigns({ t }: Phrasing): Sign[] {
  return [
    { scene: { width: 24, height: 24, shapes: [triangle(12, 12, 'came')] }, text: t('signCame') },
    { scene: { width: 24, height: 24, shapes: [triangle(12, 12, 'came-open')] }, text: t('signCameOpen') },
  ];
}

function dataOf(paths: readonly GoalPath[], phrasing: Phrasing): Data {
  const { t } = phrasing;
  return {
    columns: [
      { key: 'indicator', name: t('indicator'), role: 'title' },
      { key: 'unit', name: t('unit'), role: 'text' },
      { key: 'since', name: t('since'), role: 'figure' },
      { key: 'year', name: t('year'), role: 'figure' },
      { key: 'min', name: t('least'), role: 'figure' },
      { key: 'max', name: t('most'), role: 'figure' },
      { key: 'printed', name: t('printed'), role: 'text' },
      { key: 'basis', name: t('basis'), role: 'text' },
      { key: 'target', name: t('target'), role: 'text' },
    ],
    rows: paths.flatMap((path) => [
      ...path.stops.map((stop): PictureCell[] => {
        const figure = (value: number | null): PictureCell =>
          value === null ? { value: null } : { value, shown: phrasing.number(value) };
        return [
          { value: phrasing.named(path.title).text, lang: phrasing.named(path.title).lang },
          { value: phrasing.named(path.unit).text, lang: phrasing.named(path.unit).lang },
          { value: stop.since, ...(stop.since === null ? {} : { shown: String(stop.since) }) },
          { value: stop.year, shown: String(stop.year) },
          figure(stop.min),
          figure(stop.max),
          { value: stop.target.value?.printed ?? null, lang: phrasing.lang === 'vi' ? undefined : 'vi' },
          { value: t(stop.basis === 'linked' ? 'basisLinked' : 'basisCurated') },
          { value: stop.target.id, record: stop.target.id },
        ];
      }),
      ...path.came.map(({ year, value, firm, result }): PictureCell[] => [
        { value: phrasing.named(path.title).text, lang: phrasing.named(path.title).lang },
        { value: phrasing.named(path.unit).text, lang: phrasing.named(path.unit).lang },
        { value: null },
        { value: year, shown: String(year) },
        { value, shown: phrasing.number(value) },
        { value, shown: phrasing.number(value) },
        { value: null },
        { value: t(firm ? 'signCame' : 'signCameOpen') },
        { value: result.id, record: result.id },
      ]),
    ]),
  };
}

/** The indicator that grows most, without words. */
function glimpseOf(paths: readonly GoalPath[], span: YearsDrawn, phrasing: Lettering): Scene {
  const most = paths.toSorted((a, b) => (growthOf(b)?.times ?? 0) - (growthOf(a)?.times ?? 0))[0];
  if (most === undefined) return { width: 300, height: 120, shapes: [] };
  const { width, shapes } = drawPath(most, span, phrasing);
  return { width, height: 120, top: 58, shapes: shapes.filter((shape) => shape.kind !== 'text') };
}
