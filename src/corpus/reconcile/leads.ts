import type { Draft } from '../model/drafts.ts';
import type { Finding } from './finding.ts';
import type { ReconcileInput, Rule } from './input.ts';
import { nodesOf, placeName } from './place-names.ts';

/** Bodies that differ between two annexes that list the same project, or between two tables with the same indicator. */
export const differingBodies: Rule = (input) => [...projectBodies(input), ...indicatorBodies(input)];

function projectBodies({ drafts, outlines, places }: ReconcileInput): Finding[] {
  const nodes = nodesOf(outlines);
  const name = nameOf(drafts.agencies);
  return drafts.projects.flatMap((project) => {
    const stated = project.listings
      .map((listing) => ({
        listing,
        bodies: listing.supervisors.filter(({ basis }) => basis === 'stated').flatMap(({ agency }) => agency ?? []),
      }))
      .filter(({ bodies }) => bodies.length > 0);
    const [first, ...others] = stated;
    return others.flatMap((other): Finding[] => {
      if (!first || same(first.bodies, other.bodies)) return [];
      const [a, b] = [nodes.get(first.listing.row), nodes.get(other.listing.row)];
      if (!a || !b) return [];
      const [x, y] = [placeName(a, places), placeName(b, places)];
      return [
        {
          rule: 'bodies-of-project',
          severity: first.bodies.some((body) => other.bodies.includes(body)) ? 'minor' : 'major',
          where: first.listing.row,
          also: [other.listing.row, project.id],
          source: first.listing.source,
          printed: first.bodies.map((body) => name(body).vi).join(', '),
          against: other.bodies.map((body) => name(body).vi).join(', '),
          reason: {
            vi: `Cùng một dự án: ${x.vi} giao ${first.bodies.map((body) => name(body).vi).join(', ')}; ${y.vi} giao ${other.bodies.map((body) => name(body).vi).join(', ')}.`,
            en: `One project: ${x.en} names ${first.bodies.map((body) => name(body).en).join(', ')}; ${y.en} names ${other.bodies.map((body) => name(body).en).join(', ')}.`,
          },
        },
      ];
    });
  });
}

function indicatorBodies({ drafts, outlines, places }: ReconcileInput): Finding[] {
  const nodes = nodesOf(outlines);
  const name = nameOf(drafts.agencies);
  const targets = new Map(drafts.targets.map((target) => [target.id, target]));
  return drafts.links.flatMap((link): Finding[] => {
    if (link.type !== 'sameIndicator') return [];
    const [a, b] = [targets.get(link.from), targets.get(link.to)];
    const [p, q] = [nodes.get(link.from), nodes.get(link.to)];
    if (
      !a ||
      !b ||
      !p ||
      !q ||
      a.document !== b.document ||
      a.monitors.length === 0 ||
      b.monitors.length === 0 ||
      same(a.monitors, b.monitors)
    )
      return [];
    const [x, y] = [placeName(p, places), placeName(q, places)];
    return [
      {
        rule: 'bodies-of-indicator',
        severity: 'minor',
        where: a.id,
        also: [b.id],
        source: a.source,
        printed: a.monitors.map((body) => name(body).vi).join(', '),
        against: b.monitors.map((body) => name(body).vi).join(', '),
        reason: {
          vi: `Cùng một chỉ tiêu: ${x.vi} giao ${a.monitors.map((body) => name(body).vi).join(', ')} theo dõi; ${y.vi} giao ${b.monitors.map((body) => name(body).vi).join(', ')}.`,
          en: `One indicator: ${x.en} is monitored by ${a.monitors.map((body) => name(body).en).join(', ')}; ${y.en} by ${b.monitors.map((body) => name(body).en).join(', ')}.`,
        },
      },
    ];
  });
}

function nameOf(agencies: readonly Draft<'agencies'>[]): (id: string) => { readonly vi: string; readonly en: string } {
  const names = new Map(
    agencies.map((agency) => [agency.id, { vi: agency.name.vi, en: agency.name.en ?? agency.name.vi }]),
  );
  return (id) => names.get(id) ?? { vi: id, en: id };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
