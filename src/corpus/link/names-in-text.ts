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

/** A text with the words of one of its sentences that any project's name has. */
interface NamingSentence {
  readonly text: NamingText;
  readonly words: Weighted;
}

/** Finds the texts that name a project, by any of its names, in one sentence. */
class ProjectNames {
  readonly #readName: TextReader;
  readonly #vocabulary = new Vocabulary();
  readonly #index = new InvertedIndex();
  readonly #sentences = new Map<string, NamingSentence>();

  constructor(projects: readonly Draft<'projects'>[], texts: readonly NamingText[], readName: TextReader) {
    this.#readName = readName;
    const names = projects.flatMap((project) => namesOf(project).map(readName));
    for (const project of projects)
      for (const listing of project.listings) this.#vocabulary.add(readName(listing.title.vi));
    // A sentence is compared by what names have; the rest of it is not looked at.
    const known = new Set(names.flatMap((features) => features.map(({ key }) => key)));
    const parts = texts.flatMap((text) =>
      sentencesOf(text.text).map((sentence, position) => ({
        id: `${text.id} ${position}`,
        text,
        features: readName(sentence).filter(({ key }) => known.has(key)),
      })),
    );
    for (const { features } of parts) this.#vocabulary.add(features);
    for (const { id, text, features } of parts) {
      const words = this.#vocabulary.weigh(features);
      this.#sentences.set(id, { text, words });
      this.#index.add(id, words);
    }
  }

  /**
   * The texts that name a project, each with the best name.
   * @param type `implements` for clauses (the project carries them out), `mentions` for other texts
   */
  links(project: Draft<'projects'>, typeOf: (text: NamingText) => 'implements' | 'mentions'): LinkDraft[] {
    const found = new Map<string, { text: NamingText; score: number; name: string; words: Weighted }>();
    for (const name of namesOf(project)) {
      const own = this.#vocabulary.weigh(this.#readName(name));
      if (own.total < LIGHT) continue;
      for (const { id } of this.#index.candidates(own, CANDIDATES)) {
        const sentence = this.#sentences.get(id);
        const score = sentence ? coverage(own, sentence.words) : 0;
        if (sentence && score >= NAMED && score > (found.get(sentence.text.id)?.score ?? 0))
          found.set(sentence.text.id, { text: sentence.text, score, name, words: sentence.words });
      }
    }
    return [...found.values()].map(({ text, score, name, words }): LinkDraft => {
      const features = this.#readName(name);
      const shared = sharedWords(name, features, words, this.#vocabulary.weigh(features))
        .map((turn) => `“${turn}”`)
        .join(', ');
      const percent = Math.round(score * 100);
      const evidence = {
        vi: `Nêu ${percent}% tên dự án: ${shared}`,
        en: `Says ${percent}% of the project’s name: ${shared}`,
      };
      const type = typeOf(text);
      const [from, to] = type === 'implements' ? [project.id, text.id] : [text.id, project.id];
      return { from, to, type, basis: 'matched', score: round(score), evidence };
    });
  }
}

/** The links of all projects to the clauses that they carry out, and of tasks to the projects that they name. */
export function projectNameLinks(
  projects: readonly Draft<'projects'>[],
  clauses: readonly NamingText[],
  tasks: readonly NamingText[],
  readName: TextReader,
): LinkDraft[] {
  const names = new ProjectNames(projects, [...clauses, ...tasks], readName);
  const prose = new Set(clauses.map(({ id }) => id));
  return projects.flatMap((project) => names.links(project, ({ id }) => (prose.has(id) ? 'implements' : 'mentions')));
}

/** Every name of a project, without the project it belongs to. */
function namesOf(project: Draft<'projects'>): string[] {
  return [
    ...new Set(
      [project.title.vi, ...project.aliases, ...project.listings.map((listing) => listing.title.vi)].map(
        (name) => ownerOf(name).own,
      ),
    ),
  ];
}
