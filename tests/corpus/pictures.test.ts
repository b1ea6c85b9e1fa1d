import { describe, expect, test } from 'vitest';
import { makeKnowledge } from '../../src/corpus/knowledge.ts';
import { corpusFacts, dutyItems, runningOf } from '../../src/duties/index.ts';
import { corpusWords } from '../../src/i18n/corpus-words.ts';
import { languages } from '../../src/i18n/languages.ts';
import { type Scene, textSize } from '../../src/pictures/draw/scene.ts';
import { goalPaths } from '../../src/pictures/goals/path.ts';
import { drawPicture } from '../../src/pictures/index.ts';
import { moneyAnnexes, sumOf } from '../../src/pictures/money/sums.ts';
import { siteMeasure } from '../../src/pictures/page/site-measure.ts';
import { type Picture, pictureNames } from '../../src/pictures/picture.ts';
import { phrasingOf } from '../../src/pictures/phrasing.ts';
import { builtCorpus } from './built.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const { corpus, words } = builtCorpus();
const { records } = corpus;
const knowledge = makeKnowledge(records);
const settings = words.pictures;
const facts = { ...corpusFacts(runningOf(records), dutyItems(knowledge)), territory: 'city' as const };
const pictures = languages.flatMap((lang) =>
  pictureNames.map((name) => ({
    lang,
    name,
    picture: drawPicture(name, knowledge, settings, {
      ...phrasingOf(lang, corpusWords(facts, lang)),
      ...siteMeasure,
    }),
  })),
);

/** Every scene of a picture, with a name for messages. */
function scenesOf({ drawings }: Picture): readonly { readonly what: string; readonly scene: Scene }[] {
  return drawings.flatMap((drawing) =>
    drawing.kind === 'panels'
      ? drawing.panels.map(({ title, scene }) => ({ what: title, scene }))
      : [
          { what: `${drawing.title}, narrow`, scene: drawing.narrow },
          { what: `${drawing.title}, wide`, scene: drawing.wide },
        ],
  );
}

describe.each(pictures)('the picture $name in $lang', ({ lang, picture }) => {
  test('keeps its words inside the drawing', () => {
    const outside = scenesOf(picture).flatMap(({ what, scene }) =>
      textBoxes(scene)
        .filter((box) => box.left < -1 || box.right > scene.width + 1 || box.top < -1 || box.bottom > scene.height)
        .map((box) => `${what}: ${box.text}`),
    );
    expect(outside).toEqual([]);
  });

  test('lays no words over others', () => {
    expect(
      scenesOf(picture).flatMap(({ what, scene }) => overlaps(textBoxes(scene)).map((pair) => `${what}: ${pair}`)),
    ).toEqual([]);
  });

  test('sets no words too small to read at the width they are drawn for', () => {
    expect(scenesOf(picture).flatMap(({ scene }) => textBoxes(scene).filter((box) => box.size < textSize))).toEqual([]);
  });

  test('is told in words, with data whose rows fill their columns', () => {
    expect(picture.summary.length).toBeGreaterThan(0);
    for (const { title, description } of picture.drawings.flatMap(
      (drawing): readonly { title: string; description: string }[] =>
        drawing.kind === 'panels' ? drawing.panels : [drawing],
    )) {
      expect(title).not.toBe('');
      expect(description.length).toBeGreaterThan(10);
    }
    expect(picture.data.rows.length).toBeGreaterThan(0);
    for (const row of picture.data.rows) expect(row).toHaveLength(picture.data.columns.length);
    expect(picture.data.columns.filter((column) => column.role === 'title')).toHaveLength(1);
  });

  test('leaves no gap unfilled and no number undefined', () => {
    const told = JSON.stringify(picture);
    expect(told).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
    if (lang === 'vi') expect(told).not.toContain('"lang":"vi"');
  });
});

describe('the money of the projects', () => {
  const annexes = moneyAnnexes(knowledge);
  const groups = annexes.flatMap((annex) => annex.groups);

  test('holds every row of both annexes once', () => {
    const listed = records.projects.flatMap((project) =>
      project.listings.filter((listing) => listing.totalInvestment !== null).map((listing) => listing.row),
    );
    expect(groups.flatMap((group) => group.rows.map((row) => row.row)).toSorted()).toEqual(listed.toSorted());
  });

  test('agrees with every printed total once the rows left out are taken away', () => {
    for (const { id, rows, stated } of groups) {
      const kept = sumOf(rows.filter((row) => !row.leftOut));
      expect(Math.abs(kept.total - (stated?.total ?? Number.NaN)), id).toBeLessThan(0.1);
    }
  });

  test('marks the rows that findings say are left out, and no others', () => {
    const heads = new Set(groups.map((group) => group.id));
    const found = records.notes
      .filter((note) => note.kind === 'finding' && heads.has(note.where))
      .flatMap((note) => note.also);
    const marked = groups.flatMap((group) => group.rows.filter((row) => row.leftOut).map((row) => row.row));
    expect(marked.toSorted()).toEqual([...new Set(found)].toSorted());
  });
});

test('every task stands on the years once, whatever its deadline', () => {
  const { picture } = pictures.find(({ name }) => name === 'deadlines') ?? {};
  expect(picture?.data.rows).toHaveLength(records.tasks.length);
});

test('links between targets of different years lie inside one path', () => {
  const paths = goalPaths(knowledge, settings);
  const pathOf = (id: string) => paths.find((path) => path.stops.some((stop) => stop.target.id === id))?.id;
  const years = new Map(records.targets.map((target) => [target.id, target.period?.to?.slice(0, 4)]));
  const joined = records.links.filter(
    (link) =>
      link.type === 'sameIndicator' &&
      years.get(link.from) !== undefined &&
      years.get(link.to) !== undefined &&
      years.get(link.from) !== years.get(link.to),
  );
  expect(
    joined
      .filter((link) => pathOf(link.from) === undefined || pathOf(link.from) !== pathOf(link.to))
      .map((link) => link.id),
  ).toEqual([]);
});
