import type { Knowledge } from '../../corpus/knowledge.ts';
import { linear } from '../draw/scale.ts';
import type { Scene, Shape } from '../draw/scene.ts';
import { triangle } from '../draw/triangle.ts';
import type { Data, Picture, PictureCell } from '../picture.ts';
import type { Lettering, Phrasing } from '../phrasing.ts';
import { followedProjects, yearsOf, type FollowedProject } from './planned.ts';

const width = 300;
const leading = 17;

/** For which year the groundbreaking or opening of projects was planned, and when it came, by sources outside the documents. */
export function openedPicture(knowledge: Knowledge, phrasing: Lettering): Picture {
  const { t } = phrasing;
  const projects = followedProjects(knowledge);
  const years = spanOf(projects);
  const planned = projects.filter((project) => project.planned.length > 0).length;
  return {
    name: 'opened',
    title: t('openedTitle', { count: projects.length, all: knowledge.records.projects.length }),
    subject: t('openedSubject'),
    summary: [
      t('openedSummary', { planned, count: projects.length }),
      ...projects.map((project) => inWords(project, phrasing)),
    ],
    signs: [
      {
        scene: { width: 24, height: 24, shapes: [{ kind: 'rect', x: 3, y: 7, width: 18, height: 10, look: 'pale' }] },
        text: t('signPlannedYear'),
      },
      { scene: { width: 24, height: 24, shapes: [triangle(12, 12, 'came')] }, text: t('signCame') },
    ],
    drawings: [
      {
        kind: 'panels',
        heading: null,
        size: 'large',
        panels: projects.map((project) => ({
          scene: drawProject(project, years, titleLines(projects, phrasing), phrasing),
          title: phrasing.named(project.record.title).text,
          description: inWords(project, phrasing),
        })),
      },
    ],
    remarks: [t('openedRemark')],
    data: dataOf(projects, phrasing),
    glimpse: glimpseOf(projects, years),
  };
}

/** First and last year drawn, one beyond what is known. */
function spanOf(projects: readonly FollowedProject[]): readonly [number, number] {
  const all = projects.flatMap(({ planned, came }) => [
    ...planned.map(({ year }) => year),
    ...came.map(({ date }) => Math.floor(yearsOf(date ?? ''))),
  ]);
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all) + 1];
}

const linesOf = ({ record }: FollowedProject, { wrap, named }: Lettering): readonly string[] =>
  wrap(named(record.title).text, width - 2, undefined, true);

function titleLines(projects: readonly FollowedProject[], phrasing: Lettering): number {
  return Math.max(1, ...projects.map((project) => linesOf(project, phrasing).length));
}

function drawProject(
  project: FollowedProject,
  [first, last]: readonly [number, number],
  lines: number,
  phrasing: Lettering,
): Scene {
  const title = phrasing.named(project.record.title);
  const lang = title.lang === undefined ? {} : { lang: title.lang };
  const x = linear([first, last], [14, width - 14]);
  const floor = lines * leading + 44;
  return {
    width,
    height: floor + 26,
    shapes: [
      ...linesOf(project, phrasing).map(
        (text, at): Shape => ({ kind: 'text', x: 0, y: 14 + at * leading, text, bold: true, ...lang }),
      ),
      ...project.planned.map(
        ({ year }): Shape => ({
          kind: 'rect',
          x: x(year),
          y: floor - 22,
          width: x(year + 1) - x(year),
          height: 22,
          look: 'pale',
        }),
      ),
      { kind: 'line', x1: 0, y1: floor, x2: width, y2: floor, look: 'axis' },
      ...project.came.map(({ date }) => triangle(x(yearsOf(date ?? '')), floor - 11, 'came')),
      ...Array.from(
        { length: last - first },
        (_, at): Shape => ({
          kind: 'text',
          x: x(first + at + 0.5),
          y: floor + 18,
          text: String(first + at),
          anchor: 'middle',
          look: 'quiet figure',
        }),
      ),
    ],
  };
}

/** `Cát Bi T2: planned groundbreaking 2021; 19 August 2025 Groundbreaking.` */
function inWords({ record, planned, came }: FollowedProject, phrasing: Phrasing): string {
  const { t, named } = phrasing;
  const plan = planned.map(({ milestone, year }) =>
    t(milestone === 'groundbreaking' ? 'plannedStart' : 'plannedOpening', { year: String(year) }),
  );
  const told = came.map(({ when, stated }) => `${named(when).text} – ${stated === null ? '' : named(stated).text}`);
  return `${named(record.title).text}: ${[...(plan.length === 0 ? [t('plannedNothing')] : plan), ...told].join('; ')}.`;
}

function dataOf(projects: readonly FollowedProject[], phrasing: Phrasing): Data {
  const { t, named } = phrasing;
  return {
    columns: [
      { key: 'project', name: t('openedProject'), role: 'title' },
      { key: 'planned', name: t('openedPlanned'), role: 'text' },
      { key: 'date', name: t('openedDate'), role: 'text' },
      { key: 'event', name: t('openedEvent'), role: 'text' },
      { key: 'result', name: t('target'), role: 'text' },
    ],
    rows: projects.flatMap(({ record, planned, came }) =>
      came.map((result): PictureCell[] => {
        const title = named(record.title);
        return [
          { value: title.text, lang: title.lang, record: record.id },
          {
            value: planned
              .map(({ milestone, year }) =>
                t(milestone === 'groundbreaking' ? 'plannedStart' : 'plannedOpening', { year: String(year) }),
              )
              .join('; '),
          },
          { value: result.date, shown: named(result.when).text },
          { value: result.stated === null ? null : named(result.stated).text },
          { value: result.id, record: result.id },
        ];
      }),
    ),
  };
}

/** Every project's planned year and what came, without words. */
function glimpseOf(projects: readonly FollowedProject[], [first, last]: readonly [number, number]): Scene {
  const x = linear([first, last], [8, 292]);
  const step = 108 / Math.max(1, projects.length);
  return {
    width: 300,
    height: 120,
    shapes: projects.flatMap(({ planned, came }, at): Shape[] => [
      ...planned.map(
        ({ year }): Shape => ({
          kind: 'rect',
          x: x(year),
          y: 6 + step * at,
          width: x(year + 1) - x(year),
          height: Math.max(2, step - 3),
          look: 'pale',
        }),
      ),
      ...came.map(({ date }) => triangle(x(yearsOf(date ?? '')), 6 + step * (at + 0.5), 'came')),
    ]),
  };
}
