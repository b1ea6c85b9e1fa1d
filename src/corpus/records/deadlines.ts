import type { DeadlineOptions } from '../values/index.ts';
import type { RecordContext } from './context.ts';

/** What the deadline grammar needs to know about a document: its date, and how to say a body in English. */
export function deadlineOptions({
  manifest,
  registry,
  agencies,
  instrumentTypes,
}: Pick<RecordContext, 'manifest' | 'registry' | 'agencies' | 'instrumentTypes'>): DeadlineOptions {
  const english = new Map(registry.agencies.map((agency) => [agency.id, agency.en]));
  return {
    issued: manifest.issued,
    types: instrumentTypes,
    agenciesIn: (text) => {
      const { agencies: named, unknown } = agencies.parseList(text);
      return unknown.length > 0 ? [] : named.map((id) => english.get(id) ?? id);
    },
  };
}
