import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  agencyEntrySchema,
  instrumentEntrySchema,
  NATIONAL,
  placeEntrySchema,
  projectEntrySchema,
  provinceBodySchema,
  provinceEntrySchema,
  type ProvinceBody,
  type ProvinceEntry,
  type Registry,
} from '../model/registry.ts';
import { checkBodies } from './check-bodies.ts';
import { checkWithin } from './check-within.ts';
import { readYaml, type CuratedFile } from './read-yaml.ts';

/** The files of `content/registry` that name things with ids, those of the whole country and those of the site's own territory. */
export interface RegistryFiles {
  readonly national: {
    readonly agencies: CuratedFile;
    readonly provinces: CuratedFile;
    readonly provinceBodies: CuratedFile;
  };
  readonly agencies: CuratedFile;
  readonly places: CuratedFile;
  readonly projects: CuratedFile;
  readonly instruments: CuratedFile;
}

/**
 * Reads the registry and checks it against itself: ids unique, parents, classes and territories known.
 * @returns the registry (empty lists where a file is wrong), the tables of the provinces, and every error with its file and line
 */
export function readRegistry(files: RegistryFiles): {
  registry: Registry;
  provinces: readonly ProvinceEntry[];
  provinceBodies: readonly ProvinceBody[];
  diagnostics: readonly Diagnostic[];
} {
  const national = readYaml(files.national.agencies, z.array(agencyEntrySchema));
  const provinces = readYaml(files.national.provinces, z.array(provinceEntrySchema));
  const bodies = readYaml(files.national.provinceBodies, z.array(provinceBodySchema));
  const agencies = readYaml(files.agencies, z.array(agencyEntrySchema));
  const places = readYaml(files.places, z.array(placeEntrySchema));
  const projects = readYaml(files.projects, z.array(projectEntrySchema));
  const instruments = readYaml(files.instruments, z.array(instrumentEntrySchema));
  const diagnostics: Diagnostic[] = [national, provinces, bodies, agencies, places, projects, instruments].flatMap(
    (result) => result.diagnostics,
  );

  const registry: Registry = {
    agencies: [...(national.value ?? []), ...(agencies.value ?? [])],
    local: new Set((agencies.value ?? []).map((agency) => agency.id)),
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
  const territories = new Set([...registry.places, ...(provinces.value ?? [])].map((place) => place.id));
  for (const [file, { value, lineOf }] of [
    [files.national.agencies.file, national],
    [files.agencies.file, agencies],
  ] as const) {
    (value ?? []).forEach((agency, index) => {
      if (agency.parent !== null && !known.has(agency.parent))
        diagnostics.push(unknownAgency(file, lineOf([index, 'parent']), 'parent', agency.parent));
      for (const id of agency.memberOf)
        if (!known.has(id)) diagnostics.push(unknownAgency(file, lineOf([index, 'memberOf']), 'memberOf', id));
      if (agency.territory !== NATIONAL && !territories.has(agency.territory))
        diagnostics.push({
          code: 'unknown-territory',
          severity: 'error',
          message: `Unexpected territory ${agency.territory}, expected the id of a place or of a province, or ${NATIONAL}`,
          mend: 'Correct the id, or add the place.',
          file,
          line: lineOf([index, 'territory']),
          column: 1,
        });
    });
  }
  diagnostics.push(...checkWithin(files.places.file, places, provinces.value ?? []));
  (bodies.value ?? []).forEach((body, index) => {
    if (body.class !== null && !known.has(body.class))
      diagnostics.push(
        unknownAgency(files.national.provinceBodies.file, bodies.lineOf([index, 'class']), 'class', body.class),
      );
  });
  registry.instruments.forEach((instrument, index) => {
    if (instrument.issuer !== null && !known.has(instrument.issuer))
      diagnostics.push(
        unknownAgency(files.instruments.file, instruments.lineOf([index, 'issuer']), 'issuer', instrument.issuer),
      );
  });

  const layersOf = [
    // An id is one thing in both layers of agencies; a province can be a place of the local registry too.
    [
      [files.national.agencies.file, national],
      [files.agencies.file, agencies],
    ],
    [[files.national.provinces.file, provinces]],
    [[files.places.file, places]],
    [[files.projects.file, projects]],
    [[files.instruments.file, instruments]],
  ] as const;
  for (const layers of layersOf) {
    const seen = new Set<string>();
    for (const [file, { value, lineOf }] of layers) {
      (value ?? []).forEach(({ id }, index) => {
        if (seen.has(id))
          diagnostics.push({
            code: 'duplicate-id',
            severity: 'error',
            message: `Unexpected second entry ${id}, expected each id once`,
            mend: 'Merge the two entries.',
            file,
            line: lineOf([index]),
            column: 1,
          });
        seen.add(id);
      });
    }
  }
  diagnostics.push(
    ...checkBodies([
      { file: files.national.agencies.file, entries: national.value ?? [], lineOf: national.lineOf },
      { file: files.agencies.file, entries: agencies.value ?? [], lineOf: agencies.lineOf },
    ]),
  );
  return { registry, provinces: provinces.value ?? [], provinceBodies: bodies.value ?? [], diagnostics };
}
