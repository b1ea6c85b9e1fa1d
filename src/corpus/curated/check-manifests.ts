import type { Diagnostic } from '../model/diagnostic.ts';
import { NATIONAL, type Manifest } from '../model/registry.ts';

/** A manifest as read, with the lines of its fields. */
export interface ManifestFile {
  readonly file: string;
  readonly manifest: Manifest;
  /** 1-based line of the value at a path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** What manifests may name. */
export interface ManifestRegister {
  readonly agencies: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
  readonly instruments: ReadonlySet<string>;
}

/**
 * Checks the manifests against the registry, each other and the seeds that are there.
 * Codes: `unknown-issuer`, `unknown-territory`, `duplicate-id`, `unknown-relation`,
 * `seed-without-manifest` (errors); `unknown-instrument` (a warning: the engine goes without it).
 * @param seeds names of the texts in `seeds/`
 */
export function checkManifests(
  manifests: readonly ManifestFile[],
  known: ManifestRegister,
  seeds: readonly string[],
): Diagnostic[] {
  const ids = new Set(manifests.map(({ manifest }) => manifest.id));
  const named = new Set(manifests.map(({ manifest }) => manifest.seed));
  const first = new Map(manifests.toReversed().map(({ manifest, file }) => [manifest.id, file]));
  return [
    ...manifests.flatMap((entry) => [
      ...checkNames(entry, known),
      ...(first.get(entry.manifest.id) === entry.file
        ? []
        : [
            found(
              entry,
              ['id'],
              'duplicate-id',
              `second document ${entry.manifest.id} beside ${first.get(entry.manifest.id)}, expected each id once`,
              'Give this document its own number and id.',
            ),
          ]),
      ...checkRelations(entry, ids, known.instruments),
    ]),
    ...seeds
      .filter((seed) => !named.has(seed))
      .map(
        (seed): Diagnostic => ({
          code: 'seed-without-manifest',
          severity: 'error',
          message: `Unexpected seed ${seed} without a manifest, expected a file in seeds/ that names it`,
          mend: 'Take it out of seeds/ and bring it in with `npm run convert -- new FILE`, which writes its manifest.',
          file: `seeds/${seed}`,
          line: 1,
          column: 1,
        }),
      ),
  ];
}

function checkNames(entry: ManifestFile, { agencies, territories }: ManifestRegister): Diagnostic[] {
  const { issuer, territory } = entry.manifest;
  return [
    ...(agencies.has(issuer)
      ? []
      : [
          found(
            entry,
            ['issuer'],
            'unknown-issuer',
            `issuer ${issuer}, expected the id of an agency in the registry`,
            `Correct the id, or add the body to content/registry/agencies.yaml: - { id: ${issuer}, vi: "…", en: "…", level: other }`,
          ),
        ]),
    ...(territory === undefined || territories.has(territory)
      ? []
      : [
          found(
            entry,
            ['territory'],
            'unknown-territory',
            `territory ${territory}, expected the id of a place or of a province, or ${NATIONAL}`,
            'Correct the id, or leave the field out: then it is the territory of the issuer.',
          ),
        ]),
  ];
}

function checkRelations(
  entry: ManifestFile,
  documents: ReadonlySet<string>,
  instruments: ReadonlySet<string>,
): Diagnostic[] {
  return entry.manifest.relations.flatMap((relation, index): Diagnostic[] => {
    if ('document' in relation)
      return documents.has(relation.document) && relation.document !== entry.manifest.id
        ? []
        : [
            found(
              entry,
              ['relations', index, 'document'],
              'unknown-relation',
              `relation to ${relation.document}, expected the id of another document of this site`,
              'Correct the id, or name an instrument of the registry instead: { type: …, instrument: instrument/… }',
            ),
          ];
    return instruments.has(relation.instrument)
      ? []
      : [
          {
            ...found(
              entry,
              ['relations', index, 'instrument'],
              'unknown-instrument',
              `relation to ${relation.instrument}, expected the id of an instrument in the registry`,
              'Correct the id, or add the instrument to content/registry/instruments.yaml; until then the page does not show the relation.',
            ),
            severity: 'warning',
          },
        ];
  });
}

function found(
  { file, lineOf }: ManifestFile,
  path: readonly (string | number)[],
  code: string,
  message: string,
  mend: string,
): Diagnostic {
  return { code, severity: 'error', message: `Unexpected ${message}`, mend, file, line: lineOf(path), column: 1 };
}
