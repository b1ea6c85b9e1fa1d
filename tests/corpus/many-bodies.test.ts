import { makeKnowledge } from '../../src/corpus/knowledge.ts';
import { expect, test } from 'vitest';
import { corpusWords } from '../../src/i18n/corpus-words.ts';
import { coordinationPicture } from '../../src/pictures/coordination/picture.ts';
import { siteMeasure } from '../../src/pictures/page/site-measure.ts';
import { phrasingOf } from '../../src/pictures/phrasing.ts';
import { builtCorpus } from './built.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const { corpus, words } = builtCorpus();
const { records } = corpus;
const facts = {
  documents: 3,
  territory: 'city',
  issued: { first: 2019, last: 2025 },
  due: { first: 2019, last: 2030 },
} as const;
const phrasing = { ...phrasingOf('en', corpusWords(facts as never, 'en')), ...siteMeasure };

test('of many bodies the busiest are drawn, nothing lies over another, and the data has all', () => {
  const tasks = records.agencies.slice(0, 60).map((agency, index) => ({
    ...(records.tasks[0] as (typeof records.tasks)[number]),
    id: `x/${index + 1}`,
    lead: [agency.id],
    coordinating: [records.agencies[(index + 7) % 60]?.id ?? ''],
  }));
  const picture = coordinationPicture(makeKnowledge({ ...records, tasks }), words.pictures, phrasing);
  const [drawing] = picture.drawings;
  if (drawing?.kind !== 'sheet') throw new Error('expected a sheet');
  for (const scene of [drawing.narrow, drawing.wide]) {
    const boxes = textBoxes(scene);
    expect(overlaps(boxes)).toEqual([]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(scene.width + 1);
  }
  expect(picture.data.rows).toHaveLength(60);
  expect(picture.remarks.join(' ')).toContain('of 60 lead bodies');
});
