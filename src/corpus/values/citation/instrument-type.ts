import { z } from 'zod';

/** A type of legal or administrative document. `content/registry/instrument-types.yaml`. */
export const instrumentTypeEntrySchema = z.strictObject({
  /** Settled spelling: `Nghị quyết`. */
  vi: z.string(),
  en: z.string(),
  /** Other spellings and abbreviations met before a number. */
  variants: z.array(z.string()).default([]),
  /** Letters that stand for the type in a number: `NQ`, `QĐ`. */
  codes: z.array(z.string()).default([]),
  /** Named rather than numbered: `Luật Quy hoạch`, `Pháp lệnh …`. */
  named: z.boolean().default(false),
});
export type InstrumentTypeEntry = z.infer<typeof instrumentTypeEntrySchema>;
