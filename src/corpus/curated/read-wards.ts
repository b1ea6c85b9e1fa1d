import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unitsOfTodaySchema, type UnitsOfToday } from '../model/registry.ts';
import { readYaml, type CuratedFile } from './read-yaml.ts';

/**
 * Reads which wards and communes of today stand where a district stood.
 * @param places ids of the register of places
 * @returns the table (`null` where the list is empty or the file wrong) and every error with its file and line
 */
export function readWards(
  source: CuratedFile,
  places: ReadonlySet<string>,
): { readonly wards: UnitsOfToday | null; readonly diagnostics: readonly Diagnostic[] } {
  const result = readYaml(source, z.array(unitsOfTodaySchema).max(1));
  const table = result.value?.[0] ?? null;
  const unknown = (table?.units ?? []).flatMap(({ districts }, index) =>
    districts.flatMap((id, position): Diagnostic[] =>
      places.has(id)
        ? []
        : [
            {
              code: 'unknown-place',
              severity: 'error',
              message: `Unexpected district ${id}, expected the id of a place of content/registry/places.yaml`,
              mend: 'Correct the id, or add the place.',
              file: source.file,
              line: result.lineOf([0, 'units', index, 'districts', position]),
              column: 1,
            },
          ],
    ),
  );
  const diagnostics = [...result.diagnostics, ...unknown];
  return { wards: diagnostics.length > 0 ? null : table, diagnostics };
}
