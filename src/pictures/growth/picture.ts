import type { Knowledge } from '../../corpus/knowledge.ts';
import { linear } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import { triangle } from '../draw/triangle.ts';
import type { PictureCell, Data, Panel, Panels, Picture, Sign } from '../picture.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import { drawSector, type SectorSet, sectorSet } from './draw-sector.ts';
import { indexRange, type Sector, sectorsOf, wholeOf } from './sectors.ts';

/** How fast each sector is to grow, quarter by quarter, in the scenario of the annex. */
export function growthPicture(knowledge: Pick<Knowledge, 'scenarios' | 'resultsOf'>, phrasing: Lettering): Picture {
  const { t, fixed } = phrasing;
  const sectors = sectorsOf(knowledge);
  const whole = wholeOf(sectors);
  const main = sectors.filter((sector) => sector.depth === 0);
  const parts = sectors.filter((sector) => sector.depth > 0);
  const ranked = main
    .filter((sector) => sector !== whole && sector.last !== null)
    .toSorted((a, b) => (b.last ?? 0) - (a.last ?? 0));
  const [fastest, slowest] = [ranked[0], ranked.at(-1)];
  const percent = (sector: Sector | undefined): string => {
    const change = (sector?.last ?? 100) - 100;
    return `${change > 0 ? '+' : ''}${fixed(change)}`;
  };
  const name = (sector: Sector | undefined): string =>
    sector === undefined ? '' : phrasing.named(sector.record.sector).text;
  const shrinking = sectors.filter((sector) => sector.last !== null && sector.last < 100);
  const set = (heading: string | null, list: readonly Sector[]): Panels => ({
    kind: 'panels',
    heading,
    size: 'small',
    panels: list.map((sector) => panelOf(sector, whole, sectorSet(list, phrasing), phrasing)),
  });
  const year = String(sectors[0]?.record.values.at(-1)?.to.slice(0, 4) ?? '');
  return {
    name: 'growth',
    title: t('growthTitle', {
      year,
      fastest: phrasing.inSentence(name(fastest)),
      fast: percent(fastest),
      slowest: phrasing.inSentence(name(slowest)),
      slow: percent(slowest),
    }),
    subject: t('growthSubject', { year }),
    summary: [
      t((whole?.last ?? 100) < 100 ? 'growthSummaryLess' : 'growthSummary', {
        year,
        whole: fixed(Math.abs((whole?.last ?? 100) - 100)),
        list: ranked.map((sector) => `${name(sector)} ${percent(sector)}%`).join('; '),
      }),
      ...(shrinking.length === 0
        ? []
        : [
            t('growthShrinking', {
              list: shrinking.map((sector) => `${name(sector)} (${fixed(sector.last ?? 0)})`).join('; '),
            }),
          ]),
    ],
    signs: [
      {
        scene: sign(
          { kind: 'rect', x: 2, y: 8, width: 9, height: 12, look: 'pale' },
          { kind: 'rect', x: 13, y: 6, width: 9, height: 14, look: 'solid' },
        ),
        text: t('signSector'),
      },
      { scene: sign({ kind: 'path', d: 'M1 12H23', look: 'way' }), text: t('signWhole') },
      ...(sectors.some(({ came }) => came.some((one) => one !== null)) ? cameSigns(phrasing) : []),
      { scene: sign({ kind: 'line', x1: 0, y1: 12, x2: 24, y2: 12, look: 'axis' }), text: t('signHundred') },
    ],
    drawings: [
      set(t('growthMain'), main),
      ...(parts.length === 0 ? [] : [set(t('growthParts', { of: partsOf(parts, sectors, phrasing) }), parts)]),
    ],
    remarks: [t('growthRemark')],
    data: dataOf(sectors, phrasing),
    glimpse: glimpseOf(sectors, indexRange(sectors)),
  };
}

/** What came of it, from outside the documents: full where it is final, hollow where it is an estimate. */
function cameSigns({ t }: Phrasing): Sign[] {
  return [
    { scene: sign(triangle(12, 12, 'came')), text: t('signCame') },
    { scene: sign(triangle(12, 12, 'came-open')), text: t('signCameOpen') },
  ];
}

const sign = (...shapes: Shape[]): Scene => ({ width: 24, height: 24, shapes });

function panelOf(sector: Sector, whole: Sector | null, set: SectorSet, phrasing: Lettering): Panel {
  const { record } = sector;
  const values = record.values.map(({ period, index, value }, at) => {
    const came = sector.came[at];
    const result = came == null ? '' : ` (${phrasing.t('cameIs')} ${phrasing.fixed(came.index)})`;
    return `${phrasing.named(period).text} ${index === null ? value.printed : phrasing.fixed(index)}${result}`;
  });
  return {
    scene: drawSector(sector, whole, set, phrasing),
    title: phrasing.named(record.sector).text,
    description: `${phrasing.named(record.base).text}: ${values.join('; ')}.`,
  };
}

/** The main sectors that the parts belong to. */
function partsOf(parts: readonly Sector[], sectors: readonly Sector[], phrasing: Phrasing): string {
  const parents = new Set(parts.filter((part) => part.depth === 1).map((part) => part.record.parent));
  return sectors
    .filter((sector) => parents.has(sector.record.id))
    .map((sector) => phrasing.named(sector.record.sector).text)
    .join(', ');
}

function dataOf(sectors: readonly Sector[], phrasing: Phrasing): Data {
  const { t } = phrasing;
  const periods = sectors[0]?.record.values ?? [];
  return {
    columns: [
      { key: 'number', name: t('rowNumber'), role: 'text' },
      { key: 'sector', name: t('sector'), role: 'title' },
      ...periods.map((value) => ({ key: value.to, name: phrasing.named(value.period).text, role: 'figure' as const })),
      ...periods.map((value) => ({
        key: `came-${value.to}`,
        name: t('cameIn', { period: phrasing.named(value.period).text }),
        role: 'figure' as const,
      })),
      { key: 'row', name: t('row'), role: 'text' },
    ],
    rows: sectors.map(({ record, came }): PictureCell[] => [
      { value: record.number },
      { value: phrasing.named(record.sector).text, lang: phrasing.named(record.sector).lang },
      ...record.values.map(
        (value): PictureCell =>
          value.index === null
            ? { value: value.value.printed }
            : { value: value.index, shown: phrasing.fixed(value.index) },
      ),
      ...came.map(
        (one): PictureCell => (one === null ? { value: null } : { value: one.index, shown: phrasing.fixed(one.index) }),
      ),
      { value: record.id, record: record.id },
    ]),
  };
}

/** Every sector's whole year over or under 100. */
function glimpseOf(sectors: readonly Sector[], range: readonly [number, number]): Scene {
  const y = linear(range, [118, 2]);
  const step = 300 / Math.max(1, sectors.length);
  const columns = sectors.map(({ last }, at): Shape => {
    const [top, bottom] = [y(Math.max(last ?? 100, 100)), y(Math.min(last ?? 100, 100))];
    return {
      kind: 'rect',
      x: step * at + 3,
      y: top,
      width: step - 6,
      height: Math.max(1, bottom - top),
      look: (last ?? 100) < 100 ? 'hollow' : 'solid',
    };
  });
  return {
    width: 300,
    height: 120,
    shapes: [...columns, { kind: 'line', x1: 0, y1: y(100), x2: 300, y2: y(100), look: 'axis' }],
  };
}
