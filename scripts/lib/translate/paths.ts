import { join } from 'node:path';

/** Where the translators' files lie below the root of the repository. */
export const paths = {
  catalogues: 'content/translations/en',
  review: 'content/translations/en/review.tsv',
  waivers: 'content/translations/en/waivers.tsv',
  lexicon: 'content/translations/facts.yaml',
  words: 'content/translations/terms.yaml',
  glossary: 'content/registry/glossary.csv',
  agencies: ['content/registry/national/agencies.yaml', 'content/registry/agencies.yaml'],
  places: 'content/registry/places.yaml',
} as const;

/** The path of a catalogue's file. */
export function cataloguePath(name: string): string {
  return join(paths.catalogues, `${name}.po`);
}
