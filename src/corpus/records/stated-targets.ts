import { isUnlabelled, statedTargetId } from '../naming/id.ts';
import type { Leaf } from '../model/tree.ts';
import { findStatedFigures, parsePeriod } from '../values/index.ts';
import { sourceOf, type RecordContext } from './context.ts';
import { figureOf } from './figure-of.ts';
import { ancestorsOf, walkOutline, type OutlineNode } from './outline.ts';
import { yearIn } from './planned-year.ts';
import { unitText } from './stated-unit.ts';
import type { TargetDraft } from './target-draft.ts';

type Goals = readonly { readonly id: string; readonly horizon: string | null }[];

/** Whether a text is a heading that announces figures to be reached, word for word but for its number and end. */
function isHeadingOfFigures(text: string, { tables: { goals } }: RecordContext): boolean {
  const heading = text.toLocaleLowerCase('vi').replace(/[\s.:;*]+$/u, '');
  return goals.figures.some(
    (word) => heading === word || goals.horizons.some((horizon) => heading.startsWith(`${word} ${horizon} `)),
  );
}

/** A provision whose figures are to be reached: one of a goal, or below a heading that announces figures. */
interface AimingNode {
  readonly node: OutlineNode;
  readonly text: Leaf;
  /** The year that the goal or the heading names. */
  readonly horizon: string | null;
}

function* aimingNodes(context: RecordContext, goals: Goals): Generator<AimingNode> {
  const horizons = new Map(goals.map((goal) => [goal.id, goal.horizon]));
  for (const node of walkOutline(context.outline.nodes)) {
    if (node.text === null || node.row !== null) continue;
    const goal = [node, ...ancestorsOf(node)].find((candidate) => horizons.has(candidate.id));
    const heading = [...ancestorsOf(node)].find((above) => isHeadingOfFigures(above.text?.value ?? '', context));
    if (goal === undefined && heading === undefined) continue;
    const year = yearIn(heading?.text?.value ?? '');
    const horizon = (goal === undefined ? null : horizons.get(goal.id)) ?? (year === null ? null : String(year));
    yield { node, text: node.text, horizon };
  }
}

/** The figures with a unit in the prose of goals of which it is not understood what they are to say. */
export function unreadFigures(
  context: RecordContext,
  goals: Goals,
): { where: string; leaf: Leaf; start: number; end: number }[] {
  return [...aimingNodes(context, goals)].flatMap(({ node, text }) =>
    findStatedFigures(text.value, context.units).unread.map((figure) => ({ where: node.id, leaf: text, ...figure })),
  );
}

/** Figures in the prose of goals, and below headings that announce figures: `-t1`, `-t2` … below the labelled provision that states them, in the order of the text. */
export function* statedTargets(context: RecordContext, goals: Goals): Generator<TargetDraft> {
  const { outline, text } = context;
  const ordinals = new Map<string, number>();
  for (const { node, text: leaf, horizon } of aimingNodes(context, goals)) {
    for (const found of findStatedFigures(leaf.value, context.units).targets) {
      // What a year before the document had is told, not aimed at.
      const planned = found.period === null ? null : parsePeriod(found.period, context.manifest.issued);
      if (planned?.to != null && planned.to.slice(0, 4) < context.manifest.issued.slice(0, 4)) continue;
      const labelled = [node, ...ancestorsOf(node)].find((candidate) => !isUnlabelled(candidate.id)) ?? node;
      const ordinal = (ordinals.get(labelled.id) ?? 0) + 1;
      ordinals.set(labelled.id, ordinal);
      const id = statedTargetId(labelled.id, ordinal);
      const unit = found.unit === null ? null : { printed: found.unit, entry: context.units.find(found.unit) };
      yield {
        id,
        document: outline.document,
        source: sourceOf(node, outline.document),
        annex: null,
        number: null,
        parent: null,
        title: text({ ...node, id }, found.title),
        unit: unit === null ? null : unitText(unit),
        value: found.value,
        figure: figureOf({ ...node, id }, found.value.printed, unit, context),
        period:
          planned ??
          (horizon === null
            ? null
            : { text: { vi: `Đến năm ${horizon}`, en: `By ${horizon}` }, from: null, to: `${horizon}-12-31` }),
        monitors: [],
        group: null,
        cells: [],
        unresolved: [],
      };
    }
  }
}
