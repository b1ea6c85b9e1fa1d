import type { Knowledge } from '../corpus/knowledge.ts';
import type { PlaceEntry } from '../corpus/model/registry.ts';
import type { ResultWords, TerritoryChange } from '../corpus/model/result.ts';
import type { UnitTable } from '../corpus/values/index.ts';

/** What entries are held against. */
export interface ResultContext {
  readonly knowledge: Knowledge;
  readonly units: UnitTable;
  readonly words: ResultWords;
  readonly changes: readonly TerritoryChange[];
  /** The last day on which anybody can have entered or checked something; `null` where no clock can be trusted. */
  readonly today: string | null;
  /** What a territory can be, by id. */
  readonly territories: ReadonlyMap<string, PlaceEntry>;
}

/** The first change, after it was planned, of the ground that a record is about; `null` where there was none. */
export function changeFor(
  record: string,
  { knowledge, changes }: Pick<ResultContext, 'knowledge' | 'changes'>,
): TerritoryChange | null {
  const document = knowledge.documents.get(knowledge.documentOf(record) ?? '');
  if (document === undefined) return null;
  return (
    changes
      .filter(({ territory, on }) => territory === document.territory && on > document.issued)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
  );
}
