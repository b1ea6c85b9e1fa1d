import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const shown = async (line: string) => (await highlight([line]))[0]?.filter((piece) => piece.stretch !== null);

test('labels are found at the head of a line, whatever their level', async () => {
  for (const label of ['II.', '4.', 'đ)', '-', 'Điều 1.']) {
    expect(await shown(`${label} Tăng cường kỷ cương`)).toEqual([{ text: label, stretch: 'label' }]);
  }
});

test('document numbers, dates and scars of the scan are told apart', async () => {
  expect(await shown('theo Nghị quyết số 45-NQ/TW **trước ngày 20/11/2021**')).toEqual([
    { text: '45-NQ/TW', stretch: 'instrument' },
    { text: '**', stretch: 'scar' },
    { text: 'ngày 20/11/2021', stretch: 'time' },
    { text: '**', stretch: 'scar' },
  ]);
});

test('no character is lost or added', async () => {
  const lines = ['PHỤ LỤC 4', '', '1\tĐề án\tQuý IV/2021\tSở Y tế', '  cầu Bến Rừng'];
  const pieces = await highlight(lines);
  expect(pieces.map((line) => line.map((piece) => piece.text).join(''))).toEqual(lines);
});
