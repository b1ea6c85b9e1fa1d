import { NATIONAL, type AgencyEntry, type PlaceEntry } from '../../model/registry.ts';
import { foldText } from '../fold.ts';
import { emptyBodyWords, makeWordFinder, type BodyWords } from './body-words.ts';
import { findMentionsIn } from './find-mentions.ts';
import {
  makeNameTree,
  treeSource,
  type Mention,
  type NameClashes,
  type NamedEntry,
  type NameSource,
} from './name-tree.ts';
import { makeProvinceBodies, territoryForms, unqualifiedForms, type ProvinceBodies } from './province-bodies.ts';
import { readNameList, type UnknownName } from './read-list.ts';
import type { SameWords } from './same-words.ts';
import { tokensOf } from './tokens.ts';
import { insert, longestAt, makeTrieNode } from './trie.ts';
import { emptyPlaceWords, makeWholePlaces, type PlaceWords } from './whole-places.ts';

/** Finds the bodies that a text of one territory names. */
export interface AgencyMatcher {
  /**
   * Reads a cell that lists bodies, parted by commas, semicolons, `và` or nothing; names with commas and `và` of their own stay whole,
   * a shared head counts for each name (`các Bộ: Quốc phòng, Xây dựng`). Ids in the order of the text, each once.
   */
  parseList(cell: string): {
    readonly agencies: string[];
    readonly mentions: Mention[];
    readonly unknown: UnknownName[];
  };
  /** Every body named in a running text by its whole name. Offsets are 0-based, half-open, of the given string. */
  findMentions(text: string): Mention[];
  /** Whether a text begins like the name of a body, known or not. */
  beginsLikeBody(text: string): boolean;
  /** Spellings that two bodies claim. */
  readonly clashes: NameClashes;
}

/** What bodies are known by. */
export interface BodyRegistry {
  /** Bodies that people wrote down, each with its territory. */
  readonly agencies: readonly AgencyEntry[];
  /** Places that territories are. */
  readonly places?: readonly PlaceEntry[];
  /** The usual bodies of the provinces. */
  readonly provinceBodies?: ProvinceBodies;
  /** Words and short forms that stand for each other inside any name. */
  readonly sameWords?: SameWords;
  /** The words by which a longer, unknown name is told from a known one. */
  readonly words?: BodyWords;
}

/** The matcher of a territory: an id of a place, or `national`. */
export type AgencyMatchers = (territory: string) => AgencyMatcher;

/**
 * Makes the matchers of all territories. Longest name first; capitals, white space, tone placement (`hoà`/`hòa`) and `,`/`-` inside
 * names are levelled, abbreviations must stand letter for letter as whole words. A spelling with the name of its body's territory is
 * known everywhere; one without it (`UBND thành phố`, `Sở Y tế`) in the matcher of that territory only. For the whole country the
 * unqualified name of a body that every province has stands for the class of them, where the table names one.
 */
export function makeAgencyMatchers(registry: BodyRegistry): AgencyMatchers {
  const { agencies, places = [], sameWords = [], words = emptyBodyWords } = registry;
  const provinceBodies = registry.provinceBodies ?? makeProvinceBodies([], [], []);
  const territories = new Map([...places, ...provinceBodies.territories].map((place) => [place.id, place]));
  const bareNames = provinceBodies.territories.flatMap((place) => territoryForms(place).bare);
  const finder = makeWordFinder(words, bareNames);

  const everywhere: NamedEntry[] = [];
  const within = new Map<string, NamedEntry[]>();
  for (const agency of agencies) {
    const place = territories.get(agency.territory);
    const { known, local } = spellingsOf(agency, place);
    everywhere.push({ id: agency.id, spellings: known });
    if (local.length > 0) push(within, agency.territory, { id: agency.id, spellings: local });
  }
  const general = makeNameTree(everywhere, sameWords);
  const collective = new Set(agencies.filter((agency) => agency.collective).map(({ id }) => id));
  /** The names of a list that a document of a territory can mean: its own, those of the country before which nothing stands for it alone. */
  const listTree = (chosen: (agency: AgencyEntry) => boolean) =>
    makeNameTree(
      agencies.filter(chosen).map(({ id, inLists }) => ({ id, spellings: inLists })),
      sameWords,
    );
  const lists = listTree(({ besideClasses }) => !besideClasses);
  const ofProvinces = provinceBodySource(provinceBodies);

  const matchers = new Map<string, AgencyMatcher>();
  return (territory) => {
    const known = matchers.get(territory);
    if (known !== undefined) return known;
    const usual = usualBodies(provinceBodies, territories.get(territory));
    const own = makeNameTree([...(within.get(territory) ?? []), ...usual], sameWords);
    const sources = [treeSource(own.root), treeSource(general.root), ofProvinces];
    const beside = treeSource(listTree((agency) => agency.besideClasses && agency.territory === territory).root);
    const listSources = [...sources, beside, treeSource(lists.root)];
    const classes = { names: beside, has: (id: string) => collective.has(id) };
    const matcher: AgencyMatcher = {
      clashes: [...general.clashes, ...own.clashes],
      findMentions: (text) => findMentionsIn(sources, text, finder, classes),
      beginsLikeBody: (text) => finder.headAt(tokensOf(text), 0) >= 0,
      parseList(cell) {
        const { mentions, unknown } = readNameList(listSources, cell, finder);
        return { agencies: [...new Set(mentions.map((mention) => mention.id))], mentions, unknown };
      },
    };
    matchers.set(territory, matcher);
    return matcher;
  };
}

