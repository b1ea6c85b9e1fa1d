export { findDates, formatDate, isoOf, parseDate } from './date.ts';
export { foldText, foldWord, tidy } from './fold.ts';
export { billionsOf, formatMoney, parseMoney } from './money.ts';
export { formatNumber, parseNumber, type Language } from './number.ts';
export { labelSlug, slugOf } from './slug.ts';
export { makeUnitTable, unitEntrySchema, type UnitEntry, type UnitTable } from './unit-table.ts';
export { formatPrinted, parseValue } from './value.ts';
export { parseDeadline, parsePeriod, readDeadline, type DeadlineResult, type Period } from './deadline/deadline.ts';
export type { DeadlineOptions } from './deadline/reading.ts';
export { instrumentTypeEntrySchema, type InstrumentTypeEntry } from './citation/instrument-type.ts';
export { makeAgencyMatcher, makePlaceMatcher, type AgencyMatcher, type PlaceMatcher } from './names/matchers.ts';
export type { Mention, UnknownName } from './names/name-matcher.ts';
export { sameWordsSchema, type SameWords } from './names/same-words.ts';
export type { Citation, ProvisionPath } from './citation/citation.ts';
export { findCitations, makeCitationFinder, type CitationFinder } from './citation/find-citations.ts';
export { parseInstrumentNumber, type InstrumentNumber } from './citation/number.ts';
export {
  findAnnexPointers,
  findProvisionPointers,
  type AnnexPointer,
  type ProvisionPointer,
} from './citation/pointers.ts';
export { instrumentKey, resolveCitation, resolveCitations } from './citation/resolve.ts';
export { findStatedTargets, type StatedTarget } from './stated/find-stated-targets.ts';
export { findDeadlines, type FoundDeadline } from './deadline/find-deadlines.ts';
