import { readFileSync } from 'node:fs';
import { readYaml } from '../../corpus/curated/read-yaml.ts';
import { foldTables, searchTablesSchema } from '../index/tables.ts';
import { foldedWords } from '../text/tokens.ts';
import type { QueryData, Vocabulary } from './data.ts';

/** A small registry and corpus for the tests of this folder; the language tables are the real ones. */
const file = 'content/registry/search.yaml';
const { value, diagnostics } = readYaml({ file, text: readFileSync(file, 'utf8') }, searchTablesSchema);
if (value === null) throw new Error(diagnostics.map(({ message }) => `${file}: ${message}`).join('\n'));
const tables = foldTables(value);
const folded = (text: string) => foldedWords(text).join(' ');
const agency = (id: string, vi: string, en: string, more: readonly string[] = [], works = true) => ({
  id: `agency/${id}`,
  vi,
  en,
  names: [vi, en, ...more].map(folded),
  works,
});
const instrument = (
  id: string,
  label: string,
  types: readonly string[],
  number: string,
  year: string,
  letters: readonly string[],
  held = false,
) => ({
  id: `instrument/${id}`,
  vi: label,
  en: label,
  number,
  year: /^\d+-\d{4}-/.test(id) ? year : '',
  dated: year,
  letters,
  types,
  names: [],
  held,
});

export const data: QueryData = {
  agencies: [
    agency('so-tai-chinh', 'Sở Tài chính', 'Department of Finance', ['STC', 'DOF']),
    agency('so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', [
      'Sở KHĐT',
      'Sở KH&ĐT',
    ]),
    agency('so-giao-thong-van-tai', 'Sở Giao thông vận tải', 'Department of Transport', ['Sở GTVT']),
    agency(
      'so-nong-nghiep-va-phat-trien-nong-thon',
      'Sở Nông nghiệp và Phát triển nông thôn',
      'Department of Agriculture and Rural Development',
      ['Sở NN&PTNT'],
    ),
    agency('so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs'),
    agency('so-y-te', 'Sở Y tế', 'Department of Health'),
    agency('so-xay-dung', 'Sở Xây dựng', 'Department of Construction'),
    agency('ubnd-thanh-pho-hai-phong', 'UBND thành phố Hải Phòng', "Hai Phong City People's Committee", [
      'UBND TP',
      'UBND thành phố',
    ]),
    agency('ubnd-huyen-thuy-nguyen', 'UBND huyện Thủy Nguyên', "People's Committee of Thuy Nguyen Rural District"),
    agency(
      'ban-quan-ly-khu-kinh-te-hai-phong',
      'Ban quản lý Khu kinh tế Hải Phòng',
      'Hai Phong Economic Zone Authority',
      ['BQL KKT', 'HEZA'],
    ),
    agency(
      'hdnd-thanh-pho-hai-phong',
      'HĐND thành phố Hải Phòng',
      "Hai Phong City People's Council",
      ['HĐND TP'],
      false,
    ),
  ],
  instruments: [
    instrument(
      '108-nq-cp-2019',
      'Nghị quyết 108/NQ-CP',
      ['nghi quyet', 'resolution'],
      '108',
      '2019',
      ['nq', 'cp'],
      true,
    ),
    instrument('01-ct-ubnd-2021', 'Chỉ thị 01/CT-UBND', ['chi thi', 'directive'], '01', '2021', ['ct', 'ubnd'], true),
    instrument('45-nq-tw-2019', 'Nghị quyết 45-NQ/TW', ['nghi quyet', 'resolution'], '45', '2019', ['nq', 'tw']),
    instrument('89-2017-nd-cp', 'Nghị định 89/2017/NĐ-CP', ['nghi dinh', 'decree'], '89', '2017', ['nd', 'cp']),
    instrument('32-2018-nd-hdnd', 'Nghị quyết 32/2018/NĐ-HĐND', ['nghi quyet', 'resolution'], '32', '2018', [
      'nd',
      'hdnd',
    ]),
    instrument('10-2017-qd-ubnd', 'Quyết định 10/2017/QĐ-UBND', ['quyet dinh', 'decision'], '10', '2017', [
      'qd',
      'ubnd',
    ]),
  ],
  abbreviations: [
    ['gpmb', ['giải phóng mặt bằng']],
    ['bhyt', ['bảo hiểm y tế']],
    ['cntt', ['công nghệ thông tin']],
    ['ntm', ['nông thôn mới']],
  ],
  tables,
  years: [2021, 2022],
};

const text = `đầu tư công quy hoạch xây dựng đô thị thông minh thông minh giải phóng mặt bằng bảo hiểm y tế công nghệ thông tin nông thôn mới
  xe buýt hoá đơn điện tử logistics cảng biển tinh giản biên chế sở tài chính xử lý ngành bổ sung bác sỹ nhà ở người có công hạn khi nào xong`;
export const vocabulary: Vocabulary = new Map(
  [...new Set(foldedWords(text))].map((word) => [word, foldedWords(text).filter((other) => other === word).length]),
);
export const english = {
  vocabulary: new Map(
    ['public', 'investment', 'airport', 'port', 'digital', 'transformation', 'bus'].map((word) => [word, 1]),
  ),
  terms: [
    [['đầu tư công'], ['public investment']],
    [['chuyển đổi số'], ['digital transformation']],
  ] as const,
};
