import type { LinkRecord } from '../model/records.ts';

/** A link before its address and id are known. */
export type LinkDraft = Omit<LinkRecord, 'url' | 'id'>;

/** A stable, short, ASCII id of a link: FNV-1a (64 bit) over type and ends. */
export function linkId(link: Pick<LinkDraft, 'type' | 'from' | 'to'>): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of `${link.type} ${link.from} ${link.to}`) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return `link/${hash.toString(16).padStart(16, '0')}`;
}
