import { sentencesOf } from './clauses.ts';
import type { LinkDraft } from './draft.ts';
import type { Draft } from '../model/drafts.ts';
import { ownerOf } from './project-names.ts';
import { round } from './round.ts';
import { InvertedIndex } from './similarity/inverted-index.ts';
import { sharedWords } from './similarity/shared-words.ts';
import type { TextReader } from './similarity/text-reader.ts';
import { coverage, Vocabulary, type Weighted } from './similarity/vocabulary.ts';

/** From this share of a project's name on, a sentence names the project; measured on `tests/fixtures/links-gold.json`. */
const NAMED = 0.8;
/** Names with less weight are too common to be told from other words. */
const LIGHT = 8;
const CANDIDATES = 32;

/** A text that can name a project: a clause or the title of a task. */
export interface NamingText {
  readonly id: string;
  readonly text: string;
}

/**
 * The texts that name each project, by any of its names, in one sentence.
 * @param type `implements` for clauses (the project carries them out), `mentions` for other texts
 */
export function projectNameLinks(projects: readonly Draft<'projects'>[], texts: readonly NamingText[], type: 'implements' | 'mentions', readName: TextReader): LinkDraft[] {
  const vocabulary = new Vocabulary();
  const index = new InvertedIndex();
  const sentences = new Map<string, { readonly text: NamingText; readonly words: Weighted }>();
  for (const project of projects) for (const listing of project.listings) vocabulary.add(readName(listing.title.vi));
  const parts = texts.flatMap((text) => sentencesOf(text.text).map((sentence, position) => ({ id: `${text.id} ${position}`, text, features: readName(sentence) })));
  for (const { features } of parts) vocabulary.add(features);
  for (const { id, text, features } of parts) {
    const words = vocabulary.weigh(features);
    sentences.set(id, { text, words });
    index.add(id, words);
  }
  const links: LinkDraft[] = [];
  for (const project of projects) {
    const found = new Map<string, { score: number; name: string; words: Weighted }>();
    for (const name of namesOf(project)) {
      const words = vocabulary.weigh(readName(name));
      if (words.total < LIGHT) continue;
      for (const { id } of index.candidates(words, CANDIDATES)) {
        const sentence = sentences.get(id);
        const score = sentence ? coverage(words, sentence.words) : 0;
        if (sentence && score >= NAMED && score > (found.get(sentence.text.id)?.score ?? 0)) found.set(sentence.text.id, { score, name, words: sentence.words });
      }
    }
    for (const [id, { score, name, words }] of found) {
      const features = readName(name);
      const shared = sharedWords(name, features, words, vocabulary.weigh(features)).map((turn) => `“${turn}”`).join(', ');
      const percent = Math.round(score * 100);
      const evidence = { vi: `Nêu ${percent} % tên dự án: ${shared}`, en: `Says ${percent} % of the project’s name: ${shared}` };
      links.push(type === 'implements' ? { from: project.id, to: id, type, basis: 'matched', score: round(score), evidence } : { from: id, to: project.id, type, basis: 'matched', score: round(score), evidence });
    }
  }
  return links;
}

/** Every name of a project, without the project it belongs to. */
function namesOf(project: Draft<'projects'>): string[] {
  return [...new Set([project.title.vi, ...project.aliases, ...project.listings.map((listing) => listing.title.vi)].map((name) => ownerOf(name).own))];
}
