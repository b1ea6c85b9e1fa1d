import type { SearchData } from '../engine/files.ts';
import { part } from '../engine/lost-part.ts';
import type { SearchOutcome } from '../engine/outcome.ts';
import { titleOf } from '../engine/present.ts';
import type { Search } from '../engine/search.ts';
import { typedDue } from './describe.ts';
import { h } from './dom.ts';
import type { ItemContext } from './result-item.ts';

/** Words of the page that are true of its documents alone, and how its other addresses are made. */
export interface ToldContext extends Pick<ItemContext, 'lang' | 'documentName'> {
  readonly data: SearchData;
  /** “Không có trong hai văn bản”, “Ngoài hai văn bản”. */
  readonly unknownWords: string;
  readonly outside: string;
  readonly queryAddress: (query: string) => string;
}

/** The answer to a query, where there is one. */
export async function cardOf(outcome: SearchOutcome, context: ToldContext): Promise<HTMLElement | null> {
  const { answer, understanding } = outcome;
  const about = { ...context, typed: typedDue(understanding) };
  if (answer === null) return null;
  if (answer.kind !== 'came') return (await part(() => import('./answer-card.ts'))).answerCard(answer, about);
  const { cameCard } = await part(() => import('./came-card.ts'));
  return cameCard(answer, about, context.outside);
}

/** What the reader has to know before the results. */
export async function noticesToTell(
  search: Search,
  outcome: SearchOutcome,
  context: ToldContext,
): Promise<HTMLElement[]> {
  if (outcome.notices.length + outcome.unknown.length === 0) return [];
  const { noticeLines } = await part(() => import('./notices.ts'));
  const above = outcome.notices.flatMap((one) => (one.kind === 'address-not-found' ? (one.within ?? []) : []));
  const names = new Map(await Promise.all(above.map(async (id) => [id, await titleOf(search, id)] as const)));
  return noticeLines(outcome, { ...context, placeName: (id) => names.get(id) ?? id });
}

/**
 * The way to say that something should have been found: nothing is sent before the reader sends it.
 * @param address of a prefilled message, with `{query}` encoded where the query goes
 */
export function reportLine(address: string, text: string, query: string): HTMLElement {
  const filled = address.replaceAll('%7Bquery%7D', encodeURIComponent(query));
  return h('p', { class: 'report' }, h('a', { href: filled }, text));
}
