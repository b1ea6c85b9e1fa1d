import type { EmitContext } from './context.ts';
import { flow, inline, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { partsOf } from '../../i18n/quotations.ts';
import { referenceLink } from './text.ts';

/** Marks of the findings and gaps that concern a row, for use inside a cell. Corrections stand in the text itself. */
export function findingInlines(id: string, { index, pick }: EmitContext): Inline[] {
  return index
    .notesOf(id)
    .filter((note) => note.kind === 'finding')
    .flatMap((note) => [
      text(' '),
      inline('Finding', { note: note.id, severity: note.severity }, ...quoting(pick(note.reason))),
    ]);
}

/**
 * The notes on a record as a section: findings, gaps and doubtful places in words, with the way to the notes page.
 * @param elsewhere notes that the page shows at another place
 */
export function noteBlocks(id: string, context: EmitContext, elsewhere: ReadonlySet<string> = new Set()): Block[] {
  const { index, pick } = context;
  return index
    .notesOf(id)
    .filter((note) => note.kind !== 'correction' && note.kind !== 'omission' && !elsewhere.has(note.id))
    .map((note) => {
      const reason = quoting(pick(note.reason));
      if (note.kind === 'gap') return flow('Gap', {}, [paragraph(...reason)]);
      const others = [note.where, ...note.also].filter((other) => other !== id);
      const links = others.flatMap((other) => [text(' · '), referenceLink(other, context)]);
      return flow('FindingBlock', { note: note.id, kind: note.kind, severity: note.severity }, [
        paragraph(...reason, ...links),
      ]);
    });
}

/** A reason in words; on English pages what it quotes is marked as Vietnamese. */
function quoting({ value, lang }: { readonly value: string; readonly lang: 'vi' | 'en' }): Inline[] {
  if (lang === 'vi') return [text(value)];
  return partsOf(value).map((part) =>
    part.vietnamese ? inline('Foreign', { lang: 'vi' }, text(part.text)) : text(part.text),
  );
}
