import type { LinkDraft } from './draft.ts';
import type { Draft, RecordDrafts } from '../model/drafts.ts';
import { annexOf, statingProvision } from '../naming/id.ts';
import { round } from './round.ts';
import { InvertedIndex } from './similarity/inverted-index.ts';
import { sharedWords } from './similarity/shared-words.ts';
import type { TextReader } from './similarity/text-reader.ts';
import { likeness, Vocabulary, type Weighted } from './similarity/vocabulary.ts';

/** From this likeness on two rows are one indicator; measured on `tests/fixtures/links-gold.json`. */
const THRESHOLD = 0.5;
const CANDIDATES = 24;
/** The same rare figure with the same unit, and the same body, speak for one indicator. */
const SAME_FIGURE = 0.3;
const SAME_BODY = 0.1;

/** A row or a stated figure as it is compared. */
interface Indicator {
  readonly id: string;
  /** Where it stands: within one list an indicator stands once. */
  readonly list: string;
  readonly own: string;
  readonly full: string;
  readonly unit: string | null;
  /** Whether it measures a rate of growth, as an index against the year before. */
  readonly index: boolean;
  /** Figure and unit as one key; `null` for a text or a range. */
  readonly figure: string | null;
  readonly bodies: readonly string[];
}

/**
 * Rows of different lists that measure the same thing: targets of two annexes, rows of a growth scenario, figures of goals.
 * Two rows must have the same unit (an index stands for a rate in %) and be each other's best.
 */
export function sameIndicatorLinks(drafts: RecordDrafts, readAll: TextReader): LinkDraft[] {
  const indicators = [...targetIndicators(drafts), ...scenarioIndicators(drafts)];
  const vocabulary = new Vocabulary();
  for (const indicator of indicators) vocabulary.add(readAll(indicator.full));
  const index = new InvertedIndex();
  const words = new Map<string, { readonly own: Weighted; readonly full: Weighted }>();
  for (const { id, own, full } of indicators) {
    const weighted = { own: vocabulary.weigh(readAll(own)), full: vocabulary.weigh(readAll(full)) };
    words.set(id, weighted);
    index.add(id, weighted.full);
  }
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const score = (a: string, b: string): number => {
    const x = words.get(a);
    const y = words.get(b);
    if (!x || !y) return 0;
    return Math.max(likeness(x.own, y.own), likeness(x.full, y.full));
  };
  const figures = new Map<string, number>();
  for (const { figure } of indicators) if (figure !== null) figures.set(figure, (figures.get(figure) ?? 0) + 1);
  const bonus = (a: Indicator, b: Indicator): number => {
    const figure =
      a.figure !== null && a.figure === b.figure ? SAME_FIGURE / Math.max(1, (figures.get(a.figure) ?? 2) - 1) : 0;
    return figure + (a.bodies.some((body) => b.bodies.includes(body)) ? SAME_BODY : 0);
  };

  const bests = new Map<string, { readonly id: string; readonly score: number }>();
  for (const indicator of indicators) {
    for (const candidate of index.candidates(
      words.get(indicator.id)?.full ?? { weights: new Map(), total: 0 },
      CANDIDATES,
    )) {
      const other = byId.get(candidate.id);
      if (!other || other.list === indicator.list || !sameUnit(indicator, other)) continue;
      const key = `${indicator.id} ${other.list}`;
      const found = score(indicator.id, other.id) + bonus(indicator, other);
      if (found > (bests.get(key)?.score ?? 0)) bests.set(key, { id: other.id, score: found });
    }
  }
  const links: LinkDraft[] = [];
  for (const [key, best] of bests) {
    const id = key.slice(0, key.indexOf(' '));
    const from = byId.get(id);
    const to = byId.get(best.id);
    if (
      !from ||
      !to ||
      best.score < THRESHOLD ||
      bests.get(`${to.id} ${from.list}`)?.id !== from.id ||
      !(from.id < to.id)
    )
      continue;
    const features = readAll(from.full);
    const shared = sharedWords(
      from.full,
      features,
      words.get(to.id)?.full ?? vocabulary.weigh([]),
      vocabulary.weigh(features),
    )
      .map((turn) => `“${turn}”`)
      .join(', ');
    const percent = Math.round(score(from.id, to.id) * 100);
    links.push({
      from: from.id,
      to: to.id,
      type: 'sameIndicator',
      basis: 'matched',
      score: round(Math.min(1, best.score)),
      evidence: { vi: `Tên giống nhau ${percent}%: ${shared}`, en: `Names ${percent}% alike: ${shared}` },
    });
  }
  return [...links, ...closure(links, byId)];
}

/** What is the same as the same is the same: the pairs of a chain that were not found themselves, but for two rows of one list. */
function closure(links: readonly LinkDraft[], byId: ReadonlyMap<string, Indicator>): LinkDraft[] {
  const neighbours = new Map<string, Map<string, number>>();
  const join = (a: string, b: string, score: number) =>
    neighbours.set(a, (neighbours.get(a) ?? new Map<string, number>()).set(b, score));
  for (const { from, to, score } of links) {
    join(from, to, score ?? 1);
    join(to, from, score ?? 1);
  }
  const further = new Map<string, LinkDraft>();
  for (const [middle, around] of neighbours) {
    for (const [a, first] of around) {
      for (const [b, second] of around) {
        if (
          !(a < b) ||
          neighbours.get(a)?.has(b) ||
          byId.get(a)?.list === byId.get(b)?.list ||
          further.has(`${a} ${b}`)
        )
          continue;
        const name = byId.get(middle)?.own ?? middle;
        further.set(`${a} ${b}`, {
          from: a,
          to: b,
          type: 'sameIndicator',
          basis: 'matched',
          score: round(Math.min(first, second)),
          evidence: { vi: `Cùng là “${name}”`, en: `Both are “${name}”` },
        });
      }
    }
  }
  return [...further.values()];
}

function sameUnit(a: Indicator, b: Indicator): boolean {
  if (a.index !== b.index) return (a.index ? b.unit : a.unit) === '%';
  if (a.unit === null || b.unit === null) return true;
  return a.unit === b.unit || a.unit.startsWith(b.unit) || b.unit.startsWith(a.unit);
}

function* targetIndicators({ targets }: RecordDrafts): Generator<Indicator> {
  const byId = new Map(targets.map((target) => [target.id, target]));
  for (const target of targets) {
    const above: Draft<'targets'>[] = [];
    for (let up = byId.get(target.parent ?? ''); up !== undefined; up = byId.get(up.parent ?? '')) above.unshift(up);
    yield {
      id: target.id,
      list: target.annex ?? statingProvision(target.id),
      own: target.title.vi,
      full: [...above, target].map(({ title }) => title.vi).join(' '),
      unit: target.unit?.vi.toLocaleLowerCase('vi') ?? null,
      index: false,
      figure:
        target.value?.min != null && target.value.min === target.value.max
          ? `${target.value.min} ${target.unit?.vi ?? ''}`.toLocaleLowerCase('vi')
          : null,
      bodies: target.monitors,
    };
  }
}

function* scenarioIndicators({ scenarios, provisions }: RecordDrafts): Generator<Indicator> {
  const texts = new Map(provisions.map((provision) => [provision.id, provision.text.vi]));
  for (const scenario of scenarios) {
    const annex = annexOf(scenario.id) ?? scenario.document;
    yield {
      id: scenario.id,
      list: annex,
      own: scenario.sector.vi,
      full: `${texts.get(annex) ?? ''} ${scenario.sector.vi}`,
      unit: null,
      index: true,
      figure: null,
      bodies: [],
    };
  }
}
