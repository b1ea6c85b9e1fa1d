import { expect, test } from 'vitest';
import { csvOf } from './picture.ts';

test('a download has a byte order mark, plain numbers and quoted commas', () => {
  const columns = [
    { key: 'a', name: 'Cơ quan', role: 'title' as const },
    { key: 'b', name: 'Tỷ đồng', role: 'figure' as const },
  ];
  expect(
    csvOf({
      columns,
      rows: [
        [{ value: 'Sở Lao động, Thương binh' }, { value: 89490.478, shown: '89.490,478' }],
        [{ value: null }, { value: 0 }],
      ],
    }),
  ).toBe('\uFEFFCơ quan,Tỷ đồng\r\n"Sở Lao động, Thương binh",89490.478\r\n,0\r\n');
});
