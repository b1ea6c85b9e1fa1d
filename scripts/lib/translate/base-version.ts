import { existsSync } from 'node:fs';
import { baseOf, readBase, writeBase } from '../../../src/translation/catalogue/base.ts';
import { readCatalogue } from '../../../src/translation/catalogue/read.ts';
import type { CatalogueEntry } from '../../../src/translation/model.ts';
import { git } from './git.ts';
import { readNamedFile } from './named-file.ts';
import { cataloguePath } from './paths.ts';

/**
 * Gives the entries of a returned file the base that they lack, from an earlier version of the catalogues.
 * @param version a PO file, or a commit of the repository; empty for none
 * @returns the entries, or what is wrong with the version
 */
export function withBaseFrom(
  root: string,
  entries: readonly CatalogueEntry[],
  version: string,
  catalogues: readonly string[],
): readonly CatalogueEntry[] | string {
  if (version === '') return entries;
  const named = existsSync(version) ? readNamedFile(version) : null;
  if (typeof named === 'string') return named;
  const texts =
    named !== null
      ? [{ name: version, text: named.text }]
      : catalogues.flatMap((name) => {
          const text = git(root, ['show', '--end-of-options', `${version}:./${cataloguePath(name)}`]);
          return text === null ? [] : [{ name, text }];
        });
  if (texts.length === 0)
    return `Unexpected base “${version}”, expected a PO file or a commit that has the catalogues.`;
  const bases = new Map<string, string>();
  for (const { name, text } of texts) {
    const { value, diagnostics } = readCatalogue({ name, file: name, text });
    const [fault] = diagnostics;
    if (fault !== undefined) return `${fault.file}:${fault.line}: ${fault.message}.`;
    for (const entry of value.live) bases.set(entry.id, writeBase(baseOf(entry)));
  }
  return entries.map((entry) => {
    const base = bases.get(entry.id);
    return base === undefined || readBase(entry.place.notes) !== null
      ? entry
      : { ...entry, place: { ...entry.place, notes: [...entry.place.notes, base] } };
  });
}
