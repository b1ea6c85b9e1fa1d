import type { DocumentRecord } from '../model/records.ts';
import type { Localised } from '../model/values.ts';
import type { WordTables } from '../model/words.ts';
import { placeOf, toldSteps, type PlacePath, type PlaceStep } from './place.ts';
import { placesOf, type PlacedRecords } from './place-facts.ts';
import { documentName } from './titles.ts';

type NamingLanguage = 'vi' | 'en';
/** The records that places are named from. */
export interface NamedRecords extends PlacedRecords {
  readonly documents: readonly Pick<DocumentRecord, 'id' | 'type' | 'number'>[];
}

/**
 * How places are called, everywhere: pages, duties, downloads, search, pictures and the sentences of findings and links.
 * Each printer gives `null` for what is no place of a document.
 */
export interface PlaceNames {
  /** The number alone, for where the annex and document are known: `II.4.a`, `45`, `Điều 1, khoản 2`. */
  readonly number: (id: string, lang: NamingLanguage) => string | null;
  /** The last step alone, for a page that shows what it stands in: `điểm a`, `gạch đầu dòng 4`. */
  readonly step: (id: string, lang: NamingLanguage) => string | null;
  /** Within a document: `II.4.a`, `II.3, gạch đầu dòng 4`, `Phụ lục 6, II.4`. */
  readonly short: (id: string, lang: NamingLanguage) => string | null;
  /** Within a sentence: `điểm a khoản 4 mục II`, `row 4 of group II of Annex 6`. */
  readonly said: (id: string, lang: NamingLanguage) => string | null;
  /** As officials cite it: `Điểm a khoản 4 mục II, Kế hoạch 12/KH-UBND`; `Point a, clause 4, section II, Plan 12/KH-UBND`. */
  readonly cited: (id: string, lang: NamingLanguage) => string | null;
  readonly place: (id: string) => PlacePath | null;
}

/**
 * The printers of the places of some records.
 * @param table the words of citations (`content/registry/words.yaml`)
 */
export function placeNames(records: NamedRecords, table: WordTables['places']): PlaceNames {
  const find = placesOf(records);
  const documents = new Map(records.documents.map((document) => [document.id, documentName(document)]));
  const place = (id: string) => placeOf(id, find);
  const print =
    (printer: (place: PlacePath, lang: NamingLanguage) => string) =>
    (id: string, lang: NamingLanguage): string | null => {
      const found = place(id);
      return found === null ? null : printer(found, lang);
    };
  const printer = new Printer(table);
  return {
    place,
    number: print((found, lang) =>
      printer.path(found.steps.length > 1 && found.annex !== null ? inAnnex(found) : toldSteps(found), lang),
    ),
    step: print((found, lang) => printer.last(toldSteps(found), lang)),
    short: print((found, lang) => printer.path(toldSteps(found), lang)),
    said: print((found, lang) => printer.outward(found, lang, ' of ')),
    cited: print(
      (found, lang) =>
        `${capital(printer.outward(found, lang, ', '), lang)}, ${inLanguage(documents.get(found.document), lang)}`,
    ),
  };
}

function inLanguage(name: Localised | undefined, lang: NamingLanguage): string {
  return (lang === 'en' ? name?.en : null) ?? name?.vi ?? '';
}

/** The steps below the annex. */
function inAnnex(place: PlacePath): readonly PlaceStep[] {
  return toldSteps(place).filter(({ word }) => word !== 'annex');
}

/** A name at the beginning of a sentence. */
export function capital(text: string, lang: NamingLanguage): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

class Printer {
  readonly #table: WordTables['places'];

  constructor(table: WordTables['places']) {
    this.#table = table;
  }

  /**
   * From the outside in. Numbers that are printed bare are joined by points; after an annex, a printed word, a repeated number or
   * something without number the next step has its word: `Điều 1, khoản 2`, `II.3 (thứ hai), điểm b`.
   */
  path(steps: readonly PlaceStep[], lang: NamingLanguage): string {
    const parts: string[] = [];
    let dotted: 'no' | 'joins' | 'begins' = 'begins';
    for (const [index, step] of steps.entries()) {
      // A group is told by its number alone only before the number of a row.
      const ends = step.word === 'group' && (steps[index + 1]?.number ?? null) === null;
      const bare = step.number !== null && !step.worded && step.word !== 'annex' && !ends;
      if (bare && dotted !== 'no') {
        const before = dotted === 'joins' ? `${parts.pop() ?? ''}.` : '';
        parts.push(`${before}${step.number}${this.#again(step, lang)}`);
        dotted = step.repetition === 1 ? 'joins' : 'no';
      } else {
        const own = this.#step(step, lang);
        parts.push(parts.length === 0 ? capital(own, lang) : own);
        dotted = step.word === 'annex' ? 'begins' : 'no';
      }
    }
    return parts.join(', ');
  }

  /** The innermost step with its word. */
  last(steps: readonly PlaceStep[], lang: NamingLanguage): string {
    const step = steps.at(-1);
    return step === undefined ? '' : this.#step(step, lang);
  }

  /** From the inside out, each step with its word. */
  outward(place: PlacePath, lang: NamingLanguage, between: string): string {
    return toldSteps(place)
      .map((step) => this.#step(step, lang))
      .reverse()
      .join(lang === 'vi' ? ' ' : between);
  }

  #step(step: PlaceStep, lang: NamingLanguage): string {
    const number = step.number ?? step.ordinal;
    const word = this.#table.words[step.word][lang];
    return `${word}${number === null ? '' : ` ${number}`}${this.#again(step, lang)}`;
  }

  #again({ repetition }: PlaceStep, lang: NamingLanguage): string {
    if (repetition === 1) return '';
    const { repeated, nth } = this.#table;
    return ` (${repeated[repetition - 2]?.[lang] ?? nth[lang].replace('{n}', String(repetition))})`;
  }
}
