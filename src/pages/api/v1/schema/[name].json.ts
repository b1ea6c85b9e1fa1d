import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { apiSchemas, indexSchema, type ApiName } from '../../../../corpus/model/records.ts';

const names = Object.keys(apiSchemas) as ApiName[];

export const getStaticPaths = (() =>
  [...names, 'index'].map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The JSON Schema of one file of the API, made from the definition that checks the data. */
export const GET: APIRoute = ({ params, site }) => {
  const name = params.name as ApiName | 'index';
  const schema = z.toJSONSchema(name === 'index' ? indexSchema : z.array(apiSchemas[name]), {
    target: 'draft-2020-12',
  });
  const $id = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/api/v1/schema/${name}.json`, site).href;
  return new Response(`${JSON.stringify({ $id, title: `${name}.json`, ...schema }, null, 2)}\n`);
};
