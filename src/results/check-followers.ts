import type { Knowledge } from '../corpus/knowledge.ts';

/** An instrument that is said to follow from a record without a source for it. */
export interface OpenFollower {
  readonly instrument: string;
  readonly record: string;
  readonly why: 'unknown-record' | 'without-result';
}

/** What `followsFrom` of the registry lacks: the record, or a result of the kind instrument that says where it was read. */
export function checkFollowers(knowledge: Knowledge): OpenFollower[] {
  return knowledge.records.instruments.flatMap(({ id, followsFrom }) =>
    followsFrom.flatMap((record): OpenFollower[] => {
      if (knowledge.find(record) === null) return [{ instrument: id, record, why: 'unknown-record' }];
      const told = knowledge.resultsOf(record).some(({ instrument }) => instrument === id);
      return told ? [] : [{ instrument: id, record, why: 'without-result' }];
    }),
  );
}
