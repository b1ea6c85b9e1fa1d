import { endsSentence } from './joining.ts';
import { lastLineOf, type OpenParagraph, type OpenProvision, type OpenTop } from './open-blocks.ts';

const self =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Chương trình|Kết luận|Công điện|Hướng dẫn)';
/** `Luật này được Quốc hội … thông qua …`, `Nghị quyết này phổ biến đến chi bộ.` */
const formula = new RegExp(`^${self} này (?:được|đã được|phổ biến)\\s`, 'u');
/** The last sentence of a directive: whom it orders to carry it out. */
const order = new RegExp(`${self} này[^;]*\\./\\.$`, 'u');

/**
 * Moves the closing words of a document out of its last clause: an unlabelled paragraph behind a complete clause that speaks of
 * the document as a whole. Articles hold their own orders, so that only the formula of adoption leaves them.
 */
export function liftClosing(tops: OpenTop[]): void {
  const chain: OpenProvision[] = [];
  for (
    let open = tops.at(-1) as OpenTop | OpenParagraph | undefined;
    open?.kind === 'provision';
    open = open.children.at(-1)
  )
    chain.push(open);
  const holder = chain.at(-1);
  const last = holder?.children.at(-1);
  if (holder === undefined || last?.kind !== 'paragraph' || last.role !== 'text' || last.children.length > 0) return;
  const text = last.pieces.map((piece) => piece.line.text.slice(piece.start, piece.end).slice(-2000)).join(' ');
  const inArticle = chain.some((open) => open.label.level === 'article');
  const complete = endsSentence(lastLineOf(holder)) && !lastLineOf(holder).endsWith(':');
  if (!formula.test(text) && (inArticle || !complete || !order.test(text))) return;
  holder.children.pop();
  tops.push(last);
}
