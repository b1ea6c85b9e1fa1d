/** A pointer to an annex of the same document. Offsets are 0-based, half-open. */
export interface AnnexPointer {
  readonly start: number;
  readonly end: number;
  /** As printed: `1`, `III`; `null` for an annex without a number (`Phụ lục kèm theo`). */
  readonly number: string | null;
}

/** A pointer to a provision of the same document: `khoản 1 Điều này`, `Điều 7`. */
export interface ProvisionPointer {
  readonly start: number;
  readonly end: number;
  /** `null` for `Điều này`. */
  readonly article: string | null;
  /** `null` where none is named, `'này'` for `khoản này`. */
  readonly clause: string | null;
  readonly point: string | null;
}

const annexNumber = String.raw`(?:\d{1,2}|[IVX]{1,5}|[A-Z])(?![\p{L}\p{M}\d])`;
const annexes = new RegExp(
  String.raw`(?<![\p{L}\p{M}])phụ\s+lục(?:\s+số)?\s+(?<list>${annexNumber}(?:\s*(?:,|và|-|–)\s*(?:phụ\s+lục\s+)?${annexNumber})*)`,
  'giu',
);
const attached = /(?<![\p{L}\p{M}])phụ\s+lục(?=\s+(?:ban\s+hành\s+)?(?:kèm\s+theo|đính\s+kèm))/giu;

/**
 * Finds pointers to annexes: `tại Phụ lục 1 và Phụ lục 3`, `Phụ lục 5, 6, 7`, `Bảng 9, Phụ lục III`, `Phụ lục kèm theo`.
 * A list gives one pointer a number; the first one's stretch holds the word too.
 */
export function findAnnexPointers(text: string): AnnexPointer[] {
  const pointers: AnnexPointer[] = [];
  for (const match of text.matchAll(annexes)) {
    const list = match.groups?.['list'] ?? '';
    const listStart = match.index + match[0].length - list.length;
    for (const item of list.matchAll(new RegExp(String.raw`(?:phụ\s+lục\s+)?(?<number>${annexNumber})`, 'giu'))) {
      const number = item.groups?.['number'];
      // A small letter is a word of the sentence (`Phụ lục I và x`), never an annex.
      if (number === undefined || !/^(?:\d+|[A-Z]+)$/.test(number)) continue;
      pointers.push({
        start: item.index === 0 ? match.index : listStart + item.index,
        end: listStart + item.index + item[0].length,
        number,
      });
    }
  }
  for (const match of text.matchAll(attached))
    pointers.push({ start: match.index, end: match.index + match[0].length, number: null });
  return pointers.sort((a, b) => a.start - b.start);
}

const provisions =
  /(?<![\p{L}\p{M}])(?:(?:điểm\s+(?<point>[\p{L}])\s+)?khoản\s+(?<clause>\d+[a-z]?|này)(?![\p{L}\p{M}])(?:\s+Điều\s+(?<article>\d+[a-z]?|này)(?![\p{L}\p{M}\d]))?|Điều\s+(?<alone>\d+[a-z]?|này)(?![\p{L}\p{M}\d]))/gu;

/**
 * Finds pointers to provisions of the same document: `Điều này`, `khoản 1 Điều này`, `điểm a khoản này`, `Điều 7`.
 * What goes on with the name of a document (`Điều 3 Quyết định này`, `Điều 7 và Điều 8 của Luật này`) is a citation, and a label at the
 * beginning (`Điều 1. …`) is none.
 */
export function findProvisionPointers(text: string): ProvisionPointer[] {
  return [...text.matchAll(provisions)].flatMap((match) => {
    const { point, clause, article, alone } = match.groups ?? {};
    const end = match.index + match[0].length;
    const rest = text.slice(end);
    const isLabel = match.index === 0 && /^\s*[.:]/.test(rest);
    const isCitation = /^\s+(?:của\s+)?(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị|Quyết|Thông tư|Chỉ thị|Quy)/u.test(
      rest,
    );
    if (isLabel || isCitation) return [];
    const named = article ?? alone;
    return [
      {
        start: match.index,
        end,
        article: named === undefined || named === 'này' ? null : named,
        clause: clause ?? null,
        point: point ?? null,
      },
    ];
  });
}
