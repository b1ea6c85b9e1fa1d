import { z } from 'zod';
import { readYaml } from '../../src/corpus/curated/read-yaml.ts';
import { placeEntrySchema } from '../../src/corpus/model/registry.ts';
import type { SourceFiles } from './files.ts';
import { readSiteSettings } from './site-settings.ts';

/** What the territory of a corpus is called, the longer names first. */
export interface TerritoryNames {
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

/** The names of the territory of the site; none where its files are wrong, which is told where they are checked. */
export function territoryNames(text: SourceFiles['text']): TerritoryNames {
  const id = readSiteSettings(text).value?.territory;
  const places = ['content/registry/places.yaml', 'content/registry/national/provinces.yaml'].flatMap((path) => {
    const { value } = readYaml(text(path), z.array(placeEntrySchema.loose()));
    return value ?? [];
  });
  const place = places.find((entry) => entry.id === id);
  if (place === undefined) return { vi: [], en: [] };
  return {
    vi: longestFirst([place.vi, ...place.variants]),
    en: longestFirst([place.en, place.en.replace(/\s(?:City|Province)$/u, '')]),
  };
}

/** Words of a table with the gap `{territory}`: once for each name; those without the gap as they are. */
export function withTerritory(words: readonly string[], names: readonly string[]): string[] {
  return words.flatMap((word) =>
    word.includes('{territory}') ? names.map((name) => word.replaceAll('{territory}', name)) : word,
  );
}

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.normalize('NFC')))].sort((a, b) => b.length - a.length);
}
