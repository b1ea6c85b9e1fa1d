import type { Localised } from '../../model/values.ts';
import type { Order } from './order.ts';
import { sentencesOf } from './stretches.ts';

type Cut = Pick<Order, 'start' | 'end' | 'role'>;

/**
 * What an order says, in its clause's words. Its English is that of the sentence, or of the stretch between semicolons, that holds it,
 * where the translation has as many of them as the text; else that of the whole clause: more than the order, never less.
 */
export function orderWords(clause: Localised, order: Cut, orders: readonly Cut[]): Localised {
  const { vi, en } = clause;
  const words = vi
    .slice(order.start, order.end)
    .replaceAll('**', '')
    .replace(/\.\/\.$/u, '.')
    .trim();
  if (en === null) return { vi: words, en: null };
  if (orders.length === 1) return { vi: words, en };
  const sentences = sentencesOf(vi);
  const english = sentencesOf(en);
  const holding = sentences.findIndex(({ start, end }) => start <= order.start && order.end <= end);
  const [sentence, translated] = [sentences[holding], english[holding]];
  if (sentence === undefined || translated === undefined || sentences.length !== english.length)
    return { vi: words, en };
  const others = orders.filter(
    (other) =>
      other !== order && other.role !== 'compiles' && sentence.start <= other.start && other.end <= sentence.end,
  );
  if (others.length === 0 || order.role === 'compiles')
    return { vi: words, en: en.slice(translated.start, translated.end).trim() };
  const pieces = pieceEnds(vi.slice(sentence.start, sentence.end));
  const text = en.slice(translated.start, translated.end);
  const parts = pieceEnds(text);
  if (pieces.length !== parts.length) return { vi: words, en: text.trim() };
  const from = pieces.findIndex((end) => sentence.start + end > order.start);
  const to = pieces.findIndex((end) => sentence.start + end >= order.end);
  const cut = text.slice(from <= 0 ? 0 : parts[from - 1], parts[to === -1 ? parts.length - 1 : to]);
  return { vi: words, en: cut.replace(/^[\s;]+|[\s;]+$/gu, '') || null };
}

/** Where each stretch between semicolons ends. */
function pieceEnds(text: string): number[] {
  return [...[...text.matchAll(/;/gu)].map(({ index }) => index), text.length];
}
