import type { Lang } from './languages.ts';

/** Words of the search: the box in the head, the search page, its messages. */
export const searchWords = {
  searchTitle: { vi: 'Tìm kiếm', en: 'Search' },
  searchIntro: {
    vi: 'Tìm nhiệm vụ, chỉ tiêu, dự án, cơ quan và điều khoản trong {documents}.',
    en: 'Find tasks, targets, projects, agencies and provisions in {both}.',
  },
  query: { vi: 'Từ cần tìm', en: 'Search for' },
  submit: { vi: 'Tìm', en: 'Search' },
  hint: {
    vi: 'Gõ không dấu, viết tắt, số văn bản hay thời hạn đều được: “so khdt”, “nq 45”, “phụ lục 4 số 45”, “quý 4 {lastIssued}”.',
    en: 'Names, abbreviations, numbers and deadlines all work: “DPI”, “resolution 45”, “annex 4 no 45”, “Q4 {lastIssued}”.',
  },
  results: { vi: 'Kết quả', en: 'Results' },
  none: { vi: 'Không tìm thấy mục nào.', en: 'Nothing found.' },
  count: { vi: '{n} kết quả', en: '{n} results' },
  countOne: { vi: '1 kết quả', en: '1 result' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  all: { vi: 'Xem tất cả kết quả', en: 'See all results' },
  understood: { vi: 'Hiểu là', en: 'Understood as' },
  undo: { vi: 'Không hiểu theo cách này', en: 'Do not read it this way' },
  readAgain: { vi: 'Khôi phục cách hiểu', en: 'Read it again as before' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  instrument: { vi: 'Văn bản', en: 'Document' },
  number: { vi: 'Vị trí', en: 'Position' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  role: { vi: 'Vai trò', en: 'Role' },
  kind: { vi: 'Loại', en: 'Kind' },
  asksAgency: { vi: 'Hỏi cơ quan phụ trách', en: 'Asks who is in charge' },
  asksDeadline: { vi: 'Hỏi thời hạn', en: 'Asks for the deadline' },
  words: { vi: 'Từ', en: 'Words' },
  phrase: { vi: 'Cụm từ', en: 'Phrase' },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  clearFilters: { vi: 'Bỏ lọc', en: 'Clear filters' },
  document: { vi: 'Văn bản', en: 'Document' },
  group: { vi: 'Nhóm', en: 'Group' },
  anyRole: { vi: 'Tất cả vai trò', en: 'All roles' },
  lead: { vi: 'Chủ trì', en: 'Leads' },
  coordinating: { vi: 'Phối hợp', en: 'Coordinates' },
  anyAgency: { vi: 'Tất cả cơ quan', en: 'All agencies' },
  sort: { vi: 'Sắp xếp', en: 'Sort by' },
  relevance: { vi: 'Phù hợp nhất', en: 'Relevance' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  byNumber: { vi: 'Thứ tự trong văn bản', en: 'Order in the documents' },
  together: { vi: 'Gộp theo cơ quan', en: 'Group by agency' },
  noAgency: { vi: 'Không ghi cơ quan', en: 'No agency stated' },
  inside: { vi: 'Trong mục này', en: 'Inside' },
  suggestions: { vi: 'Gợi ý', en: 'Suggestions' },
  tryFewer: { vi: 'Thử ít từ hơn, hoặc bỏ bớt bộ lọc.', en: 'Try fewer words, or remove filters.' },
  didYouMean: { vi: 'Có phải bạn tìm', en: 'Did you mean' },
  browse: { vi: 'Hoặc xem các danh mục:', en: 'Or browse the lists:' },
  blockedTitle: { vi: 'Trình duyệt này không chạy được phần tìm kiếm', en: 'Search cannot run in this browser' },
  blocked: {
    vi: 'Tìm kiếm cần JavaScript và WebAssembly. Mọi mục vẫn đọc được từ các danh mục:',
    en: 'Search needs JavaScript and WebAssembly. Everything can still be reached from the lists:',
  },
  openSearch: { vi: 'Mở trang tìm kiếm', en: 'Open the search page' },
  before: { vi: 'trước', en: 'before' },
  quarter: { vi: 'quý', en: 'Q' },
  everyYear: { vi: 'hằng năm', en: 'every year' },
  everyQuarter: { vi: 'hằng quý', en: 'every quarter' },
} as const;
export type SearchWord = keyof typeof searchWords;

/** The lookup of the search's words for a language. */
export function searchStrings(lang: Lang): (key: SearchWord) => string {
  return (key) => searchWords[key][lang];
}
