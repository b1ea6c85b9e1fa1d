import { readTable, tableError } from '../../corpus/curated/read-table.ts';
import type { Diagnostic } from '../../corpus/model/diagnostic.ts';
import type { Read, Term } from '../model.ts';

const columns = ['id', 'vi', 'vi_variants', 'en', 'en_allowed', 'en_forbidden', 'note', 'note_vi'] as const;

/** Reads the glossary. Several forms in one cell are separated by `|`. */
export function readGlossary(file: string, text: string): Read<readonly Term[]> {
  const { value: rows, diagnostics: first } = readTable({ file, text: text.normalize('NFC') }, 'csv', columns);
  const diagnostics: Diagnostic[] = [...first];
  const fail = (line: number, message: string, mend: string) => diagnostics.push(tableError(file, line, message, mend));
  if (text.trim() === '')
    fail(1, `Unexpected empty file, expected the columns ${columns.join(', ')}`, 'Bring the file back.');
  const lines = new Map<string, number>();
  const terms = rows.map(({ line, cells }): Term => {
    const [id = '', vi = '', variants = '', en = '', allowed = '', forbidden = '', note = '', noteVi = ''] = cells;
    if (id === '' || vi === '')
      fail(line, 'Unexpected row without id or Vietnamese term, expected both', 'Fill both in, or delete the row.');
    else if (lines.has(id))
      fail(
        line,
        `Unexpected second term with the id ${id} (the first is at line ${lines.get(id)}), expected each id once`,
        'Give one of them another id.',
      );
    lines.set(id, line);
    return {
      id,
      vi,
      variants: forms(variants),
      en,
      allowed: forms(allowed),
      forbidden: forms(forbidden),
      note,
      noteVi,
    };
  });
  return { value: terms, diagnostics };
}

function forms(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}
