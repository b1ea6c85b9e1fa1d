import type { DownloadContext, WordKey } from './context.ts';
import type { DutyKind, Role } from './duties.ts';

/** The word for each role. */
export const roleWords: Readonly<Record<Role, WordKey>> = {
  leads: 'roleLeads',
  coordinates: 'roleCoordinates',
  monitors: 'roleMonitors',
  supervises: 'roleSupervises',
  reports: 'roleReports',
  receives: 'roleReceives',
  named: 'roleNamed',
};

export const kindWords: Readonly<Record<DutyKind, WordKey>> = {
  task: 'kindOfTask',
  target: 'kindOfTarget',
  project: 'kindOfProject',
  standing: 'kindOfStanding',
  text: 'kindOfText',
};

/** The names of records by id, in the language of the file. */
export function namer({ records, lang }: Pick<DownloadContext, 'records' | 'lang'>): (id: string) => string {
  const names = new Map<string, string>();
  const add = (id: string, text: { readonly vi: string; readonly en: string | null }) =>
    names.set(id, lang === 'en' ? (text.en ?? text.vi) : text.vi);
  for (const { id, name } of [...records.agencies, ...records.places]) add(id, name);
  for (const { id, number } of records.documents) names.set(id, number);
  for (const { id, text, kind, label } of records.provisions) {
    if (kind === 'annex') names.set(id, label ?? text.vi);
  }
  return (id) => names.get(id) ?? id;
}
