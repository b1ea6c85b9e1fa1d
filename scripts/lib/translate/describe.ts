import type { Segment } from '../../../src/corpus/model/segment.ts';
import type { Translation } from '../../../src/translation/read-translations.ts';
import { shownState } from '../../../src/translation/state.ts';
import { wordDiff, type WordRun } from '../../../src/translation/word-diff.ts';
import type { Workshop } from './load.ts';

/** A segment with its translation. */
export interface Found {
  readonly segment: Segment;
  readonly translation: Translation;
}

/** Every segment with its translation, in the order of the documents. */
export function allFound({ inputs, reading }: Workshop): readonly Found[] {
  return inputs.segments.flatMap((segment) => {
    const translation = reading.translations.get(segment.id);
    return translation === undefined ? [] : [{ segment, translation }];
  });
}

/** The segment of an id, or the message that there is none. */
export function findSegment(workshop: Workshop, id: string): Found | string {
  return (
    allFound(workshop).find(({ segment }) => segment.id === id) ??
    unknownId(
      id,
      workshop.inputs.segments.map((one) => one.id),
    )
  );
}

/** Says that there is no such segment, and which ids look like it. */
export function unknownId(id: string, ids: readonly string[]): string {
  const near = ids.filter((one) => one.includes(id) || (id.length > 3 && one.startsWith(id.slice(0, -1)))).slice(0, 5);
  return `There is no segment ${id}.${near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`}`;
}

/** The state of a translation in words, with who said so. */
export function describeState(translation: Translation): string {
  const { signature, rejection } = translation;
  const shown = shownState(translation);
  if (rejection !== null) return `${shown}: rejected by ${rejection.by}, ${rejection.date}: ${rejection.reason}`;
  const signed = signature === null ? '' : `${signature.state} by ${signature.by}, ${signature.date}`;
  if (signed === '') return shown;
  return shown === signature?.state ? signed : `${shown} (${signed})`;
}

/** A segment as the commands show it: where it stands, both texts, its state, what people and checks say of it. */
export function describeSegment({ segment, translation }: Found): readonly string[] {
  const { id, vi, document, lines } = segment;
  const { en, place, failing, previous, comments } = translation;
  const [first, last] = lines;
  const where = first === last ? `line ${first}` : `lines ${first}–${last}`;
  return [
    `${id}   ${document === '' ? '' : `${document}, ${where}   `}${place === null ? 'not in the catalogue yet' : `${place.file}:${place.line}`}`,
    `state: ${describeState(translation)}`,
    `vi: ${vi}`,
    `en: ${en === '' ? '(none)' : en}`,
    ...(previous === null ? [] : [`change: ${describeChange(previous, vi)}`]),
    ...comments.filter((comment) => comment.trim() !== '').map((comment) => `comment: ${comment}`),
    ...failing.map(({ check, severity, message }) => `${severity} ${check}: ${message.en}`),
  ];
}

const marks: Readonly<Record<WordRun['kind'], readonly [string, string]>> = {
  same: ['', ''],
  out: ['[-', '-]'],
  in: ['{+', '+}'],
};

/** What changed between two texts, word by word: `[-old-]` and `{+new+}`. */
export function describeChange(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join(' ');
}
