import { BodyReader, type BodyBlock, type BodyPlace } from './body-reader.ts';
import { textAt, type ParseContext } from './context.ts';
import { partAt } from './part-start.ts';
import { readTableBlock, tableBegins, tableSuspected } from './table-start.ts';

/**
 * Reads running text: an opening, then provisions with what stands below them and tables, up to where another part begins.
 * @returns the blocks and the index of the first line not read
 */
export function readBody(
  context: ParseContext,
  from: number,
  place: BodyPlace,
): { blocks: readonly BodyBlock[]; next: number } {
  const reader = new BodyReader(context, place);
  let at = from;
  while (at < context.to) {
    if (textAt(context, at).trim() === '') {
      reader.blank();
      at++;
    } else if (partAt(context, at) !== null) {
      break;
    } else if (tableBegins(context, at)) {
      const { table, next } = readTableBlock(context, at);
      reader.table(table);
      at = next;
    } else {
      if (tableSuspected(context, at)) context.reporter.report('table-suspected', at + 1, 1);
      reader.line(at);
      at++;
    }
  }
  return { blocks: reader.close(), next: at };
}
