import type { LanguageRegistration } from 'shiki/core';

/**
 * A small TextMate grammar of Vietnamese administrative documents as plain text: just enough to let the eye find the
 * structure of a source. It colours, and decides nothing: the parser of the corpus is another thing.
 */
export const grammar: LanguageRegistration = {
  name: 'van-ban',
  scopeName: 'source.van-ban',
  patterns: [
    { match: '^\\s*(?:PHỤ LỤC|CHỈ THỊ|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|KẾ HOẠCH).*$', name: 'heading' },
    { match: '^\\s*TT\\t.*$', name: 'heading' },
    { match: '^[\\s\\p{Lu}\\d,;:()/–-]{12,}$', name: 'heading' },
    { match: '^\\s*(?:Chương|Mục|Điều)\\s+[\\dIVXL]+\\.?', name: 'label' },
    { match: '^\\s*[IVX]{1,5}(?:\\.|\\t|(?=\\s\\p{L}))', name: 'label' },
    { match: '^\\s*\\d{1,3}(?:\\.\\d{1,2})*(?:\\.|\\t)', name: 'label' },
    { match: '^\\s*[a-zđ]\\)', name: 'label' },
    { match: '^\\s*[-+](?=\\s)', name: 'label' },
    { match: '\\*\\*|</?i>', name: 'scar' },
    { match: '\\d+(?:/\\d{4})?[/-](?:NQ|CT|QĐ|NĐ|CTr|TT|TTr|CV|QH)[\\p{Lu}\\d/-]*', name: 'instrument' },
    { match: '(?:ngày )?\\d{1,2}/\\d{1,2}/\\d{4}|ngày \\d{1,2} tháng \\d{1,2} năm \\d{4}', name: 'time' },
    { match: '(?:Quý|quý|Tháng|tháng) [\\dIV]{1,3} ?/ ?\\d{4}|(?:Năm|năm) \\d{4}', name: 'time' },
  ],
  repository: {},
};
