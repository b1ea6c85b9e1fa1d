import type { Deadline } from '../../model/values.ts';
import type { InstrumentTypeEntry } from '../citation/instrument-type.ts';

/** What the grammar of deadlines needs to know beside the text. */
export interface DeadlineOptions {
  /** Date of the document, `YYYY-MM-DD`: decides the year of a month or quarter that states none. */
  readonly issued: string;
  /** English names of the bodies that a stretch of text lists, in order; empty where one of them is unknown. */
  readonly agenciesIn?: (text: string) => readonly string[];
  /** Types of documents, for `trong quá trình thực hiện Nghị quyết`. */
  readonly types: readonly InstrumentTypeEntry[];
}

/** A deadline as a rule read it; `en` is `null` where a name in it has no English. */
export interface DeadlineReading extends Omit<Deadline, 'text'> {
  readonly en: string | null;
}

/** One rule of the grammar. The text is tidied and without a full stop; `null` when the rule does not speak about it. */
export type DeadlineRule = (text: string, options: DeadlineOptions) => DeadlineReading | null;

/** A reading with the fields that most rules leave empty. */
export function deadlineReading(
  kind: Deadline['kind'],
  en: string | null,
  parts: Partial<Omit<DeadlineReading, 'kind' | 'en'>> = {},
): DeadlineReading {
  return { kind, from: null, to: null, every: null, condition: null, ...parts, en };
}

/** `a`, `a and b`, `a, b and c`. */
export function listInEnglish(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `3` → `3rd`. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** The text with its first letter small. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
