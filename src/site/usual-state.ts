import type { PageHead, PageState } from '../corpus/model/page.ts';

/** The state that most of some pages are in; none when they are in the language of the document. */
export function usualStateOf(heads: readonly PageHead[]): PageState | undefined {
  const counts = [
    ...Map.groupBy(
      heads.flatMap((head) => head.state ?? []),
      (state) => state,
    ),
  ];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
