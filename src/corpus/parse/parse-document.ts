import type { SourceLine } from '../model/source-line.ts';
import type { BlockNode, Omission, ParseResult, Table } from '../model/tree.ts';
import { annexLabel } from './annex-label.ts';
import { readAnnex } from './annex.ts';
import { withMarkup } from './asterisks.ts';
import { readAttachmentHead, readHeadBefore } from './attachment.ts';
import { readBody } from './body.ts';
import { Reporter } from './codes.ts';
import type { ColumnTable } from './columns.ts';
import { filledFrom, textAt, type ParseContext } from './context.ts';
import { readHead } from './head.ts';
import { makeLeaf } from './leaf.ts';
import { firstEth, levelLines } from './level-lines.ts';
import { attachmentTypeOf } from './line-kind.ts';
import { partAt } from './part-start.ts';
import { readRecipients } from './recipients.ts';
import { readSignatureLines } from './signature.ts';

/**
 * Reads the lines of an administrative document into a tree. Never throws on text: what is not understood becomes a paragraph.
 * @param lines the seed's lines, corrections applied (`applyCorrections`)
 * @param columns how table columns are known
 * @param file name of the seed for messages
 */
export function parseDocument(lines: readonly SourceLine[], columns: ColumnTable, file: string): ParseResult {
  const omissions: Omission[] = [];
  const read = withMarkup(levelLines(lines));
  const reporter = new Reporter(file, read);
  const printed = new Reporter(file);
  const eth = firstEth(lines);
  if (eth !== null) printed.report('capital-eth', eth.line, eth.column);
  const context: ParseContext = {
    lines: read,
    to: lines.length,
    columns,
    closed: false,
    omissions,
    reporter,
  };
  const head = readHead(context, 0);
  if (!head.typed && lines.length > 0) reporter.report('no-type-line', 1, 1);
  const children: BlockNode[] = [...head.lines];
  readBlocks(context, head.next, children);
  return {
    tree: { kind: 'document', children, omissions },
    diagnostics: [...printed.diagnostics, ...reporter.diagnostics],
  };
}

/** Reads part after part up to the end of the context. */
function readBlocks(given: ParseContext, from: number, out: BlockNode[]): void {
  let context = given;
  let place: 'beginning' | 'later' = 'beginning';
  for (let at = filledFrom(context, from, context.to); at !== null; at = filledFrom(context, at, context.to)) {
    switch (partAt(context, at)) {
      case 'annex': {
        const { annex, next } = readAnnex(context, at);
        out.push(annex);
        at = next;
        break;
      }
      case 'recipients': {
        const { recipients, signature, next } = readRecipients(context, at);
        out.push(recipients);
        if (signature) out.push(signature);
        context = { ...context, closed: true };
        at = next;
        break;
      }
      case 'signature': {
        const { lines, next } = readSignatureLines(context, at);
        out.push({ kind: 'signature', lines });
        context = { ...context, closed: true };
        at = next;
        break;
      }
      case 'attachment':
        at = readAttachment(context, at, out);
        break;
      case 'head': {
        const { lines, next } = readHeadBefore(context, at);
        for (const line of lines) out.push(line);
        at = next;
        break;
      }
      case null: {
        const { blocks, next } = readBody(context, at, place);
        for (const block of blocks) out.push(block.kind === 'table' ? looseTable(block) : block);
        place = 'later';
        at = next;
      }
    }
  }
}

/** Reads an attachment up to the next one or the first annex. */
function readAttachment(context: ParseContext, from: number, out: BlockNode[]): number {
  const header = readAttachmentHead(context, from);
  const inside = { ...context, closed: false };
  let end = header.next;
  while (
    end < context.to &&
    annexLabel(textAt(context, end)) === null &&
    partAt(inside, end) !== 'attachment' &&
    partAt(inside, end) !== 'head'
  )
    end++;
  const children: BlockNode[] = [];
  readBlocks({ ...inside, to: end }, header.next, children);
  const type = header.lines.find((line) => line.role === 'type');
  out.push({ kind: 'attachment', type: attachmentTypeOf(type?.text.value ?? ''), header: header.lines, children });
  return end;
}

/** A table in running text becomes an annex without a label, so that its rows keep their shape. */
function looseTable(table: Table): BlockNode {
  return { kind: 'annex', label: makeLeaf([], []), number: null, title: null, issuedWith: null, children: [table] };
}
