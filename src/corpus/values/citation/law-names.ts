/** Words behind the name of a law that no longer belong to it; with a second word, only before that word. */
const ends: Readonly<Record<string, readonly string[] | 'any'>> = {
  này: 'any',
  ngày: 'any',
  năm: 'any',
  được: 'any',
  đã: 'any',
  theo: 'any',
  trong: 'any',
  để: 'any',
  cho: 'any',
  tại: 'any',
  do: 'any',
  khi: 'any',
  phải: 'any',
  là: 'any',
  thì: 'any',
  đến: 'any',
  từ: 'any',
  nhằm: 'any',
  cũ: 'any',
  khác: 'any',
  cùng: 'any',
  như: 'any',
  hoặc: 'any',
  sẽ: 'any',
  chưa: 'any',
  còn: 'any',
  cũng: 'any',
  vẫn: 'any',
  đang: 'any',
  bị: 'any',
  nêu: 'any',
  vào: 'any',
  không: ['còn', 'có', 'quy', 'được', 'phải', 'cho', 'bắt', 'yêu'],
  giao: ['cho', 'nhiệm', 'thẩm', 'quyền', 'chính', 'bộ', 'ubnd', 'hđnd', 'ủy', 'hội'],
  cần: ['được', 'phải', 'sửa', 'có', 'quy'],
  yêu: ['cầu'],
  thay: ['thế'],
  bãi: ['bỏ'],
  bắt: ['đầu', 'buộc'],
  bổ: ['sung'],
  sửa: ['đổi'],
  áp: ['dụng'],
  trình: ['quốc', 'chính', 'ủy', 'thủ', 'bộ', 'hội', 'ubnd'],
  chính: ['thức'],
  ra: ['đời'],
  đi: ['vào'],
  tạo: ['điều', 'cơ', 'hành'],
  thể: ['hiện', 'chế'],
  phù: ['hợp'],
  gắn: ['với'],
  đối: ['với'],
  trên: ['cơ'],
  sau: ['khi', 'đây'],
  quy: ['định'],
  hiện: ['hành'],
  có: ['hiệu', 'liên', 'quy'],
  hướng: ['dẫn'],
  và: [
    'pháp',
    'các',
    'quy',
    'văn',
    'hướng',
    'nghị',
    'luật',
    'bộ',
    'thông',
    'quyết',
    'những',
    'một',
    'kế',
    'chương',
    '',
  ],
};

/** `Luật sửa đổi, bổ sung một số điều của Luật Đo lường`: the name holds the name of another law. */
const amending =
  /^ (?:sửa đổi|bổ sung|sửa đổi, bổ sung)(?: một số điều)?(?: của)?(?: các)? (?:Luật|Bộ luật|Pháp lệnh)/u;

/**
 * Where the name of a law ends that begins at `start` (behind `Luật`, `Pháp lệnh`).
 * A date or number behind the name (`Luật khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023`) shows its whole length; without one the name
 * ends at the first mark (`Phòng, chống` apart), or at a word that no name of a law has there. Names that hold other commas are found
 * through the registry.
 * @returns offset behind the name; `start` when there is none
 */
export function endOfLawName(text: string, start: number): number {
  const rest = text.slice(start);
  const dated = /^ [\p{L}\p{M} ,-]{2,100}?(?= (?:số:? ?\d|ngày \d|năm (?:19|20)\d\d))/u.exec(rest)?.[0];
  if (
    dated &&
    !/ này |(?:Luật|Nghị|Quyết|Thông tư)/u.test(dated) &&
    nameLength(dated.replaceAll(',', ' ')) === dated.length
  )
    return start + dated.length;
  const amended = amending.exec(rest)?.[0];
  if (amended) return endOfLawName(text, start + amended.length);
  return start + nameLength(bareWords(rest), rest);
}

/** As `endOfLawName`, for a name in a list of them: it ends at `và` before the next, and a date behind the last is not that of all. */
export function endOfListedName(text: string, start: number): number {
  const rest = text.slice(start);
  return start + nameLength(bareWords(rest).replace(/ và \p{Lu}.*$/u, ''), rest);
}

const behindName = /\s*(?:[,;]\s*và|[,;]|\s+và)(?=\s\p{Lu})/uy;

/** Where the next name of a list begins, the space before it counted; `null` where the list ends. */
export function nextInList(text: string, end: number): number | null {
  behindName.lastIndex = end;
  return behindName.test(text) ? behindName.lastIndex : null;
}

/** The words that stand at the beginning, each behind a space. */
function bareWords(rest: string): string {
  return /^(?: (?:Phòng, chống|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*))+/u.exec(rest)?.[0] ?? '';
}

/**
 * How much of some words, each behind a space, can be the name of a law.
 * @param rest the text that begins with them
 */
function nameLength(found: string, rest = found): number {
  if (found === '') return 0;
  const words = found.slice(1).split(' ');
  let length = 0;
  for (const [index, word] of words.entries()) {
    const behind = rest.slice(length + 1 + word.length);
    // `Luật Chuyển đổi số`, but `Luật Đất đai số 31/2024/QH15`
    if (word === 'số' ? /^\s*:?\s*\d/u.test(behind) : endsName(word, words[index + 1] ?? '', words[index - 1] ?? ''))
      break;
    length += word.length + 1;
  }
  return length;
}

function endsName(word: string, next: string, previous: string): boolean {
  // `của thuốc lá`, `của Nhà nước` belong to names; `của Quốc hội` says who passed the law.
  if (word === 'của') return previous === '' || next === '' || (/^\p{Lu}/u.test(next) && next !== 'Nhà');
  const before = Object.hasOwn(ends, word) ? ends[word] : undefined;
  return before === 'any' || (before?.includes(next.toLowerCase()) ?? false);
}
