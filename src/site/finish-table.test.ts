import { expect, test } from 'vitest';
import { finishTable, shortName } from './finish-table.ts';

const head = '<thead><tr><th>TT</th><th class="title">Nhiệm vụ</th><th>Thời <i>hạn</i></th><th class="line">dòng</th></tr></thead>';

test('a cell is named by the head of its column, but number, title and line', () => {
  expect(finishTable(`${head}<tr><th>1</th><td class="title">x</td><td>y</td><td class="line">9</td></tr>`)).toEqual({
    head,
    rows: '<tr><th>1</th><td class="title">x</td><td data-name="Thời hạn">y</td><td class="line">9</td></tr>',
  });
});

test('the title of a row with fewer cells spans what is missing', () => {
  expect(finishTable(`${head}<tr><th>I</th><td class="title">group</td><td class="line">9</td></tr>`).rows).toBe('<tr><th>I</th><td class="title" colspan="2">group</td><td class="line">9</td></tr>');
});

test('a table without a head stays as it is', () => {
  expect(finishTable('<tr><td>x</td></tr>')).toEqual({ head: '', rows: '<tr><td>x</td></tr>' });
});

test('the title of a group takes the place of its empty cells', () => {
  expect(finishTable(`${head}<tr class="group"><th>I</th><td class="title">g</td><td> </td><td class="line">9</td></tr>`).rows).toBe(
    '<tr class="group"><th>I</th><td class="title" colspan="2">g</td><td class="line">9</td></tr>',
  );
});

test('a group with figures keeps its cells in their columns', () => {
  expect(finishTable(`${head}<tr class="group"><th>I</th><td class="title">g</td><td>7</td><td class="line">9</td></tr>`).rows).toContain('<td data-name="Thời hạn">7</td>');
});

test('a column under a common heading keeps its own name and the common unit', () => {
  expect(shortName('Nguồn vốn (tỷ đồng) / Ngân sách địa phương')).toBe('Ngân sách địa phương (tỷ đồng)');
  expect(shortName('Kịch bản tăng trưởng GRDP / Quý I')).toBe('Quý I');
  expect(shortName('Thời hạn')).toBe('Thời hạn');
});
