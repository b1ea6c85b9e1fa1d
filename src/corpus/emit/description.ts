import { formatDate } from '../values/index.ts';
import type { LinkType } from '../model/records.ts';
import { projectInvestments } from '../model/project-listings.ts';
import { excerpt } from '../naming/titles.ts';
import type { EmitContext } from './context.ts';
import { moneyText } from './facts.ts';
import { nodeText } from './titles.ts';

/** Letters of a description: what search engines and shared links show. */
const longest = 160;

/** What a page says of itself where it is shared or found: who, by when, how much, then the record's own words. Never its title alone. */
export function descriptionOf(id: string, context: EmitContext): string {
  const parts = factsOf(id, context).filter((part) => part !== null && part !== '');
  return excerpt(parts.join(' · ').replace(/\s+/gu, ' '), longest);
}

function factsOf(id: string, context: EmitContext): readonly (string | null)[] {
  const { index, pick, say, language } = context;
  const value = (text: Parameters<typeof pick>[0] | null | undefined): string | null =>
    text === null || text === undefined ? null : pick(text).value;
  const names = (ids: readonly string[]): string => ids.map((body) => context.refer(body).title).join(', ');
  const task = index.tasks.get(id);
  if (task) return [names(task.lead), value(task.deadline?.text), value(task.title)];
  const target = index.targets.get(id);
  if (target)
    return [value(target.figure?.whole), value(target.period?.text), value(target.title), names(target.monitors)];
  const project = index.projects.get(id);
  if (project) {
    const costs = projectInvestments(project.listings).map((money) => moneyText(money, context));
    const bodies = project.listings.flatMap(({ supervisors }) => supervisors.flatMap(({ agency }) => agency ?? []));
    const milestones = [...new Set(project.listings.map(({ milestone }) => say('milestones', milestone)))];
    return [milestones.join(', '), costs.join(' / '), names([...new Set(bodies)]), value(project.title)];
  }
  const agency = index.agencies.get(id);
  if (agency) {
    const { lead, coordinating, monitored, supervised } = agency.counts;
    return [
      value(agency.name),
      counted('leads', 'out', lead, context),
      counted('coordinates', 'out', coordinating, context),
      counted('monitors', 'out', monitored, context),
      counted('supervises', 'out', supervised, context),
      say('levels', agency.level),
    ];
  }
  const instrument = index.instruments.get(id);
  if (instrument) {
    const cited = counted('cites', 'in', index.linksTo(id, 'cites').length, context);
    const date = instrument.date && formatDate(instrument.date, language);
    return [
      value(instrument.title) ?? value(instrument.type),
      date,
      names(instrument.issuer ? [instrument.issuer] : []),
      cited,
    ];
  }
  const place = index.places.get(id);
  if (place)
    return [
      say('placeTypes', place.type),
      `${context.labels.links.mentions.in[language]}: ${index.linksTo(id, 'mentions').length}`,
      names(index.projectsAt(id).map((project) => project.id)),
    ];
  const document = index.documents.get(id);
  if (document) return [value(document.title), formatDate(document.issued, language), names([document.issuer])];
  return provisionFacts(id, context);
}

/** The words of a provision; of one without words those that stand below it. */
function provisionFacts(id: string, context: EmitContext): readonly (string | null)[] {
  const node = context.index.nodes.get(id);
  if (node === undefined) return [context.refer(id).title];
  const own = nodeText(node, context).value;
  const below = node.children.map((child) => nodeText(child, context).value).filter((text) => text !== '');
  return [own, ...below.slice(0, 3)];
}

function counted(
  type: LinkType,
  direction: 'in' | 'out',
  count: number,
  { labels, language }: EmitContext,
): string | null {
  return count === 0 ? null : `${labels.links[type][direction][language]}: ${count}`;
}
