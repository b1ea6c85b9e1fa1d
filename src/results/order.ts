import type { ResultKind, ResultRecord, ResultStatus, SourceKind } from '../corpus/model/result.ts';

const kinds: readonly ResultKind[] = ['result', 'event', 'instrument', 'interim', 'reported', 'context'];
const statuses: readonly ResultStatus[] = ['final', 'preliminary', 'estimate', 'reported', 'announced'];
const official: ReadonlySet<SourceKind> = new Set(['official', 'mirror', 'report']);

/**
 * The order in which results of one record stand: results of the whole period, then what happened, then parts, reports and context. Figures: the
 * latest period first; of one period what is comparable before what differs, the firmest first, then official sources, then the newest.
 * Events and instruments in the order of time.
 */
export function byWeight(a: ResultRecord, b: ResultRecord): number {
  return (
    kindOf(a) - kindOf(b) ||
    order(b.period?.to ?? '', a.period?.to ?? '') ||
    order(a.date ?? '', b.date ?? '') ||
    Number(a.differs !== null) - Number(b.differs !== null) ||
    statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
    Number(isOfficial(b)) - Number(isOfficial(a)) ||
    order(b.source.date ?? '', a.source.date ?? '') ||
    order(a.id, b.id)
  );
}

/** Events and instruments tell one story. */
function kindOf({ kind }: ResultRecord): number {
  return kinds.indexOf(kind === 'instrument' ? 'event' : kind);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a source is a body of the state, or shows the text of one. */
function isOfficial({ source }: ResultRecord): boolean {
  return official.has(source.kind);
}
/** The figures of one record that speak of the same period and ground, where they differ: shown side by side, never settled in silence. */
export function conflictsOf(results: readonly ResultRecord[]): readonly (readonly ResultRecord[])[] {
  const figures = results.filter(({ value, kind }) => value !== null && (kind === 'result' || kind === 'interim'));
  const groups = Map.groupBy(
    figures,
    ({ record, period, territory, unit, measure }) =>
      `${record} ${period?.from} ${period?.to} ${territory} ${unit?.vi} ${measure}`,
  );
  return [...groups.values()].filter(
    (group) => new Set(group.map(({ value }) => `${value?.comparator} ${value?.min} ${value?.max}`)).size > 1,
  );
}
