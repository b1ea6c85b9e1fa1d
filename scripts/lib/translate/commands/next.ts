import type { Segment } from '../../../../src/corpus/model/segment.ts';
import type { Translation } from '../../../../src/translation/read-translations.ts';
import type { Workshop } from '../load.ts';
import { done, type CommandOutcome } from '../outcome.ts';

/** What to do first: what is wrong, then what is old, then what is missing, then what nobody has read. */
const wants: readonly { readonly why: string; readonly test: (translation: Translation) => boolean }[] = [
  { why: 'A fact fails', test: ({ failing }) => failing.some(({ severity }) => severity === 'error') },
  { why: 'The Vietnamese has changed since', test: ({ stale }) => stale },
  { why: 'No English yet', test: ({ state }) => state === 'missing' },
  { why: 'A check has a doubt', test: ({ failing }) => failing.length > 0 },
  { why: 'A machine draft that nobody has signed', test: ({ state }) => state === 'machine draft' },
];

/** `next`: the segment that wants work most, the first of them in the order of the documents. */
export function next({ inputs, reading }: Workshop): CommandOutcome {
  for (const { why, test } of wants) {
    const waiting = inputs.segments.filter(({ id }) => {
      const translation = reading.translations.get(id);
      return translation !== undefined && test(translation);
    });
    const [segment] = waiting;
    const translation = segment === undefined ? undefined : reading.translations.get(segment.id);
    if (segment !== undefined && translation !== undefined)
      return done([`${why} (${waiting.length} such segments)`, '', ...describeSegment(segment, translation)]);
  }
  return done(['Every segment is translated, passes its checks and is signed.']);
}

/** A segment as the commands show it. */
export function describeSegment(
  { id, vi, document, lines }: Segment,
  { en, state, stale, place, failing, signature }: Translation,
): readonly string[] {
  const signed = signature === null ? '' : ` by ${signature.by}, ${signature.date}`;
  return [
    `${id}   ${document === '' ? '' : `${document}, lines ${lines[0]}–${lines[1]}   `}${place === null ? 'not in the catalogue yet' : `${place.file}:${place.line}`}`,
    `state: ${state}${signed}${stale ? ', stale' : ''}`,
    `vi: ${vi}`,
    `en: ${en === '' ? '(none)' : en}`,
    ...failing.map(({ check, severity, message }) => `${severity} ${check}: ${message.en}`),
  ];
}
