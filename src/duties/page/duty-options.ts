import type { AgencyRecord } from '../../corpus/model/records.ts';
import { type CalendarQuarter, readQuarter } from '../../corpus/naming/quarter.ts';
import { type DutyItem, dueKind, dueKinds, dueQuarters, namesYears } from '../index.ts';
import type { Lang } from '../../i18n/languages.ts';
import { daysOfDuty } from './duty-entry.ts';
import { districtBodies } from '../../site/district-bodies.ts';
import { classes, items, mergedBodies, wardsToday } from './duties.ts';
import { anchorOf } from '../../corpus/naming/id.ts';
import { nameOf } from '../../site/names.ts';
import { records } from '../../site/records.ts';
import { strings } from '../../site/settings.ts';
import { slugOf } from '../../corpus/values/slug.ts';

/** A choice in a list of filters. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** A body to filter by: the ids (without `agency/`) that speak of it by name, and those that reach it through its classes too. */
export interface AgencyOption extends Option {
  readonly own: readonly string[];
  readonly reach: readonly string[];
}

/** What is listed on the page of duties: everything to be done; texts that merely name a body are on its own page. */
export const listed: readonly DutyItem[] = items.filter((item) => item.kind !== 'text');

const acting = new Set(
  listed.flatMap((item) => item.assignments.filter(({ role }) => role !== 'named').map(({ agency }) => agency)),
);

/** The bodies of the documents that have something to do, those of one level together. */
export function agencyOptions(lang: Lang, levels: readonly AgencyRecord['level'][]): readonly AgencyOption[] {
  return records.agencies
    .filter(
      (agency) =>
        levels.includes(agency.level) &&
        (acting.has(agency.id) || classes.reaching(agency.id).some((reach) => acting.has(reach.agency))),
    )
    .map((agency) => optionOf(anchorOf(agency.id), nameOf(agency.id, lang).text, [agency.id]))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
}

/**
 * The bodies of today that took over some of them: with the bodies that they took over whole, and of divided ones the rows that are
 * marked with their own name (`today-…`).
 */
export function todayOptions(lang: Lang): readonly AgencyOption[] {
  return mergedBodies.map(({ slug, name, id, steps }) => {
    const whole = steps.filter((step) => step.scope === null).map((step) => step.body);
    const option = optionOf(`today-${slug}`, name[lang], [...(id === null ? [] : [id]), ...whole]);
    return { ...option, own: [...option.own, option.value], reach: [...option.reach, option.value] };
  });
}

const districtTypes = new Set(['urban-district', 'rural-district']);

/** Districts of which no document names a body: no duty is theirs alone, but those of the classes of all districts are theirs too. */
export function unnamedDistricts(lang: Lang): readonly AgencyOption[] {
  const shared = sharedClasses();
  if (shared.length === 0) return [];
  return records.places
    .filter(({ id, type }) => districtTypes.has(type) && districtBodies(id).length === 0)
    .map(({ id }) => ({
      value: anchorOf(id),
      name: `${nameOf(id, lang).text} – ${strings(lang)('districtUnnamed')}`,
      own: [],
      reach: shared,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
}

/** The wards and communes of today, by their Vietnamese names: with the duties of the districts in whose place they stand. */
export function wardOptions(): readonly AgencyOption[] {
  const shared = sharedClasses();
  return (wardsToday?.units ?? []).flatMap(({ unit, districts }) => {
    const places = districts.map((district) => nameOf(district, 'vi').text).join(', ');
    const option = optionOf(`ward-${slugOf(unit)}`, `${unit} (${places})`, districts.flatMap(districtBodies));
    const reach = [...new Set([...option.reach, ...shared])];
    return reach.length === 0 ? [] : [{ ...option, reach }];
  });
}

/** The classes that reach every body of a district: what they ask is asked of each district, named or not. */
function sharedClasses(): readonly string[] {
  const [first, ...others] = records.places
    .flatMap(({ id, type }) => (districtTypes.has(type) ? districtBodies(id) : []))
    .map((body) => classes.reaching(body).map(({ agency }) => anchorOf(agency)));
  return (first ?? []).filter((id) => others.every((list) => list.includes(id)));
}

function optionOf(value: string, name: string, bodies: readonly string[]): AgencyOption {
  const reach = new Set(bodies.flatMap((body) => [body, ...classes.reaching(body).map(({ agency }) => agency)]));
  return { value, name, own: [...new Set(bodies)].map(anchorOf), reach: [...reach].map(anchorOf) };
}

/** A quarter to filter by, and whether duties of the whole year, or of years, that ends with it are counted in it. */
export interface QuarterOption {
  readonly quarter: CalendarQuarter;
  readonly wholeYear: boolean;
}

/** The quarters in which something falls due or comes back, in order. */
export function quarterValues(): readonly QuarterOption[] {
  const dues = listed.flatMap((item) => [
    { deadline: item.deadline, days: daysOfDuty(item.document, item.deadline) },
    ...item.places.map(({ deadline }) => ({ deadline, days: [] })),
  ]);
  const wholeYear = new Map<string, boolean>();
  for (const { deadline, days } of dues)
    for (const code of dueQuarters(deadline, days))
      wholeYear.set(code, (wholeYear.get(code) ?? false) || namesYears(deadline));
  return [...wholeYear]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([code, whole]) => {
      const quarter = readQuarter(code);
      return quarter === null ? [] : [{ quarter, wholeYear: whole }];
    });
}

/** The kinds of due dates that occur. */
export function dueValues() {
  const found = new Set(listed.map((item) => dueKind(item.deadline)));
  return dueKinds.filter((kind) => found.has(kind));
}

/** Annexes with their groups, in the order of the documents: values `12-kh-ubnd/pl4` and `12-kh-ubnd/pl4:II`. */
export function placeValues(): readonly {
  readonly annex: string;
  readonly groups: readonly { readonly value: string; readonly number: string; readonly title: DutyItem['title'] }[];
}[] {
  const annexes = new Map<string, Map<string, DutyItem['title']>>();
  for (const item of listed) {
    for (const place of item.places) {
      const groups = annexes.get(place.annex) ?? new Map<string, DutyItem['title']>();
      annexes.set(place.annex, groups);
      if (place.group) groups.set(place.group.number, place.group.title);
    }
  }
  return [...annexes]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([annex, groups]) => ({
      annex,
      groups: [...groups].map(([number, title]) => ({ value: `${annex}:${number}`, number, title })),
    }));
}
