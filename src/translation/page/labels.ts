import { knowledge } from '../../site/records.ts';

/** The label or number that a record is printed with; `null` where it has none. */
export function labelOf(record: string): string | null {
  const row = knowledge.tasks.get(record) ?? knowledge.targets.get(record) ?? knowledge.scenarios.get(record);
  return row?.number ?? knowledge.provisions.get(record)?.label ?? null;
}
