import { expect, test } from 'vitest';
import { alignFigures, finishTable, shortName } from './finish-table.ts';

const head =
  '<thead><tr><th>TT</th><th class="title">Nhiệm vụ</th><th>Thời <i>hạn</i></th><th class="line">dòng</th></tr></thead>';

test('a cell is named by the head of its column, but number, title and line', () => {
  expect(finishTable(`${head}<tr><th>1</th><td class="title">x</td><td>y</td><td class="line">9</td></tr>`)).toEqual({
    head,
    rows: '<tr><th>1</th><td class="title">x</td><td data-name="Thời hạn">y</td><td class="line">9</td></tr>',
  });
});

test('the title of a row with fewer cells spans what is missing', () => {
  expect(finishTable(`${head}<tr><th>I</th><td class="title">group</td><td class="line">9</td></tr>`).rows).toBe(
    '<tr><th>I</th><td class="title" colspan="2">group</td><td class="line">9</td></tr>',
  );
});

test('a table without a head stays as it is', () => {
  expect(finishTable('<tr><td>x</td></tr>')).toEqual({ head: '', rows: '<tr><td>x</td></tr>' });
});

test('the title of a group takes the place of its empty cells, as a head of its row too', () => {
  expect(
    finishTable(
      `${head}<tr class="group"><th class="number">I</th><th class="title" scope="row">g</th><td> </td><td class="line">9</td></tr>`,
    ).rows,
  ).toContain('<th class="title" scope="row" colspan="2">g</th><td class="line">');
  expect(
    finishTable(`${head}<tr class="group"><th>I</th><td class="title">g</td><td> </td><td class="line">9</td></tr>`)
      .rows,
  ).toBe('<tr class="group"><th>I</th><td class="title" colspan="2">g</td><td class="line">9</td></tr>');
});

test('a group with figures keeps its cells in their columns', () => {
  expect(
    finishTable(`${head}<tr class="group"><th>I</th><td class="title">g</td><td>7</td><td class="line">9</td></tr>`)
      .rows,
  ).toContain('<td data-name="Thời hạn">7</td>');
});

test('a column under a common heading keeps its own name and the common unit', () => {
  expect(shortName('Nguồn vốn (tỷ đồng) / Ngân sách địa phương')).toBe('Ngân sách địa phương (tỷ đồng)');
  expect(shortName('Kịch bản tăng trưởng GRDP / Quý I')).toBe('Quý I');
  expect(shortName('Thời hạn')).toBe('Thời hạn');
});

test('figures with fewer decimals are padded to the decimal mark of the language, column by column', () => {
  const row = (...figures: string[]) =>
    `<tr><td class="title">x</td>${figures.map((figure) => `<td class="figures" data-name="n">${figure}</td>`).join('')}</tr>`;
  const pads = (html: string) =>
    [...html.matchAll(/data-pad="([^"]*)"[^>]*>([^<]*)/g)].map(([, pad, figure]) => `${figure}|${pad}`);
  expect(pads(alignFigures(row('1.300', '7') + row('1.490,478', '8') + row('100,0', ''), ','))).toEqual([
    '1.300|,000',
    '100,0|00',
  ]);
  expect(pads(alignFigures(row('1,300') + row('1,490.478') + row('≥ 9'), '.'))).toEqual(['1,300|.000', '≥ 9|.000']);
});

test('cells that are words or hold elements are left alone', () => {
  const html =
    '<tr><td class="figures">như trên</td></tr><tr><td class="figures">1,5</td></tr><tr><td class="figures"><em>1</em></td></tr>';
  expect(alignFigures(html, ',')).toBe(html);
});
