import type { Draft, SegmentText, Untranslated } from '../model/drafts.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { walkOutline, type OutlineNode } from './outline.ts';
import { yearIn } from './planned-year.ts';
import { hasWord } from './tables.ts';

export type GoalDraft = Untranslated<Draft<'goals'>>;

/**
 * The objectives that the rest serves: the general objective where a paragraph states one, each horizon of a section of
 * objectives, and the priorities of a section of priorities. `targets` is filled from the links.
 */
export function goalRecords(context: RecordContext): GoalDraft[] {
  const { outline, tables, manifest } = context;
  const goals: GoalDraft[] = [];
  let general: string | null = null;

  const add = (node: OutlineNode, horizon: string | null, parent: string | null): void => {
    goals.push({
      id: node.id,
      document: outline.document,
      source: sourceOf(node, outline.document),
      horizon,
      text: goalText(node, context),
      targets: [],
      parent,
    });
  };

  for (const node of walkOutline(outline.nodes)) {
    const value = node.text?.value ?? '';
    if (node.row !== null || value === '') continue;
    if (general === null && hasWord(value, tables.goals.general)) {
      general = node.id;
      add(node, null, null);
      continue;
    }
    if (node.kind !== 'clause' && node.kind !== 'point') continue;
    const section = sectionOf(node)?.text?.value ?? '';
    if (hasWord(section, tables.goals.sections) && beginsWith(value, tables.goals.horizons)) {
      const year = yearIn(value.split(':')[0] ?? value);
      if (year !== null) add(node, String(year), general);
    } else if (hasWord(section, tables.goals.priorities) && node.kind === 'clause') {
      add(node, manifest.issued.slice(0, 4), null);
    }
  }
  return goals;
}

/** The goal's own words; a heading that ends in a colon is followed by what it announces. */
function goalText(node: OutlineNode, { text }: RecordContext): SegmentText {
  const announced = node.text?.value.endsWith(':') ? node.children.filter((child) => child.text !== null) : [];
  const parts = [node, ...announced].map((part) => text(part, part.text?.value ?? ''));
  return { vi: parts.map((part) => part.vi).join('\n'), segments: parts.flatMap((part) => part.segments) };
}

function sectionOf(node: OutlineNode): OutlineNode | null {
  let up = node.parent;
  while (up !== null && up.parent !== null) up = up.parent;
  return up;
}

function beginsWith(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase('vi');
  return words.some((word) => lower.startsWith(word.toLocaleLowerCase('vi')));
}
