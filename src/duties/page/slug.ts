/** The last part of an agency's id. */
export function slugOf(agency: string): string {
  return agency.slice(agency.indexOf('/') + 1);
}
