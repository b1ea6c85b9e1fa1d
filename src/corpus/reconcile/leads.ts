import { bodyNames } from './body-names.ts';
import type { Finding } from './finding.ts';
import type { ReconcileInput, Rule } from './input.ts';
import { nodesOf, placeName } from './place-names.ts';

/** Bodies that differ between two annexes that list the same project, or between two tables with the same indicator. */
export const differingBodies: Rule = (input) => [...projectBodies(input), ...indicatorBodies(input)];

function projectBodies({ drafts, outlines, places }: ReconcileInput): Finding[] {
  const nodes = nodesOf(outlines);
  const named = bodyNames(drafts.agencies);
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
      const [of, against] = [named(first.bodies), named(other.bodies)];
      return [
        {
          rule: 'bodies-of-project',
          severity: first.bodies.some((body) => other.bodies.includes(body)) ? 'minor' : 'major',
          where: first.listing.row,
          also: [other.listing.row, project.id],
          source: first.listing.source,
          printed: of.vi,
          against: against.vi,
          english: { printed: of.en, against: against.en },
          reason: {
            vi: `Cùng một dự án: ${x.vi} giao ${of.vi}; ${y.vi} giao ${against.vi}.`,
            en: `One project: ${x.en} names ${of.en}; ${y.en} names ${against.en}.`,
          },
        },
      ];
    });
  });
}

function indicatorBodies({ drafts, outlines, places }: ReconcileInput): Finding[] {
  const nodes = nodesOf(outlines);
  const named = bodyNames(drafts.agencies);
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
    const [of, against] = [named(a.monitors), named(b.monitors)];
    return [
      {
        rule: 'bodies-of-indicator',
        severity: 'minor',
        where: a.id,
        also: [b.id],
        source: a.source,
        printed: of.vi,
        against: against.vi,
        english: { printed: of.en, against: against.en },
        reason: {
          vi: `Cùng một chỉ tiêu: ${x.vi} giao ${of.vi} theo dõi; ${y.vi} giao ${against.vi}.`,
          en: `One indicator: ${x.en} is monitored by ${of.en}; ${y.en} by ${against.en}.`,
        },
      },
    ];
  });
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
