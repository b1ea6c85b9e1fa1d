import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  agencyEntrySchema,
  instrumentEntrySchema,
  placeEntrySchema,
  projectEntrySchema,
  type Registry,
} from '../model/registry.ts';
import { readYaml, type CuratedFile } from './read-yaml.ts';

/** The four files of `content/registry` that name things with ids. */
export interface RegistryFiles {
  readonly agencies: CuratedFile;
  readonly places: CuratedFile;
  readonly projects: CuratedFile;
  readonly instruments: CuratedFile;
}

/**
 * Reads the registry and checks it against itself: ids unique, parents and classes known.
 * @returns the registry (empty lists where a file is wrong) and every error with its file and line
 */
export function readRegistry(files: RegistryFiles): { registry: Registry; diagnostics: readonly Diagnostic[] } {
  const agencies = readYaml(files.agencies, z.array(agencyEntrySchema));
  const places = readYaml(files.places, z.array(placeEntrySchema));
  const projects = readYaml(files.projects, z.array(projectEntrySchema));
  const instruments = readYaml(files.instruments, z.array(instrumentEntrySchema));
  const diagnostics: Diagnostic[] = [agencies, places, projects, instruments].flatMap((result) => result.diagnostics);

  const registry: Registry = {
    agencies: agencies.value ?? [],
    places: places.value ?? [],
    projects: projects.value ?? [],
    instruments: instruments.value ?? [],
  };

  const known = new Set(registry.agencies.map((agency) => agency.id));
  const unknownAgency = (file: string, line: number, field: string, id: string): Diagnostic => ({
    code: 'unknown-agency',
    severity: 'error',
    message: `Unexpected ${field} ${id}, expected the id of an agency in the registry`,
    mend: 'Correct the id, or add the agency.',
    file,
    line,
    column: 1,
  });
  registry.agencies.forEach((agency, index) => {
    if (agency.parent !== null && !known.has(agency.parent))
      diagnostics.push(unknownAgency(files.agencies.file, agencies.lineOf([index, 'parent']), 'parent', agency.parent));
    for (const id of agency.memberOf)
      if (!known.has(id))
        diagnostics.push(unknownAgency(files.agencies.file, agencies.lineOf([index, 'memberOf']), 'memberOf', id));
  });
  registry.instruments.forEach((instrument, index) => {
    if (instrument.issuer !== null && !known.has(instrument.issuer))
      diagnostics.push(
        unknownAgency(files.instruments.file, instruments.lineOf([index, 'issuer']), 'issuer', instrument.issuer),
      );
  });

  for (const [file, entries, lineOf] of [
    [files.agencies.file, registry.agencies, agencies.lineOf],
    [files.places.file, registry.places, places.lineOf],
    [files.projects.file, registry.projects, projects.lineOf],
    [files.instruments.file, registry.instruments, instruments.lineOf],
  ] as const) {
    const seen = new Set<string>();
    entries.forEach((entry, index) => {
      if (seen.has(entry.id)) {
        diagnostics.push({
          code: 'duplicate-id',
          severity: 'error',
          message: `Unexpected second entry ${entry.id}, expected each id once`,
          mend: 'Merge the two entries.',
          file,
          line: lineOf([index]),
          column: 1,
        });
      }
      seen.add(entry.id);
    });
  }
  return { registry, diagnostics };
}
