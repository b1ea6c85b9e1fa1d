import type { Value } from '../model/values.ts';

type Comparator = Exclude<Value['comparator'], 'range' | 'text'>;

/** A word or sign before a figure that says how the figure is meant. */
export interface ComparatorWord {
  readonly vi: string;
  readonly comparator: Comparator;
  /** What English writes before the figure. */
  readonly en: string;
}

/** Longest first where one begins another. */
export const comparatorWords: readonly ComparatorWord[] = [
  { vi: '<=', comparator: '≤', en: '≤ ' },
  { vi: '>=', comparator: '≥', en: '≥ ' },
  { vi: '≤', comparator: '≤', en: '≤ ' },
  { vi: '≥', comparator: '≥', en: '≥ ' },
  { vi: '<', comparator: '<', en: '< ' },
  { vi: '>', comparator: '>', en: '> ' },
  { vi: 'tối thiểu', comparator: '≥', en: 'at least ' },
  { vi: 'ít nhất', comparator: '≥', en: 'at least ' },
  { vi: 'thấp nhất', comparator: '≥', en: 'at least ' },
  { vi: 'không dưới', comparator: '≥', en: 'at least ' },
  { vi: 'không thấp hơn', comparator: '≥', en: 'at least ' },
  { vi: 'không ít hơn', comparator: '≥', en: 'at least ' },
  { vi: 'tối đa', comparator: '≤', en: 'at most ' },
  { vi: 'cao nhất', comparator: '≤', en: 'at most ' },
  { vi: 'nhiều nhất', comparator: '≤', en: 'at most ' },
  { vi: 'không vượt quá', comparator: '≤', en: 'at most ' },
  { vi: 'không quá', comparator: '≤', en: 'at most ' },
  { vi: 'không cao hơn', comparator: '≤', en: 'at most ' },
  { vi: 'dưới', comparator: '<', en: 'below ' },
  { vi: 'thấp hơn', comparator: '<', en: 'below ' },
  { vi: 'nhỏ hơn', comparator: '<', en: 'below ' },
  { vi: 'ít hơn', comparator: '<', en: 'less than ' },
  { vi: 'trên', comparator: '>', en: 'over ' },
  { vi: 'lớn hơn', comparator: '>', en: 'over ' },
  { vi: 'cao hơn', comparator: '>', en: 'over ' },
  { vi: 'nhiều hơn', comparator: '>', en: 'more than ' },
  { vi: 'hơn', comparator: '>', en: 'over ' },
  { vi: 'khoảng', comparator: '≈', en: 'about ' },
  { vi: 'xấp xỉ', comparator: '≈', en: 'about ' },
  { vi: 'gần', comparator: '≈', en: 'nearly ' },
  { vi: '≈', comparator: '≈', en: '≈ ' },
];

/** Words between an indicator and its figure that do not change how the figure is meant. */
export const fillerWords: readonly string[] = [
  'trung bình',
  'bình quân',
  'ở mức',
  'đạt',
  'là',
  'từ',
  'bằng',
  'chiếm',
  'còn',
  'lên',
  'xuống',
  'đến',
  'duy trì',
  'giữ ổn định',
  'giữ vững',
  'giữ',
  'ổn định',
  'tăng',
  'giảm',
  'có',
  'thêm',
];
