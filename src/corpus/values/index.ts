export { findDates, formatDate, isoOf, parseDate, quarterOf } from './date.ts';
export { foldText, foldWord, tidy } from './fold.ts';
export { formatValue } from './format-value.ts';
export { billionsOf, formatMoney, parseMoney } from './money.ts';
export { formatNumber, parseNumber, type Language } from './number.ts';
export { labelSlug, slugOf } from './slug.ts';
export { makeUnitTable, unitEntrySchema, type UnitEntry, type UnitTable } from './unit-table.ts';
export { formatPrinted, parseValue } from './value.ts';
