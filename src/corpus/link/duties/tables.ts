import { z } from 'zod';
import { orderRoles } from '../../model/records.ts';

export type OrderRole = (typeof orderRoles)[number];

const words = z.array(z.string());

/** The words by which duties are understood. `content/registry/duties.yaml`. */
export const dutyTablesSchema = z.strictObject({
  organising: words,
  recipients: words,
  recipientsJoined: words,
  records: words,
  classes: z.array(z.strictObject({ words, agency: z.string(), beside: z.boolean().optional() })),
  territories: z.strictObject({ before: z.string(), body: z.string() }),
  firmDeadlines: words,
  bearing: words,
  calls: words,
  offices: words,
  openings: words,
  particles: words,
  turns: words,
  anyone: words,
  force: words,
  grounds: words,
  hedges: words,
  attached: words,
  partners: words,
  others: words,
  compiling: words,
  meetings: z.array(z.strictObject({ words: z.string(), en: z.string() })),
  conditions: z.array(z.strictObject({ words: z.string(), en: z.string() })),
  reportingColumns: words,
  roles: z.array(z.strictObject({ role: z.enum(orderRoles), words })),
});
export type DutyTables = z.infer<typeof dutyTablesSchema>;

export const emptyDutyTables: DutyTables = {
  organising: [],
  recipients: [],
  recipientsJoined: [],
  records: [],
  classes: [],
  territories: { before: '', body: '' },
  firmDeadlines: [],
  bearing: [],
  calls: [],
  offices: [],
  openings: [],
  particles: [],
  turns: [],
  anyone: [],
  force: [],
  grounds: [],
  hedges: [],
  attached: [],
  partners: [],
  others: [],
  compiling: [],
  meetings: [],
  conditions: [],
  reportingColumns: [],
  roles: [],
};
