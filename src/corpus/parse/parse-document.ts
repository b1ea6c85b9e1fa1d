import type { SourceLine } from '../model/source-line.ts';
import type { BlockNode, HeaderLine, Omission, ParseResult } from '../model/tree.ts';
import { readAnnex } from './annex.ts';
import { readBody } from './body.ts';
import { Reporter } from './codes.ts';
import type { ColumnTable } from './columns.ts';
import { readHead } from './head.ts';
import { makeLeaf, pieceOf, type Piece } from './leaf.ts';
import { annexLabel, beginsAttachment, isBlank, isIssuedWith, isRecipientsHeading, isRule, isTabbed, isUpper } from './line-kind.ts';
import { readRecipients } from './recipients.ts';
import { readSignature, signatureAt } from './signature.ts';
import { isCellTable, readTableByCell } from './table-by-cell.ts';
import { readTableByLine } from './table-by-line.ts';

/** How many filled lines may stand between the first line of an attachment and its `(Kèm theo …)`. */
const attachmentHead = 6;

/**
 * Reads the lines of an administrative document into a tree. Never throws on text: what is not understood becomes a paragraph.
 * @param lines the seed's lines, corrections applied (`applyCorrections`)
 * @param columns how table columns are known
 * @param file name of the seed for messages
 */
export function parseDocument(lines: readonly SourceLine[], columns: ColumnTable, file: string): ParseResult {
  const omissions: Omission[] = [];
  const reporter = new Reporter(file);
  const head = readHead(lines, 0, omissions);
  if (!head.typed && lines.length > 0) reporter.report('no-type-line', 1, 1);
  const { blocks } = readBlocks(lines, head.next, lines.length);
  return { tree: { kind: 'document', children: [...head.lines, ...blocks], omissions }, diagnostics: reporter.diagnostics };

  function ends(at: number): boolean {
    const text = lines[at]?.text ?? '';
    if (text.length > 300) return false;
    return annexLabel(text) !== null || isRecipientsHeading(text) || signatureAt(lines, at) || attachmentAt(at) || issuerBeforeAnnex(at);
  }

  function readBlocks(_: readonly SourceLine[], from: number, to: number): { blocks: BlockNode[] } {
    const out: BlockNode[] = [];
    let at = from;
    while (at < to) {
      const line = lines[at] as SourceLine;
      if (isBlank(line)) {
        at++;
        continue;
      }
      if (annexLabel(line.text) !== null) {
        const { annex, next } = readAnnex(lines, at, ends, columns, omissions, reporter);
        out.push(annex);
        at = next;
      } else if (isRecipientsHeading(line.text) && line.text.length < 4000) {
        const { recipients, signature, next } = readRecipients(lines, at, ends, omissions);
        out.push(recipients);
        if (signature) out.push(signature);
        at = next;
      } else if (signatureAt(lines, at)) {
        const { signature, next } = readSignature(lines, at, omissions);
        out.push(signature);
        at = Math.max(next, at + 1);
      } else if (attachmentAt(at)) {
        const header = attachmentHeader(at);
        const start = header.next;
        let end = start;
        while (end < to && !(annexLabel(lines[end]?.text ?? '') !== null || (end > start && attachmentAt(end)))) end++;
        out.push({ kind: 'attachment', header: header.lines, children: readBlocks(lines, start, end).blocks });
        at = end;
      } else if (issuerBeforeAnnex(at)) {
        out.push({ kind: 'header', role: 'issuer', text: makeLeaf([pieceOf(line) as Piece], omissions) });
        at++;
      } else if (isTabbed(line.text)) {
        const read = isCellTable(lines, at) ? readTableByCell(lines, at, columns, omissions, reporter) : readTableByLine(lines, at, columns, omissions, reporter);
        out.push(looseTable(read.table, at));
        at = read.next;
      } else {
        const read = readBody(lines.slice(0, to), at, (index) => index > at && ends(index), omissions, reporter, true);
        out.push(...read.blocks);
        at = Math.max(read.next, at + 1);
      }
    }
    return { blocks: out };
  }

  /** A table in running text becomes an annex without a label, so that its rows keep their shape. */
  function looseTable(table: Parameters<typeof asAnnex>[0], at: number): BlockNode {
    return asAnnex(table, at);
  }

  function asAnnex(table: ReturnType<typeof readTableByLine>['table'], _at: number): BlockNode {
    return { kind: 'annex', label: { value: '', spans: [], readings: [], marks: [] }, number: null, title: null, issuedWith: null, children: [table] };
  }

  /** An attachment begins with its type in capitals and says soon after with what it was issued. */
  function attachmentAt(at: number): boolean {
    if (!beginsAttachment(lines[at]?.text ?? '')) return false;
    let filled = 0;
    for (let index = at + 1; index < lines.length && filled < attachmentHead; index++) {
      const text = lines[index]?.text.trim() ?? '';
      if (text === '') continue;
      if (isIssuedWith(text)) return true;
      if (!isUpper(text) && text.length > 160) return false;
      filled++;
    }
    return false;
  }

  function attachmentHeader(from: number): { lines: HeaderLine[]; next: number } {
    const out: HeaderLine[] = [];
    for (let at = from; at < lines.length; at++) {
      const line = lines[at] as SourceLine;
      const piece = pieceOf(line);
      if (piece === null) continue;
      const text = line.text.trim();
      if (isRule(text)) {
        omissions.push({ reason: 'rule', spans: makeLeaf([piece], []).spans, text });
        continue;
      }
      const issued = isIssuedWith(text);
      out.push({ kind: 'header', role: issued ? 'issued-with' : out.length === 0 ? 'type' : 'title', text: makeLeaf([piece], omissions) });
      if (issued) return { lines: out, next: at + 1 };
    }
    return { lines: out, next: lines.length };
  }

  /** The issuer printed again above the label of an annex. */
  function issuerBeforeAnnex(at: number): boolean {
    const text = lines[at]?.text.trim() ?? '';
    if (text === '' || text.length > 60 || !isUpper(text) || annexLabel(text) !== null) return false;
    for (let index = at + 1; index < lines.length && index < at + 4; index++) {
      const next = lines[index]?.text ?? '';
      if (next.trim() === '' || /^\s*\d{1,3}\s*$/.test(next)) continue;
      return annexLabel(next) !== null;
    }
    return false;
  }
}
