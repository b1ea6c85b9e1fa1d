import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { resultEntrySchema, type ResultEntry } from '../model/result.ts';
import { readYaml, type CuratedFile } from './read-yaml.ts';

/** An entry as read, and where it stands. */
export interface PlacedEntry {
  readonly entry: ResultEntry;
  readonly file: string;
  /** 1-based line of a field of the entry; of the entry itself for a field that it lacks. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Reads the files of `content/results` and checks what can be told from them alone: their shape, and that an id is given once.
 * @returns the entries in the order of files and lines (none of a file that is wrong), and every error with its place
 */
export function readResults(files: readonly CuratedFile[]): {
  readonly entries: readonly PlacedEntry[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const entries: PlacedEntry[] = [];
  const first = new Map<string, string>();
  const told = new Map<string, string>();
  for (const source of files) {
    const { value, diagnostics: found, lineOf } = readYaml(source, z.array(resultEntrySchema));
    diagnostics.push(...found);
    for (const [index, entry] of (value ?? []).entries()) {
      const place = {
        entry,
        file: source.file,
        lineOf: (path: readonly (string | number)[]) => lineOf([index, ...path]),
      };
      const before = first.get(entry.id);
      if (before === undefined) first.set(entry.id, `${source.file}:${place.lineOf(['id'])}`);
      else
        diagnostics.push({
          code: 'duplicate-id',
          severity: 'error',
          message: `Unexpected second entry ${entry.id} beside ${before}, expected each id once`,
          mend: 'Give this entry an id that was never given before.',
          file: source.file,
          line: place.lineOf(['id']),
          column: 1,
        });
      const fact = [entry.record, entry.kind, pageOf(entry.source.url), entry.quote].join(' | ');
      const same = told.get(fact);
      if (entry.quote !== null && same !== undefined)
        diagnostics.push({
          code: 'duplicate-fact',
          severity: 'error',
          message: `Unexpected second entry of what ${same} tells of ${entry.record}, expected each fact once`,
          mend: 'Take one of the two away.',
          file: source.file,
          line: place.lineOf(['quote']),
          column: 1,
        });
      told.set(fact, entry.id);
      entries.push(place);
    }
  }
  return { entries, diagnostics };
}

/** An address without what makes no other page of it: the place on the page, the scheme, `www.`, a slash at the end. */
function pageOf(url: string | null): string | null {
  return (
    url
      ?.replace(/#.*$/u, '')
      .replace(/^https?:\/\/(?:www\.)?/iu, '')
      .replace(/\/$/u, '') ?? null
  );
}
