import { z } from 'zod';

/** The words by which duties are understood. `content/registry/duties.yaml`. */
export const dutyTablesSchema = z.strictObject({
  organising: z.array(z.string()),
  recipients: z.array(z.string()),
  records: z.array(z.string()),
  classes: z.array(z.strictObject({ words: z.array(z.string()), agency: z.string() })),
  territories: z.array(z.strictObject({ heading: z.string(), body: z.string() })),
  firmDeadlines: z.array(z.string()),
  bearing: z.array(z.string()),
});
export type DutyTables = z.infer<typeof dutyTablesSchema>;

export const emptyDutyTables: DutyTables = {
  organising: [],
  recipients: [],
  records: [],
  classes: [],
  territories: [],
  firmDeadlines: [],
  bearing: [],
};
