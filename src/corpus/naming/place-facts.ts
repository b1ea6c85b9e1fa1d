import type { ProvisionRecord, ScenarioRecord, TargetRecord, TaskRecord } from '../model/records.ts';
import type { PlaceWord } from '../model/words.ts';
import { annexOf, builtOn, isStatedTask, isTargetPart, isUnder, repetitionOf } from './id.ts';
import { ordinalValue } from './ordinal-word.ts';

/** What a place is: the kind of a provision, or a target or task that is read in the words of one. */
export type PlaceKind = ProvisionRecord['kind'] | 'stated-target' | 'stated-task';

/** What is known of a place of a document, enough to name it. */
export interface PlaceFacts {
  readonly id: string;
  readonly document: string;
  readonly kind: PlaceKind;
  /** As printed: `II.`, `Điều 1.`, `45`, `-`. */
  readonly label: string | null;
  /** The place that it stands in, `null` at the top of a document. */
  readonly parent: string | null;
  /** Which it is among those of its parent that go by the same word and have no number, from 1; `null` where that says nothing. */
  readonly ordinal: number | null;
  /** How often its number stood there before, itself counted: 1 unless a label is printed again, or numbering starts again in an attachment. */
  readonly repetition: number;
}

/** How places are looked up. */
export type FindPlace = (id: string) => PlaceFacts | undefined;

/** The word of each kind: dash items are called so wherever they stand, what else has no label is a paragraph. */
const wordOfKind: Readonly<Record<PlaceKind, PlaceWord>> = {
  opening: 'opening',
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  clause: 'clause',
  point: 'point',
  subpoint: 'subpoint',
  paragraph: 'paragraph',
  item: 'item',
  subitem: 'subitem',
  'legal-basis': 'paragraph',
  recipients: 'recipients',
  recipient: 'item',
  signature: 'signature',
  header: 'header',
  annex: 'annex',
  group: 'group',
  row: 'row',
  total: 'total',
  fragment: 'fragment',
  footnote: 'footnote',
  note: 'paragraph',
  'stated-target': 'target',
  'stated-task': 'task',
};

/** The word that a place is called by. */
export function wordOf(kind: PlaceKind, numbered: boolean, parent: PlaceKind | null): PlaceWord {
  if (kind === 'row' && !numbered) return parent === 'row' ? 'subRow' : 'unnumberedRow';
  return wordOfKind[kind];
}

/** The number in a printed label: `II.` → `II`, `Điều 1.` → `1`, `đ)` → `đ`, `(ii)` → `ii`, `PHỤ LỤC I-A` → `I-A`, `Phần thứ hai` → `2`; `null` where it has none. */
export function numberIn(label: string | null): string | null {
  const number =
    /(?:^|[\s(])(\d+(?:\.\d+)*\p{L}?|[IVXLC]+(?:[-.]?[A-ZĐ\d])?|[ivx]+|\p{L})[.):;,]*$/u.exec(label ?? '')?.[1] ?? null;
  if (number !== null) return number;
  const ordinal = ordinalValue(/\s(\p{L}{2,})[.:]*$/u.exec(label ?? '')?.[1] ?? '');
  return ordinal === null ? null : String(ordinal);
}

/** The records that are places of documents. */
export interface PlacedRecords {
  readonly provisions: readonly Pick<ProvisionRecord, 'id' | 'document' | 'kind' | 'label' | 'parent'>[];
  readonly tasks: readonly Pick<TaskRecord, 'id' | 'document' | 'number'>[];
  readonly targets: readonly Pick<TargetRecord, 'id' | 'document' | 'number' | 'annex'>[];
  readonly scenarios: readonly Pick<ScenarioRecord, 'id' | 'document' | 'number'>[];
}

/** Looks up the places that records tell of; rows that are records of their own stand in what their ids are built on. */
export function placesOf({ provisions, tasks, targets, scenarios }: PlacedRecords): FindPlace {
  const places = new Map<string, PlaceFacts>();
  for (const { id, document, kind, label, parent } of provisions)
    places.set(id, { id, document, kind, label, parent, ordinal: null, repetition: 1 });
  const known = new Set([...provisions, ...tasks, ...targets, ...scenarios].map(({ id }) => id));
  const add = (
    kind: PlaceKind,
    { id, document }: PlacedRecords['tasks' | 'scenarios'][number],
    printed: string | null,
  ) => {
    const number = printed === '' ? null : printed;
    const parent = builtOn(id, number !== null, (above) => known.has(above)) ?? annexOf(id);
    places.set(id, { id, document, kind, label: number, parent, ordinal: null, repetition: 1 });
  };
  for (const task of tasks)
    if (isStatedTask(task.id)) add('stated-task', task, null);
    else add('row', task, task.number);
  for (const row of scenarios) add('row', row, row.number);
  for (const target of targets)
    add(target.annex === null || isTargetPart(target.id) ? 'stated-target' : 'row', target, target.number);
  const counted = withRepetitions(withOrdinals(places));
  return (id) => counted.get(id);
}

/** Counts what has no number among its siblings; a total or a rest of a row that stands alone needs no number. */
function withOrdinals(places: ReadonlyMap<string, PlaceFacts>): ReadonlyMap<string, PlaceFacts> {
  const groups = Map.groupBy(
    [...places.values()].filter(({ label }) => numberIn(label) === null),
    ({ kind, parent, document }) =>
      `${parent ?? document} ${wordOf(kind, false, parent === null ? null : (places.get(parent)?.kind ?? null))}`,
  );
  const counted = new Map(places);
  for (const group of groups.values())
    for (const [index, place] of group.entries())
      if (counting.always.has(place.kind) || (counting.ifMany.has(place.kind) && group.length > 1))
        counted.set(place.id, { ...place, ordinal: index + 1 });
  return counted;
}

/** Counts the places whose names would be the same: same word and number under the nearest place that their names tell. */
function withRepetitions(places: ReadonlyMap<string, PlaceFacts>): ReadonlyMap<string, PlaceFacts> {
  const above = ({ parent }: PlaceFacts) => (parent === null ? undefined : places.get(parent));
  const told = (place: PlaceFacts) => {
    let at = above(place);
    while (at !== undefined && !isUnder(place.id, at.id)) at = above(at);
    return at?.id ?? place.document;
  };
  const counted = new Map(places);
  const last = new Map<string, number>();
  for (const place of places.values()) {
    const number = numberIn(place.label);
    const word = wordOf(place.kind, number !== null, above(place)?.kind ?? null);
    const key = [told(place), word, number, place.ordinal].join(' ');
    const repetition = Math.max(repetitionOf(place.id), (last.get(key) ?? 0) + 1);
    last.set(key, repetition);
    counted.set(place.id, { ...place, repetition });
  }
  return counted;
}

const counting = {
  always: new Set<PlaceKind>([
    'paragraph',
    'legal-basis',
    'note',
    'item',
    'subitem',
    'recipient',
    'footnote',
    'row',
    'stated-target',
  ]),
  ifMany: new Set<PlaceKind>(['group', 'total', 'fragment']),
};
