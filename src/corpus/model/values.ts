import { z } from 'zod';

/** A text in both languages; `en` is `null` while no translation exists, never a copy of the Vietnamese. */
export const localisedSchema = z.object({ vi: z.string(), en: z.string().nullable() });
export type Localised = z.infer<typeof localisedSchema>;

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema = z.iso.date();

/** An amount of money: `amount` is a number of billions of dong (tỷ đồng), `printed` is the source's figure. */
export const moneySchema = z.object({ amount: z.number(), printed: z.string() });
export type Money = z.infer<typeof moneySchema>;

/** When something is due. `to` is the last day that still meets it. */
export const deadlineSchema = z.object({
  text: localisedSchema,
  kind: z.enum(['date', 'month', 'quarter', 'year', 'period', 'recurring', 'lifetime', 'conditional']),
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
  every: z.enum(['year', 'quarter']).nullable(),
  condition: localisedSchema.nullable(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** A figure as printed and as understood; a plain figure has `min` = `max`. */
export const valueSchema = z.object({
  printed: z.string(),
  comparator: z.enum(['=', '≈', '<', '≤', '>', '≥', 'range', 'text']),
  min: z.number().nullable(),
  max: z.number().nullable(),
});
export type Value = z.infer<typeof valueSchema>;
