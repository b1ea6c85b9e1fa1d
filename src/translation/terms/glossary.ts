import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import type { AgencyEntry } from '../../corpus/model/registry.ts';
import type { Read, Term } from '../model.ts';
import { readCsv } from './csv.ts';

const columns = ['id', 'vi', 'vi_variants', 'en', 'en_allowed', 'en_forbidden', 'note'] as const;

/** Reads the glossary. Several forms in one cell are separated by `|`. */
export function readGlossary(file: string, text: string): Read<readonly Term[]> {
  const [header, ...records] = readCsv(text.normalize('NFC'));
  const diagnostics: Diagnostic[] = [];
  const fail = (line: number, message: string, mend: string) =>
    diagnostics.push({ code: 'glossary', severity: 'error', message, mend, file, line, column: 1 });
  if (header?.cells.join() !== columns.join()) {
    fail(1, `Unexpected columns, expected ${columns.join(',')}`, 'Put back the first line.');
    return { value: [], diagnostics };
  }
  const lines = new Map<string, number>();
  const terms = records.map(({ line, cells }): Term => {
    const [id = '', vi = '', variants = '', en = '', allowed = '', forbidden = '', note = ''] = cells;
    if (cells.length !== columns.length)
      fail(
        line,
        `Unexpected ${cells.length} cells, expected ${columns.length}`,
        'Put a cell with a comma in it between quotation marks.',
      );
    else if (id === '' || vi === '')
      fail(line, 'Unexpected row without id or Vietnamese term, expected both', 'Fill both in, or delete the row.');
    else if (lines.has(id))
      fail(
        line,
        `Unexpected second term with the id ${id} (the first is at line ${lines.get(id)}), expected each id once`,
        'Give one of them another id.',
      );
    lines.set(id, line);
    return { id, vi, variants: forms(variants), en, allowed: forms(allowed), forbidden: forms(forbidden), note };
  });
  return { value: terms, diagnostics };
}

function forms(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/**
 * The agencies of the registry as terms: any of their spellings stands for their English name or one of their abbreviations.
 * @param optional words that running text may leave out of the English name: `Hai Phong`, `of Viet Nam`
 */
export function agencyTerms(
  agencies: readonly Pick<AgencyEntry, 'id' | 'vi' | 'en' | 'abbreviations' | 'variants' | 'collective'>[],
  optional: readonly string[] = [],
): readonly Term[] {
  return agencies
    .filter(({ collective }) => !collective)
    .map(({ id, vi, en, abbreviations, variants }) => {
      const short = optional
        .map((words) => ` ${en} `.replace(` ${words} `, ' ').trim())
        .filter((form) => form !== en && form !== '');
      return {
        id,
        vi,
        variants: [...variants, ...abbreviations],
        en,
        allowed: [...short, ...abbreviations],
        forbidden: [],
        note: '',
      };
    });
}

/** Compounds without a settled English that hide the shorter terms in them. */
export function shieldTerms(compounds: readonly string[]): readonly Term[] {
  return compounds.map((vi) => ({
    id: `shield/${vi}`,
    vi,
    variants: [],
    en: '',
    allowed: [],
    forbidden: [],
    note: '',
  }));
}
