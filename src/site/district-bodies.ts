import { remembered } from '../generated/asked.ts';
import { knowledge, records } from './records.ts';

/** The bodies of a district in the documents: those of the district level whose name ends with its own; often none. */
export const districtBodies: (district: string) => readonly string[] = remembered('bodies of a district', find);

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
