import type { Element } from 'xast';
import type { IntakeCode } from '../block.ts';
import { isHidden } from './styles.ts';
import { attribute, elementsOf } from './xml.ts';

/** What reading runs reports besides their text. */
export interface RunReport {
  remark(code: IntakeCode, met: string): void;
  /** A footnote or endnote is cited here; gives the mark to print. */
  footnote(kind: 'w:footnote' | 'w:endnote', id: string): string;
}

const silent: RunReport = { remark: () => undefined, footnote: () => '' };

/** Elements of a paragraph that hold no text of their own to read. */
const without = new Set([
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:fldChar',
  'w:tblPr',
  'w:sectPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'mc:Fallback',
]);

/**
 * The text of a paragraph or of anything in it, in reading order; a line break is `\n`.
 * @param element a paragraph, a run, or what holds them
 */
export function textIn(element: Element, report: RunReport = silent): string {
  return elementsOf(element)
    .map((part) => textOfPart(part, report))
    .join('');
}

function textOfPart(part: Element, report: RunReport): string {
  switch (part.name) {
    case 'w:t':
    case 'm:t':
      return part.children.map((node) => (node.type === 'text' || node.type === 'cdata' ? node.value : '')).join('');
    case 'w:tab':
    case 'w:ptab':
      return ' ';
    case 'w:br':
    case 'w:cr':
      return attribute(part, 'w:type') === 'page' ? ' ' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      return '';
    case 'w:sym':
      report.remark('unknown-symbol', `${attribute(part, 'w:font') ?? ''} ${attribute(part, 'w:char') ?? ''}`.trim());
      return '□';
    case 'w:footnoteReference':
      return report.footnote('w:footnote', attribute(part, 'w:id') ?? '');
    case 'w:endnoteReference':
      return report.footnote('w:endnote', attribute(part, 'w:id') ?? '');
    case 'm:oMath':
      report.remark('formula', textIn(part));
      return textIn(part, report);
    case 'w:altChunk':
      report.remark('embedded-file', '');
      return '';
    case 'w:del':
    case 'w:moveFrom': {
      report.remark('deleted-text', deletedText(part));
      return '';
    }
    case 'w:drawing':
    case 'w:pict': {
      const text = textIn(part, report);
      if (text.trim() === '') report.remark('picture', '');
      return text.trim() === '' ? '' : `\n${text}\n`;
    }
    case 'w:r': {
      if (!isHidden(part)) return textIn(part, report);
      const hidden = textIn(part, silent);
      if (hidden.trim() !== '') report.remark('hidden-text', hidden);
      return '';
    }
    case 'w:p':
      return `${textIn(part, report)}\n`;
    default:
      return without.has(part.name) ? '' : textIn(part, report);
  }
}

function deletedText(element: Element): string {
  return elementsOf(element)
    .map((part) =>
      part.name === 'w:delText'
        ? part.children.map((node) => (node.type === 'text' ? node.value : '')).join('')
        : deletedText(part),
    )
    .join('');
}
