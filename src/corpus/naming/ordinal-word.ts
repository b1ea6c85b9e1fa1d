const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The value of a Vietnamese ordinal from first to tenth, with or without its `thứ`: of `Phần thứ hai` the `hai`; `null` for another word. */
export function ordinalValue(word: string): number | null {
  const value = ordinalWords.indexOf(word.toLocaleLowerCase('vi')) + 1;
  return value > 0 ? value : null;
}
