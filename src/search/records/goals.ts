import type { TimeWords } from '../query/data.ts';
import type { Understanding } from '../query/types.ts';
import { fold } from '../text/fold.ts';
import { foldedWords } from '../text/tokens.ts';
import type { RecordRow } from './row.ts';

/**
 * Ids of the goals that a query asks for: it names a year (`2030`, `mục tiêu đến năm 2030`, `Hai Phong in 2030`) and neither a body nor words,
 * and says of the year no more than that it is one. Deadlines of that year are another matter. Without a year all goals are meant.
 */
export function goalsAsked({ parts, query }: Understanding, rows: readonly RecordRow[], time: TimeWords): string[] {
  const due = parts.find((part) => part.kind === 'deadline');
  const others = parts.filter((part) => part !== due);
  if (!others.every((part) => part.kind === 'record-kind' && part.of === 'goal')) return [];
  if (due === undefined && others.length > 0)
    return rows.filter((row) => row.horizon !== undefined).map(({ id }) => id);
  if (due?.due.kind !== 'year' || due.due.through !== null) return [];
  const year = String(due.due.year);
  const plain = new Set(
    [...time.year, ...time.by, ...time.after, 'in', 'trong'].flatMap((phrase) => fold(phrase).split(' ')),
  );
  const said = foldedWords(query.slice(due.start, due.end)).filter((word) => word !== year);
  const asked = others.length > 0 || said.every((word) => plain.has(word));
  return asked && due.due.relation !== 'after' ? rows.filter((row) => row.horizon === year).map(({ id }) => id) : [];
}
