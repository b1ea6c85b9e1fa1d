import type { z } from 'zod';

/**
 * A file below `content/generated`: its path and what it holds. The first step writes it and the later ones read it by one schema,
 * declared beside what the file is about.
 */
export interface GeneratedFile<S extends z.ZodType = z.ZodType> {
  readonly path: string;
  readonly schema: S;
}

export function generatedFile<S extends z.ZodType>(path: string, schema: S): GeneratedFile<S> {
  return { path, schema };
}

/** What a file holds before it is written. */
export type GeneratedContent<F extends GeneratedFile> = z.input<F['schema']>;
