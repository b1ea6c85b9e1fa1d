import type { ProvisionRecord } from '../../corpus/model/records.ts';
import { anchorOf, builtOn } from '../../corpus/naming/id.ts';
import type { TranslatedSegment } from './segments.ts';

type Provision = Pick<ProvisionRecord, 'id' | 'document' | 'kind' | 'label' | 'parent' | 'text' | 'source'>;

/** A stretch of a document that is read side by side on one page, with the segments in the order of the source. */
export interface TextSection {
  /** The id of its provision. */
  readonly id: string;
  readonly document: string;
  /** The end of its address: `ii-4`, `pl4`, `pl4/2`. */
  readonly slug: string;
  /** Which of how many pages it is of a long section. */
  readonly part: { readonly number: number; readonly of: number } | null;
  readonly provision: Provision;
  readonly segments: readonly TranslatedSegment[];
  /** Sections under this one that have pages of their own. */
  readonly under: readonly string[];
}

/** Characters of both languages that one page carries well: about 25 KB of compressed HTML. */
const pageLength = 24_000;

const containers: ReadonlySet<Provision['kind']> = new Set<Provision['kind']>(['part', 'chapter', 'section']);
const parts: ReadonlySet<Provision['kind']> = new Set<Provision['kind']>(['chapter', 'section', 'article', 'clause']);

/**
 * Parts documents into pages for reading side by side. What stands under no other provision has a page; in a part, chapter
 * or section so has every clause with provisions under it. A section's page keeps the rest: its heading, its short clauses.
 * @throws when a segment belongs to no section: it would be read nowhere
 */
export function textSections(
  provisions: readonly Provision[],
  segments: readonly TranslatedSegment[],
): readonly TextSection[] {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const chosen = new Map<string, Provision>();
  for (const provision of provisions) {
    const holder = provision.parent === null ? null : chosen.get(provision.parent);
    const divided = holder && containers.has(holder.kind) && parts.has(provision.kind) && parents.has(provision.id);
    if (provision.parent === null || divided) chosen.set(provision.id, provision);
  }
  const documents = [...new Set(provisions.map(({ document }) => document))];
  const bySection = Map.groupBy(segments, (segment) => sectionIdOf(segment, chosen));
  const under = (id: string) =>
    [...chosen.values()].filter((one) => one.parent === id && read(one.id)).map((one) => one.id);
  /** Whether there is anything to read in a section or under it. */
  const read = (id: string): boolean => bySection.has(id) || under(id).length > 0;
  return [...chosen.values()]
    .filter(({ id }) => read(id))
    .toSorted(
      (a, b) => documents.indexOf(a.document) - documents.indexOf(b.document) || a.source.lines[0] - b.source.lines[0],
    )
    .map((provision) => ({
      id: provision.id,
      document: provision.document,
      slug: anchorOf(provision.id),
      part: null,
      provision,
      segments: (bySection.get(provision.id) ?? []).toSorted((a, b) => a.lines[0] - b.lines[0]),
      under: under(provision.id),
    }))
    .flatMap(inParts);
}

/** Parts a section that is too long for one page into pages of about the same length. */
function inParts(section: TextSection): readonly TextSection[] {
  const length = ({ vi, en }: TranslatedSegment) => vi.length + (en ?? '').length;
  const total = section.segments.reduce((sum, segment) => sum + length(segment), 0);
  const of = Math.ceil(total / pageLength);
  if (of < 2) return [section];
  let passed = 0;
  const parts = [
    ...Map.groupBy(section.segments, (segment) => {
      const part = Math.floor((passed * of) / total);
      passed += length(segment);
      return part;
    }),
  ];
  return parts.map(([, segments], index) => ({
    ...section,
    segments,
    slug: index === 0 ? section.slug : `${section.slug}/${index + 1}`,
    part: { number: index + 1, of: parts.length },
    under: index === parts.length - 1 ? section.under : [],
  }));
}

/** The section whose id begins the segment's (`ii-4-a` in `ii-4`, `pl4-45` in `pl4`); the title of a document is read in its head. */
function sectionIdOf(
  { id, record, document, lines }: TranslatedSegment,
  chosen: ReadonlyMap<string, Provision>,
): string {
  const holder = chosen.has(record) ? record : builtOn(record, false, (above) => chosen.has(above));
  if (holder !== null) return holder;
  const covering = [...chosen.values()].find(
    (section) =>
      section.document === document && section.source.lines[0] <= lines[0] && lines[0] <= section.source.lines[1],
  );
  if (covering === undefined) throw new Error(`The segment ${id} stands in no section of ${document}`);
  return covering.id;
}
