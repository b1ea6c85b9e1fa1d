import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceLine } from '../model/source-line.ts';
import { isTargetPart } from '../naming/id.ts';
import { parseNumber } from '../values/index.ts';
import type { DocumentDrafts } from './document-records.ts';
import { isRow, walkOutline } from './outline.ts';
import { printedPlace } from './printed-place.ts';

/** Rows named in one message. */
const shown = 3;

/**
 * A warning for each table with figures of which nothing says what they count: targets without a unit, amounts without a currency.
 * @param file path of the seed, as messages name it
 * @param lines the lines of the seed
 */
export function figuresWithoutUnit(
  { outline, targets, projects }: Pick<DocumentDrafts, 'outline' | 'targets' | 'projects'>,
  file: string,
  lines: readonly SourceLine[],
): Diagnostic[] {
  const bare = new Set([
    ...targets
      .filter(
        ({ annex, unit, value }) => annex !== null && unit === null && value !== null && value.comparator !== 'text',
      )
      .map(({ id, parent }) => (isTargetPart(id) ? (parent ?? id) : id)),
    ...projects.flatMap(({ listings }) =>
      listings
        .filter(({ cells, totalInvestment, stateBudget, otherCapital }) => {
          const read = {
            'total-investment': totalInvestment,
            'state-budget': stateBudget,
            'other-capital': otherCapital,
          };
          return Object.entries(read).some(
            ([role, money]) =>
              money === null && cells.some((cell) => cell.role === role && parseNumber(cell.text) !== null),
          );
        })
        .map(({ row }) => row),
    ),
  ]);
  const rows = [...walkOutline(outline.nodes)].filter(isRow).filter(({ id }) => bare.has(id));
  return [...Map.groupBy(rows, ({ row }) => row.table).values()].flatMap((own): Diagnostic[] => {
    const [first] = own;
    const leaf = first?.row.row.label ?? first?.text;
    if (first === undefined || !leaf) return [];
    const names = own.slice(0, shown).map(({ id }) => id);
    return [
      {
        code: 'figure-without-unit',
        severity: 'warning',
        message: `Unexpected figures without a unit in ${own.length} ${own.length === 1 ? 'row' : 'rows'} of ${first.row.annex.id} (${names.join(', ')}${own.length > shown ? ' …' : ''}), expected one in a column, a heading, brackets behind the name, or a line above the table`,
        mend: 'They stand as printed. Nothing to mend where the source states no unit; a unit that it prints and nobody knows belongs in content/registry/units.yaml.',
        file,
        ...printedPlace(leaf, 0, lines),
      },
    ];
  });
}
