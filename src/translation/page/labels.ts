import { records } from '../../site/records.ts';

const labels = new Map<string, string | null>([
  ...records.provisions.map(({ id, label }) => [id, label] as const),
  ...[...records.tasks, ...records.targets, ...records.scenarios].map(({ id, number }) => [id, number] as const),
]);

/** The label or number that a record is printed with; `null` where it has none. */
export function labelOf(record: string): string | null {
  return labels.get(record) ?? null;
}
