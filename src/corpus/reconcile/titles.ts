import type { Leaf } from '../model/tree.ts';
import { walkOutline } from '../records/index.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './input.ts';
import { placeName } from './place-names.ts';

/** The year in the title of an annex, as printed, against the year in the headings of its columns. */
export const titleAgainstColumns: Rule = ({ outlines, places }) =>
  outlines.flatMap((outline) =>
    outline.nodes.flatMap((annex): Finding[] => {
      if (annex.kind !== 'annex' || annex.text === null) return [];
      const headings = new Set(
        [...walkOutline(annex.children)].flatMap(
          (node) => node.row?.table.columns.flatMap((column) => planYears(column.heading ?? '')) ?? [],
        ),
      );
      const title = planYears(printed(annex.text));
      const [year] = title;
      const [column] = headings;
      if (year === undefined || column === undefined || title.some((candidate) => headings.has(candidate))) return [];
      const place = placeName(annex, places);
      return [
        {
          rule: 'title-year',
          severity: 'major',
          where: annex.id,
          also: [],
          source: { document: outline.document, lines: [annex.lines[0], annex.lines[1]] },
          printed: year,
          against: column,
          // A year is no figure: it takes no mark between its digits.
          english: { printed: year, against: column },
          reason: {
            vi: `Tên ${place.vi} in năm ${year}; cột chỉ tiêu của chính bảng ấy là năm ${column}.`,
            en: `The title of ${place.en} is printed for ${year}; the column of the same table is for ${column}.`,
          },
        },
      ];
    }),
  );

/** A text as the source prints it, corrections undone. */
function printed(leaf: Leaf): string {
  let text = leaf.value;
  for (const { start, end, printed: original } of leaf.readings.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + original + text.slice(end);
  return text;
}

/** The years that a title or heading is for: those after `năm`; a price base (`giá so sánh 2010`) is none. */
function planYears(text: string): string[] {
  return [...text.matchAll(/năm\s+(20\d{2})/giu)].flatMap((match) => match[1] ?? []);
}
