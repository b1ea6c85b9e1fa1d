import type { Draft } from '../model/drafts.ts';
import type { Sentence } from './finding.ts';

/** How sentences name several bodies: `Sở Du lịch và Cục Thống kê`, `the Department of Tourism and the City Statistics Office`. */
export type BodyNames = (ids: readonly string[]) => Sentence;

const lists = {
  vi: new Intl.ListFormat('vi', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** The names of bodies for the sentences of findings; English gives the article, which companies do without. */
export function bodyNames(agencies: readonly Draft<'agencies'>[]): BodyNames {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const english = (id: string) => {
    const agency = byId.get(id);
    const name = agency?.name.en ?? agency?.name.vi ?? id;
    return agency?.level === 'company' || /^the /i.test(name) ? name : `the ${name}`;
  };
  return (ids) => ({
    vi: lists.vi.format(ids.map((id) => byId.get(id)?.name.vi ?? id)),
    en: lists.en.format(ids.map(english)),
  });
}
