import type { Understanding } from '../query/types.ts';
import { understand } from '../query/understand.ts';
import type { Reader, ReadingOptions } from '../query/understand.ts';
import { placeCodes } from '../rank/codes.ts';
import type { LanguageIndex } from './language-index.ts';

/**
 * What is asked for. Words for a kind of record are read as such beside a body, a time or a figure, and beside the name of a place, which the
 * index knows: `dự án ở Kiến Thụy`.
 */
export async function asked(
  request: ReadingOptions & { readonly query: string },
  reader: Reader,
  index: () => Promise<LanguageIndex>,
): Promise<Understanding> {
  const withKinds = understand(request.query, reader, { ...request, kinds: true });
  if (withKinds.parts.every(({ kind }) => kind !== 'record-kind')) return withKinds;
  if (asksOnlyGoals(withKinds)) return withKinds;
  const codes = placeCodes(withKinds.parts);
  if (codes.length > 0) {
    const words = await index();
    await words.load(codes.map((word) => ({ word, toned: null })));
    if (codes.some((word) => words.posting(word, null).size > 0)) return withKinds;
  }
  return understand(request.query, reader, request);
}

/** Goals are asked for, and of the territory, which is no part of what is understood: `what will … look like`. */
export const asksOnlyGoals = ({ parts, query }: Understanding): boolean =>
  parts.length > 0 &&
  parts.every((part) => part.kind === 'record-kind' && part.of === 'goal') &&
  parts.reduce((sum, { start, end }) => sum + end - start, 0) < query.length;
