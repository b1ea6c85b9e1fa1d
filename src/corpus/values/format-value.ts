import type { Value } from '../model/values.ts';
import { readFigure } from './figure.ts';
import type { Language } from '../model/language.ts';
import type { UnitEntry } from './unit-table.ts';
import { formatPrinted } from './value.ts';

/**
 * Writes a value with its unit: `13.50%`, `VND 89,490.478 billion`, `USD 2.5–3.0 billion`, `at least 13%`, `8 communes`.
 * `null` where the value is a text that only a translator can render.
 * @param unit the unit of the column; `null` where the value has none or prints it itself
 */
export function formatValue(value: Pick<Value, 'printed'>, unit: UnitEntry | null, lang: Language): string | null {
  const figure = formatPrinted(value.printed, lang);
  if (figure === null || unit === null || unit.kind === 'none') return figure;
  if (unit.kind === 'percent') return readFigure(value.printed)?.percent ? figure : `${figure}%`;
  if (lang === 'vi') return `${figure} ${unit.vi.charAt(0).toLowerCase()}${unit.vi.slice(1)}`;
  if (unit.pattern === null) return `${figure} ${unit.en}`;
  // What stands before the unit's sign stays before it: `at least USD 5 million`, `< VND 5 billion`.
  const [, lead = '', rest = figure] = /^((?:[a-z ]+|[<>≤≥] )?)(.*)$/s.exec(figure) ?? [];
  return `${lead}${unit.pattern.replace('#', () => rest)}`;
}
