import type { InstrumentEntry } from '../../model/registry.ts';
import { foldText } from '../fold.ts';
import { slugOf } from '../slug.ts';
import type { Citation } from './citation.ts';
import { numberKey, parseInstrumentNumber } from './number.ts';

/**
 * The canonical key of a cited document: its number and, where the number has no year of its own, the year of its date:
 * `45-nq-tw-2019`, `24-2018-qd-ubnd`; `45-nq-tw` when undated. What is cited by name: `luat-quy-hoach`, `luat-to-chuc-chinh-phu-2015`.
 */
export function instrumentKey(citation: Pick<Citation, 'type' | 'number' | 'name' | 'year'>): string {
  const stem =
    citation.number === null ? slugOf(`${citation.type} ${citation.name ?? ''}`) : numberKey(citation.number);
  const ownYear = citation.number === null ? null : (parseInstrumentNumber(citation.number)?.year ?? null);
  return citation.year === null || ownYear !== null ? stem : `${stem}-${citation.year}`;
}

/**
 * The registry's entry for a citation. A number must agree, a date or year where both state one, and where several entries share the
 * number the type and the issuer's words decide. What is cited by name agrees with an entry's name or type and title.
 * @returns the entry's id; `null` for the document itself, for unknown documents, and where several entries would do
 */
export function resolveCitation(citation: Citation, instruments: readonly InstrumentEntry[]): string | null {
  if (citation.self) return null;
  const candidates = instruments.filter((entry) => agrees(citation, entry));
  const best =
    candidates.length > 1 ? candidates.filter((entry) => foldText(entry.type) === foldText(citation.type)) : candidates;
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

/** `resolveCitation` for a list: ids in the order of the text, each once. */
export function resolveCitations(citations: readonly Citation[], instruments: readonly InstrumentEntry[]): string[] {
  return [...new Set(citations.flatMap((citation) => resolveCitation(citation, instruments) ?? []))];
}

function agrees(citation: Citation, entry: InstrumentEntry): boolean {
  if (citation.date !== null && entry.date !== null && citation.date !== entry.date) return false;
  const entryYear =
    Number(entry.date?.slice(0, 4)) ||
    (entry.number === null ? null : (parseInstrumentNumber(entry.number)?.year ?? null));
  if (citation.year !== null && entryYear !== null && citation.year !== entryYear) return false;
  if (citation.number !== null && entry.number !== null) return sameNumber(citation.number, entry.number);
  if (citation.name === null) return false;
  const named = foldText(`${citation.type} ${citation.name}`);
  const names = [...entry.names, ...(entry.title === null ? [] : [entry.title.vi, `${entry.type} ${entry.title.vi}`])];
  return names.some((name) => foldText(name) === named);
}

/** Numbers agree whatever their spaces and leading zeros. */
function sameNumber(a: string, b: string): boolean {
  return numberKey(a).replace(/^0+/, '') === numberKey(b).replace(/^0+/, '');
}
