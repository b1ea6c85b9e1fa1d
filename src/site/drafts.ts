import { z } from 'astro/zod';
import { readGenerated } from './records.ts';

const states = z.array(z.object({ state: z.string() })).parse(readGenerated('translation.json'));

/** Whether no person has signed any of the English yet. */
export const allDrafts: boolean = states.every(({ state }) => state === 'machine draft' || state === 'missing');
