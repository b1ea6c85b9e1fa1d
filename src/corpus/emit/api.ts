import { apiSchemas, type ApiName, type Records } from '../model/records.ts';

/** One record a line: small differences stay small, and the order is that of the text. */
export function apiJson(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** The files of the API by name, without base path: `tasks` → JSON text. */
export function* apiFiles(records: Records): Generator<{ readonly name: ApiName; readonly json: string }> {
  for (const name of Object.keys(apiSchemas) as ApiName[]) yield { name, json: apiJson(records[name]) };
}

/** Checks every record against the schema of its file; one line for each fault. */
export function apiFaults(records: Records): string[] {
  const faults: string[] = [];
  for (const name of Object.keys(apiSchemas) as ApiName[]) {
    for (const record of records[name]) {
      const result = apiSchemas[name].safeParse(record);
      if (!result.success)
        faults.push(
          `${name}.json ${(record as { id: string }).id}: ${result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
        );
    }
  }
  return faults;
}
