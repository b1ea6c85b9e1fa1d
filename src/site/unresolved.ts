import type { PrintedCell } from '../corpus/model/records.ts';

interface PrintedRecord {
  readonly cells: readonly PrintedCell[];
  readonly unresolved: readonly { readonly role: string; readonly printed: string }[];
}

/** What the first column with one of the roles prints and nothing known answers to. */
export function printedIn({ cells, unresolved }: PrintedRecord, ...roles: readonly string[]): string[] {
  const role = roles.find((candidate) => cells.some((cell) => cell.role === candidate));
  return unresolved.filter((words) => words.role === role).map(({ printed }) => printed);
}
