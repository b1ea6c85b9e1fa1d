import { knowledge, records } from './records.ts';

const known = new Map<string, readonly string[]>();

/** The bodies of a district in the documents: those of the district level whose name ends with its own; often none. */
export function districtBodies(district: string): readonly string[] {
  const bodies = known.get(district) ?? find(district);
  known.set(district, bodies);
  return bodies;
}

function find(district: string): readonly string[] {
  const name = knowledge.places.get(district)?.name.vi.toLocaleLowerCase('vi');
  if (name === undefined) return [];
  return records.agencies
    .filter(
      ({ level, collective, name: own }) =>
        level === 'district' && !collective && own.vi.toLocaleLowerCase('vi').endsWith(name),
    )
    .map(({ id }) => id);
}
