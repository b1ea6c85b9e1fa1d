import type { CatalogueEntry } from '../model.ts';

const number = / \((?<n>\d+)\)$/u;

/** The segment id of an obsolete entry, without the number that kept it apart from another. */
export function plainId(id: string): string {
  return id.replace(number, '');
}

/**
 * Makes room for every obsolete entry in a PO file, which tells entries apart by id and Vietnamese alone:
 * where two have both in common and differ in their English, the later gets ` (2)` after its id. Equal ones become one.
 */
export function keepApart(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const kept = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    let id = entry.id;
    for (let n = 2; ; n += 1) {
      const other = kept.get(`${id}\0${entry.vi}`);
      if (other === undefined) {
        kept.set(`${id}\0${entry.vi}`, { ...entry, id });
        break;
      }
      if (sameWork(other, entry)) break;
      id = `${plainId(entry.id)} (${n})`;
    }
  }
  return [...kept.values()];
}

function sameWork(a: CatalogueEntry, b: CatalogueEntry): boolean {
  return a.en === b.en && a.comments.join('\n') === b.comments.join('\n');
}
