import type { Localised } from '../model/values.ts';
import { readFigure, type FigureExpression } from './figure.ts';
import { tidy } from './fold.ts';
import { formatFigure } from './number.ts';
import type { UnitEntry } from './unit-table.ts';
import { parseValue } from './value.ts';

/** How a figure is said: alone, where a column names the unit, and whole, with its unit. */
export interface PrintedFigure {
  readonly alone: Localised;
  readonly whole: Localised;
}

/** Fillers that English leaves out; any other changes what is said, and waits for a translation. */
const silentFillers: ReadonlySet<string> = new Set(['từ', 'là', 'đạt', 'ở mức', 'bằng']);

/**
 * The one printed form of a figure. Vietnamese is what the source prints; English has the same precision, words where words are
 * printed and signs where signs are: `tối thiểu là 13` in per cent is `tối thiểu là 13%` and `at least 13%`, `2,5 - 3,0` in tỷ USD is
 * `2,5 - 3,0 tỷ USD` and `USD 2.5–3.0 billion`. `en` is `null` for what only a translation can say (`Không còn`, a comparison).
 * @param printed a figure, range or bound, as a cell or a sentence has it
 * @param unit the unit of the figure as printed, with its entry in the table of units
 */
export function printFigure(
  printed: string,
  unit: { readonly printed: string; readonly entry: UnitEntry | null } | null,
): PrintedFigure {
  const vi = tidy(printed);
  const figure = readFigure(vi);
  if (figure === null || figure.rest !== '' || parseValue(vi).comparator === 'text') {
    const words = { vi, en: null };
    return { alone: words, whole: words };
  }
  const known = unit?.entry ?? null;
  return {
    alone: { vi, en: english(figure, '#') },
    whole: {
      vi: around(
        unit === null ? '#' : (known?.patternVi ?? `# ${unitInText(known?.vi ?? unit.printed)}`),
        vi,
        figure.percent,
      ),
      // A unit that the table does not know has no English.
      en: unit !== null && known === null ? null : english(figure, patternOf(known)),
    },
  };
}

/** A figure alone in English: `89.490,478` → `89,490.478`, `tối thiểu 13%` → `at least 13%`, `08` → `8`. `null` as for `printFigure`. */
export function englishOfFigure(printed: string): string | null {
  return printFigure(printed, null).alone.en;
}

function patternOf(unit: UnitEntry | null): string {
  return unit === null ? '#' : (unit.pattern ?? `# ${unit.en}`);
}

/** The words before the figure stay before its unit: `at least USD 13 billion`. */
function english(figure: FigureExpression, pattern: string): string | null {
  if (figure.fillers.some((word) => !silentFillers.has(word))) return null;
  const low = formatFigure(figure.low, 'en');
  const high = figure.high === null ? null : formatFigure(figure.high, 'en');
  if (low === null || (figure.high !== null && high === null)) return null;
  const number = `${low}${high === null ? '' : `–${high}`}${figure.percent ? '%' : ''}`;
  const bound = figure.bound === 'up' ? ' or more' : figure.bound === 'down' ? ' or less' : '';
  return `${figure.word?.en ?? ''}${around(pattern, number, figure.percent)}${bound}`;
}

/** The unit around a figure; a per cent sign that the figure has already is not written twice. */
function around(pattern: string, figure: string, percent: boolean): string {
  return (percent ? pattern.replace('#%', '#') : pattern).replace('#', figure);
}

/** A unit behind a figure in running text: only the capital of a heading is lowered (`Tỷ USD` → `tỷ USD`; `USD`, `GWh` stay). */
export function unitInText(unit: string): string {
  return unit.replace(/^(\p{Lu})(?=\p{Ll}|\s|$)/u, (capital) => capital.toLocaleLowerCase('vi'));
}
