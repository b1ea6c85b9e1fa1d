import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { apiSchemas, assignmentSchema, indexSchema } from '../../../../corpus/model/records.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(Object.entries(apiSchemas).map(([name, schema]) => [name, z.array(schema as z.ZodType)])),
  assignments: z.array(assignmentSchema),
  index: indexSchema,
};

export const getStaticPaths = (() =>
  Object.keys(schemas).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of one file of the API, made from the definition that checks the data. */
export const GET: APIRoute = ({ params, site }) => {
  const { name = '' } = params;
  const schema = z.toJSONSchema(schemas[name] ?? z.never(), {
    target: 'draft-2020-12',
  });
  const $id = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/api/v1/schema/${name}.json`, site).href;
  return new Response(`${JSON.stringify({ $id, title: `${name}.json`, ...schema }, null, 2)}\n`);
};
