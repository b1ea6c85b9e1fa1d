import { pick, type DownloadContext, type WordKey } from './context.ts';
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
export function namer({ knowledge, lang }: Pick<DownloadContext, 'knowledge' | 'lang'>): (id: string) => string {
  return (id) => {
    const named = knowledge.agencies.get(id) ?? knowledge.places.get(id);
    if (named !== undefined) return pick(named.name, lang);
    const provision = knowledge.provisions.get(id);
    if (provision?.kind === 'annex') return provision.label ?? pick(provision.text, lang);
    return knowledge.documents.get(id)?.number ?? id;
  };
}

/** How to cite a clause, from the labels above it: `III.1.d`. */
export function citeLabel(id: string, { knowledge }: Pick<DownloadContext, 'knowledge'>): string {
  const labels = knowledge
    .pathOf(id)
    .map(({ label }) => label?.replace(/[).:]+$/u, '').trim() ?? '')
    .filter((bare) => bare !== '' && bare !== '-');
  return labels.reverse().join('.') || id;
}
