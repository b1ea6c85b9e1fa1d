export { findDates } from './date.ts';
export { formatDate } from './print-date.ts';
export { readFigure } from './figure.ts';
export { decimalPads, isFigure } from './figure-columns.ts';
export { foldText, foldWord } from './fold.ts';
export { formatMoney, parseMoney } from './money.ts';
export { formatNumber, parseNumber, sumTolerance } from './number.ts';
export { labelSlug, slugOf } from './slug.ts';
export { makeUnitTable, unitEntrySchema, type UnitEntry, type UnitTable } from './unit-table.ts';
export { englishOfFigure, printFigure, unitInText } from './print-figure.ts';
export { parseValue } from './value.ts';
export { parseDeadline, parsePeriod, readDeadline } from './deadline/deadline.ts';
export type { DeadlineOptions } from './deadline/reading.ts';
export { instrumentTypeEntrySchema, type InstrumentTypeEntry } from './citation/instrument-type.ts';
export {
  makeAgencyMatchers,
  makePlaceMatcher,
  type AgencyMatcher,
  type AgencyMatchers,
  type PlaceMatcher,
} from './names/matchers.ts';
export { makeProvinceBodies } from './names/province-bodies.ts';
export { bodyWordsSchema, emptyBodyWords } from './names/body-words.ts';
export type { Mention } from './names/name-tree.ts';
export type { UnknownName } from './names/read-list.ts';
export { emptyPlaceWords, placeWordsSchema } from './names/whole-places.ts';
export { sameWordsSchema } from './names/same-words.ts';
export { makeCitationFinder, type CitationFinder } from './citation/find-citations.ts';
export type { Citation } from './citation/citation.ts';
export { findAnnexPointers } from './citation/pointers.ts';
export { resolveCitation } from './citation/resolve.ts';
export { findStatedFigures } from './stated/find-stated-figures.ts';
export { numberKey, parseInstrumentNumber } from './citation/number.ts';
export { findDeadlines, type FoundDeadline } from './deadline/find-deadlines.ts';
