import { NATIONAL, type Manifest, type Registry } from '../model/registry.ts';

/** The territory that a document is for: its manifest's, else that of its issuer. An id of a place, or `national`. */
export function territoryOf({ territory, issuer }: Manifest, { agencies }: Pick<Registry, 'agencies'>): string {
  return territory ?? agencies.find((agency) => agency.id === issuer)?.territory ?? NATIONAL;
}
