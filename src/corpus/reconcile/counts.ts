import { isRow, walkOutline, type OutlineNode } from '../records/index.ts';
import type { PlaceNames } from '../naming/print-place.ts';
import type { Finding } from './finding.ts';
import type { ReconcileInput, Rule } from './input.ts';
import { placeNameFirst, nodesOf, placeName } from './place-names.ts';

/** Numbers of things that titles and paragraphs state (`(14 DỰ ÁN)`, `06 trọng tâm … như sau`) against the rows or clauses that follow. */
export const statedCounts: Rule = (input) =>
  input.outlines.flatMap((outline) =>
    [...walkOutline(outline.nodes)].flatMap((node) =>
      (isRow(node) ? rowsUnder(node, input) : clausesAfter(node, input)).flatMap((finding) =>
        finding(outline.document),
      ),
    ),
  );

type Find = (document: string) => Finding;

/** A group's or a total's number of rows. */
function rowsUnder(node: OutlineNode, { tables, places }: ReconcileInput): Find[] {
  if (node.row === null || (node.kind !== 'group' && node.kind !== 'total')) return [];
  const stated = countIn(node.text?.value ?? '', tables.counts.rows);
  if (stated === null) return [];
  const below = node.kind === 'total' ? node.row.annex.children : node.children;
  const rows = [...walkOutline(below)].filter((row) => row.kind === 'row' && row.number !== null);
  return stated.count === rows.length ? [] : [difference(node, stated, rows, places)];
}

/** The number of clauses that a paragraph announces, against the labelled clauses after it under the same heading. */
function clausesAfter(node: OutlineNode, { tables, places }: ReconcileInput): Find[] {
  const text = node.text?.value ?? '';
  if (node.parent === null || !/(?:như sau|sau đây|sau)\s*:\s*$/u.test(text)) return [];
  const stated = countIn(text, tables.counts.clauses);
  if (stated === null) return [];
  const after = node.parent.children
    .slice(node.parent.children.indexOf(node) + 1)
    .filter((sibling) => sibling.number !== null);
  return after.length === 0 || stated.count === after.length ? [] : [difference(node, stated, after, places)];
}

interface Stated {
  readonly count: number;
  readonly printed: string;
}

function countIn(text: string, nouns: readonly string[]): Stated | null {
  const match = new RegExp(`(?<![\\d.,/])(\\d{1,3})\\s+(?:${nouns.join('|')})(?!\\p{L})`, 'iu').exec(text);
  return match?.[1] === undefined ? null : { count: Number(match[1]), printed: match[0] };
}

function difference(node: OutlineNode, stated: Stated, found: readonly OutlineNode[], places: PlaceNames): Find {
  const place = placeNameFirst(node, places);
  return (document) => ({
    rule: 'stated-count',
    severity: 'major',
    where: node.id,
    also: found.map(({ id }) => id),
    source: { document, lines: [node.lines[0], node.lines[1]] },
    printed: stated.printed,
    against: String(found.length),
    reason: {
      vi: `${place.vi} ghi “${stated.printed}”; đếm được ${found.length}.`,
      en: `${place.en} states “${stated.printed}”; ${found.length} are listed.`,
    },
  });
}

/** A number and the three words after it: `07 công viên cây`. */
const counted = /(?<![\d.,/])(\d{1,3})\s+(\p{L}+\s+\p{L}+\s+\p{L}+)/gu;

/** How many of a thing a listed project has against what the clause that names the project says (`7 công viên cây xanh`). */
export const countedThings: Rule = ({ drafts, outlines, places }) => {
  const nodes = nodesOf(outlines);
  const clauses = new Map(drafts.provisions.map((provision) => [provision.id, provision]));
  const projects = new Map(drafts.projects.map((project) => [project.id, project]));
  return drafts.links.flatMap((link): Finding[] => {
    const project = link.type === 'implements' ? projects.get(link.from) : undefined;
    const clause = clauses.get(link.to);
    if (!project || !clause) return [];
    const said = countsIn(clause.text.vi);
    return project.listings.flatMap((listing) =>
      [...countsIn(listing.title.vi)].flatMap(([thing, count]): Finding[] => {
        const other = said.get(thing);
        const [row, prose] = [nodes.get(listing.row), nodes.get(clause.id)];
        if (other === undefined || other === count || !row || !prose) return [];
        const [x, y] = [placeNameFirst(row, places), placeName(prose, places)];
        return [
          {
            rule: 'counted-things',
            severity: 'major',
            where: listing.row,
            also: [clause.id, project.id],
            source: listing.source,
            printed: `${count} ${thing}`,
            against: `${other} ${thing}`,
            reason: {
              vi: `${x.vi} ghi ${count} ${thing}…; ${y.vi} ghi ${other}.`,
              en: `${x.en} states ${count} (“${thing}…”); ${y.en} states ${other}.`,
            },
          },
        ];
      }),
    );
  });
};

function countsIn(text: string): Map<string, number> {
  return new Map(
    [...text.matchAll(counted)].map((match) => [(match[2] ?? '').toLocaleLowerCase('vi'), Number(match[1])]),
  );
}
