import { annexLabel } from './annex-label.ts';
import { headBefore, titledAttachmentAt } from './attachment.ts';
import { textAt, type ParseContext } from './context.ts';
import { isRecipientsHeading } from './line-kind.ts';
import { signatureAt } from './signature.ts';

/** The parts of a document that are not running text. `head` is issuer and motto printed again above an annex. */
export type Part = 'annex' | 'recipients' | 'signature' | 'attachment' | 'head';

/** Which part begins at a line; `null` for running text and tables. Looks ahead over a bounded number of lines. */
export function partAt(context: ParseContext, at: number): Part | null {
  const text = textAt(context, at);
  if (isRecipientsHeading(text)) return 'recipients';
  if (text.length > 300) return null;
  if (annexLabel(text) !== null) return 'annex';
  if (signatureAt(context, at)) return 'signature';
  if (titledAttachmentAt(context, at)) return 'attachment';
  const above = headBefore(context, at);
  return above === 'annex' ? 'head' : above;
}
