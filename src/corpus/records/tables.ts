import { z } from 'zod';
import { columnRoles } from '../model/tree.ts';

const bilingual = z.strictObject({ vi: z.string(), en: z.string() });

/**
 * The words by which the records stage knows what a table or a section is. `content/registry/records.yaml`.
 * Matching is on lower-case words; nothing here names a document.
 */
export const recordTablesSchema = z.strictObject({
  /** Words in the title of an annex that say what its projects are about to do. */
  milestones: z.array(
    z.strictObject({ words: z.array(z.string()), milestone: z.enum(['key', 'groundbreaking', 'inauguration']) }),
  ),
  goals: z.strictObject({
    /** A paragraph with one of these states the general objective. */
    general: z.array(z.string()),
    /** Sections that hold objectives by horizon. */
    sections: z.array(z.string()),
    /** How the heading of a horizon begins. */
    horizons: z.array(z.string()),
    /** Sections whose clauses are priorities. */
    priorities: z.array(z.string()),
    /** Headings, word for word but for a horizon behind them, below which figures are to be reached. */
    figures: z.array(z.string()),
  }),
  /** Words that say that indices by period are a scenario. */
  scenarios: z.array(z.string()),
  /** Headings of the columns of a growth scenario, and the months of the year that they cover. */
  periods: z.array(
    z.strictObject({
      words: z.array(z.string()),
      months: z.tuple([z.int().min(1).max(12), z.int().min(1).max(12)]),
      name: bilingual,
    }),
  ),
  /** What a name of an indicator begins with that no money measures. */
  notMoney: z.array(z.string()),
  /** Words in the heading of the titles that say that the rows are projects. */
  projectTitles: z.array(z.string()),
  /** What a scenario's index is measured against. */
  scenarioBase: bilingual,
  /** Headings under which provisions assign a task; `null` for those over bodies of several duties, which part nobody's duty. */
  fields: z.array(z.strictObject({ role: z.enum(columnRoles).nullable(), phrases: z.array(z.string()) })),
  /** Short forms of duties, in brackets behind a body of a list: `Sở Y tế (CT)`. */
  dutyMarks: z.array(z.strictObject({ role: z.enum(columnRoles), phrases: z.array(z.string()) })),
  /** Words before the body that a deliverable goes to. */
  reportWords: z.array(z.string()),
  documentTypes: z.array(z.strictObject({ vi: z.string(), en: z.string() })),
});
export type RecordTables = z.infer<typeof recordTablesSchema>;

/** Whether a heading names one of the periods, whole: `Quý II` is not `Quý I`. */
export function namesPeriod(heading: string, words: readonly string[]): boolean {
  const spaced = (text: string) => ` ${text.toLocaleLowerCase('vi').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  return words.some((word) => spaced(heading).includes(spaced(word)));
}

/** Whether a text holds one of the words, case apart. */
export function hasWord(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase('vi');
  return words.some((word) => lower.includes(word.toLocaleLowerCase('vi')));
}
