import type { PlaceNames } from '../naming/print-place.ts';
import { capital } from '../naming/print-place.ts';
import { walkOutline, type Outline, type OutlineNode } from '../records/index.ts';
import type { Sentence } from './finding.ts';

/** How a sentence names a place of a document: `dòng 7 nhóm III Phụ lục 7`, `điểm a khoản 1 mục III`. */
export function placeName({ id }: Pick<OutlineNode, 'id'>, places: PlaceNames): Sentence {
  return { vi: places.said(id, 'vi') ?? id, en: places.said(id, 'en') ?? id };
}

/** The same at the beginning of a sentence. */
export function placeNameFirst(node: Pick<OutlineNode, 'id'>, places: PlaceNames): Sentence {
  const { vi, en } = placeName(node, places);
  return { vi: capital(vi, 'vi'), en: capital(en, 'en') };
}

/** All nodes of all outlines by id. */
export function nodesOf(outlines: readonly Outline[]): Map<string, OutlineNode> {
  return new Map(
    outlines.flatMap((outline) => [...walkOutline(outline.nodes)].map((node) => [node.id, node] as const)),
  );
}
