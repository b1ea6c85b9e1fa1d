import type { Fact } from './fact.ts';
import type { TextFacts } from './scan.ts';

/** What two texts do not have in common. */
export interface FactDifference {
  /** Stated in the Vietnamese, missing in the English. */
  readonly missing: readonly Fact[];
  /** Stated in the English, not in the Vietnamese. */
  readonly added: readonly Fact[];
}

type Matches = (vi: Fact, en: Fact) => boolean;

/**
 * Compares the facts of a text and its translation as multisets: each certain fact must have its partner on the other side.
 * Equal values pair first; then values that one language may write more loosely than the other, numbers in words among them.
 */
export function compareFacts(vi: TextFacts, en: TextFacts): FactDifference {
  const binding = pairUp(vi.facts, en.facts);
  if (binding.missing.length === 0 && binding.added.length === 0) return binding;
  return pairUp([...vi.facts, ...vi.words()], [...en.facts, ...en.words()]);
}

function pairUp(vi: readonly Fact[], en: readonly Fact[]): FactDifference {
  const currencies = new Set(en.filter(({ kind }) => kind === 'money').map(({ key }) => key.slice(0, 3)));
  const steps: readonly Matches[] = [
    (a, b) => a.certain && b.certain && equal(a, b),
    (a, b) => (a.certain || b.certain) && equal(a, b),
    (a, b) => (a.certain || b.certain) && loose(a, b, currencies),
  ];
  let left = vi;
  let right = en;
  for (const matches of steps) [left, right] = pairOff(left, right, matches);
  const missing = left.filter(({ certain }) => certain);
  const added = right.filter(({ certain }) => certain);
  return saysSameTimes(missing, added)
    ? { missing: missing.filter(isNotTime), added: added.filter(isNotTime) }
    : { missing, added };
}

function pairOff(left: readonly Fact[], right: readonly Fact[], matches: Matches): [readonly Fact[], readonly Fact[]] {
  const rest = [...right];
  const unmatched = left.filter((fact) => {
    const index = rest.findIndex((other) => matches(fact, other));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [unmatched, rest];
}

const equal: Matches = (a, b) => a.kind === b.kind && a.key === b.key;

/** The plain number of a fact that has one: `1000000` of `VND 1000000`, `5` of `national 5`. */
function plainOf({ kind, key }: Fact): string | null {
  if (kind === 'number' || kind === 'year') return key;
  return kind === 'money' || kind === 'road' ? (key.split(' ')[1] ?? null) : null;
}

/**
 * Values that are the same though one side says less: an amount whose currency is named elsewhere (`VND 180 to 190 billion`),
 * a road without its class, a year or a quantity of four figures, `2/9` for 2 September, the scale `1/2000` that looks like a month.
 */
function loose(vi: Fact, en: Fact, currencies: ReadonlySet<string>): boolean {
  if (vi.kind === 'ratio' && (en.kind === 'day' || en.kind === 'month'))
    return vi.key === en.key.split('-').map(Number).reverse().join(':');
  if (vi.kind === 'road' && en.kind === 'code') return vi.key.split(' ')[1] === en.key;
  if (plainOf(vi) === null || plainOf(vi) !== plainOf(en)) return false;
  if (vi.kind === 'money' && en.kind === 'money') return false;
  if (vi.kind === 'money') return currencies.has(vi.key.slice(0, 3));
  if (vi.kind === 'road' && en.kind === 'road') return vi.key.startsWith('any ') || en.key.startsWith('any ');
  return true;
}

const timeKinds: readonly string[] = ['date', 'day', 'month', 'month?', 'quarter', 'quarter?', 'year'];
const isNotTime = ({ kind }: Fact) => !timeKinds.includes(kind);

/**
 * Whether the left-over times are one and the same, only joined otherwise: `Quý I … năm 2020` and `Q1 2020`.
 * Two left-over times of one kind are never the same: their parts may have been swapped.
 */
function saysSameTimes(missing: readonly Fact[], added: readonly Fact[]): boolean {
  const times = missing.filter((fact) => !isNotTime(fact));
  const others = added.filter((fact) => !isNotTime(fact));
  if (times.some(({ kind }) => others.some((other) => other.kind === kind))) return false;
  return times.flatMap(partsOf).sort().join() === others.flatMap(partsOf).sort().join();
}

function partsOf({ kind, key }: Fact): readonly string[] {
  const parts = key.split('-');
  const year = (value = '') => `year ${value}`;
  switch (kind) {
    case 'date':
      return [year(parts[0]), `month ${parts[1]}`, `day ${parts[2]}`];
    case 'day':
      return [`month ${parts[0]}`, `day ${parts[1]}`];
    case 'month':
      return [year(parts[0]), `month ${parts[1]}`];
    case 'quarter':
      return [year(parts[0]), `quarter ${parts[1]}`];
    case 'month?':
      return [`month ${key}`];
    case 'quarter?':
      return [`quarter ${key}`];
    default:
      return [`${kind} ${key}`];
  }
}
