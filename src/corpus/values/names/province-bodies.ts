import type { AgencyEntry, PlaceEntry, ProvinceBody } from '../../model/registry.ts';
import { foldText } from '../fold.ts';

/** The usual bodies of the provinces, made by table. */
export interface ProvinceBodies {
  readonly table: readonly ProvinceBody[];
  readonly territories: readonly PlaceEntry[];
  /** The bodies that no registry names. */
  readonly made: readonly AgencyEntry[];
  /** Id of the body of a territory: the one that the registry names, else the one that was made; `null` where it has none. */
  readonly idOf: (body: ProvinceBody, territory: PlaceEntry) => string | null;
}

/** How texts say the kind of a territory. */
const kinds = { city: ['thành phố', 'TP', 'TP.'], province: ['tỉnh'] } as const;

/** `tỉnh X`, and `X` alone; nothing for places that have no such bodies. */
export function territoryForms({ vi, variants, type }: PlaceEntry): {
  readonly bare: string[];
  readonly full: string[];
} {
  if (type !== 'city' && type !== 'province') return { bare: [], full: [] };
  const bare = [...new Set([vi, ...variants].map((name) => name.replace(/^(?:thành phố|tỉnh) /iu, '')))];
  return { bare, full: bare.flatMap((name) => kinds[type].map((kind) => `${kind} ${name}`)) };
}

/** How a document of a territory names a body without the territory's name: `UBND tỉnh`, `Sở Y tế`, `Sở Y tế tỉnh`. */
export function unqualifiedForms(body: ProvinceBody, { type }: PlaceEntry): string[] {
  if (type !== 'city' && type !== 'province') return [];
  return body.names.flatMap((name) => [
    ...(body.alone ? [name] : []),
    ...kinds[type].filter((kind) => !kind.endsWith('.')).map((kind) => `${name} ${kind}`),
  ]);
}

/**
 * Makes the usual bodies of every territory.
 * @param known the bodies of the registry: one of the same territory with one of the names is the body
 */
export function makeProvinceBodies(
  table: readonly ProvinceBody[],
  territories: readonly PlaceEntry[],
  known: readonly AgencyEntry[],
): ProvinceBodies {
  const ownersOf = new Map<string, Map<string, string>>();
  for (const { id, territory, vi, variants, abbreviations } of known) {
    const owners = ownersOf.get(territory) ?? new Map<string, string>();
    ownersOf.set(territory, owners);
    for (const spelling of [vi, ...variants, ...abbreviations]) owners.set(foldText(spelling), id);
  }
  const ids = new Set(known.map((agency) => agency.id));

  const made: AgencyEntry[] = [];
  const found = new Map<string, string>();
  const keyOf = (slug: string, territory: string) => `${slug} ${territory}`;
  for (const territory of territories) {
    const { bare, full } = territoryForms(territory);
    const owners = ownersOf.get(territory.id);
    for (const body of table) {
      if (bare.length === 0 || (body.of !== null && body.of !== territory.type)) continue;
      const own = `agency/${body.slug}-${territory.id.replace('place/', '')}`;
      const owner = owners === undefined ? undefined : ownerOf(body, territory, owners);
      found.set(keyOf(body.slug, territory.id), owner ?? own);
      if (owner !== undefined || ids.has(own)) continue;
      const place = body.of === null ? (full[0] ?? '') : (bare[0] ?? '');
      made.push({
        id: own,
        vi: `${body.names[0]} ${place}`,
        en: `${body.en} of ${territory.en}`,
        abbreviations: [],
        variants: body.names.slice(1).map((name) => `${name} ${place}`),
        inLists: [],
        besideClasses: false,
        territory: territory.id,
        level: 'city',
        parent: (body.parent === null ? null : found.get(keyOf(body.parent, territory.id))) ?? null,
        collective: false,
        memberOf: [],
        page: false,
      });
    }
  }
  return {
    table,
    territories,
    made,
    idOf: (body, territory) => found.get(keyOf(body.slug, territory.id)) ?? null,
  };
}

function ownerOf(body: ProvinceBody, territory: PlaceEntry, owners: ReadonlyMap<string, string>): string | undefined {
  const { bare, full } = territoryForms(territory);
  const spelled = [
    ...unqualifiedForms(body, territory),
    ...body.names.flatMap((name) => [...full, ...bare].map((place) => `${name} ${place}`)),
  ];
  return spelled.flatMap((name) => owners.get(foldText(name)) ?? [])[0];
}