/** The spellings of a body that are known everywhere, and those that mean it in its territory only. */
function spellingsOf(
  { vi, variants, abbreviations, inLists, territory }: AgencyEntry,
  place: PlaceEntry | undefined,
): { readonly known: string[]; readonly local: string[] } {
  const spellings = [vi, ...variants, ...abbreviations].filter((spelling) => !inLists.includes(spelling));
  if (territory === NATIONAL) return { known: spellings, local: [] };
  const names = place === undefined ? [] : territoryForms(place).bare.map((name) => ` ${foldText(name)} `);
  const known: string[] = [];
  const local: string[] = [];
  for (const spelling of spellings)
    (names.some((name) => ` ${foldText(spelling)} `.includes(name)) ? known : local).push(spelling);
  return { known, local };
}

/** The usual bodies under the names that a document of the territory gives them; for the whole country the classes of them. */
function usualBodies({ table, idOf }: ProvinceBodies, territory: PlaceEntry | undefined): NamedEntry[] {
  return table.flatMap((body): NamedEntry[] => {
    if (territory !== undefined) {
      const id = idOf(body, territory);
      return id === null ? [] : [{ id, spellings: unqualifiedForms(body, territory) }];
    }
    if (body.class === null) return [];
    const kinds = ['tỉnh', 'thành phố', 'TP', 'tỉnh, thành phố', 'cấp tỉnh'];
    return [{ id: body.class, spellings: body.names.flatMap((name) => kinds.map((kind) => `${name} ${kind}`)) }];
  });
}

/** Reads the name of a usual body with the name of a province behind it: `Sở Y tế tỉnh X`, `UBND TP Y`. */
function provinceBodySource({ table, territories, idOf }: ProvinceBodies): NameSource {
  const bodies = makeTrieNode();
  const bySlug = new Map(table.map((body) => [body.slug, body]));
  for (const { slug, names } of table) for (const name of names) insert(bodies, tokensOf(name), slug);
  const places = makeTrieNode();
  const byId = new Map(territories.map((territory) => [territory.id, territory]));
  for (const territory of territories) {
    const { bare, full } = territoryForms(territory);
    for (const form of [...bare, ...full]) insert(places, tokensOf(form), territory.id);
  }
  return {
    at(tokens, at, { anyCase, prefix = [], ends }) {
      const found = prefix.length > 0 ? null : longestAt(bodies, tokens, at, anyCase);
      if (found === null || tokens[found.last + 1]?.gap !== 'none') return null;
      const place = longestAt(places, tokens, found.last + 1, anyCase, [], ends);
      const body = bySlug.get(found.id);
      const territory = byId.get(place?.id ?? '');
      const id = body === undefined || territory === undefined ? null : idOf(body, territory);
      return place === null || id === null ? null : { id, first: at, last: place.last };
    },
    begins: (token) => bodies.next.has(token.acronym ?? token.key),
  };
}

function push(map: Map<string, NamedEntry[]>, key: string, value: NamedEntry): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Finds the places that a text names. */
export interface PlaceMatcher {
  /** Every place named in a running text. Offsets are 0-based, half-open, of the given string. */
  findMentions(text: string): Mention[];
  readonly clashes: NameClashes;
}

/** Makes a matcher over place names and their variants, with the same rules as for agencies (`quận Kiến An, Đồ Sơn`): whole names only. */
export function makePlaceMatcher(
  places: readonly PlaceEntry[],
  sameWords: SameWords = [],
  placeWords: PlaceWords = emptyPlaceWords,
): PlaceMatcher {
  const { root, clashes } = makeNameTree(
    places.map(({ id, vi, variants }) => ({ id, spellings: [vi, ...variants] })),
    sameWords,
  );
  const sources = [treeSource(root)];
  const whole = makeWholePlaces(places, placeWords);
  return { findMentions: (text) => whole(text, findMentionsIn(sources, text, null)), clashes };
}
