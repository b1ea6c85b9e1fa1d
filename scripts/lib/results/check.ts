import type { ResultRecord } from '../../../src/corpus/model/result.ts';
import { build } from '../convert-corpus.ts';

/** How many pages are asked for at a time, and how long each may take. */
const together = 4;
const patience = 15_000;

/**
 * Holds the entries against their records (errors with file and line), and says how many no person has checked.
 * @param reach also asks each address whether its page still opens; a page that is gone takes no entry with it
 */
export async function check({ reach }: { readonly reach?: boolean | undefined }): Promise<number> {
  const built = build(true);
  if (built === null) return 1;
  const { results } = built.corpus.records;
  const open = results.filter(({ checkedBy }) => checkedBy === null).length;
  const verdicts = results.filter(({ verdict }) => verdict !== null).length;
  console.log(
    `${results.length} results fit their records; ${verdicts} have a verdict; ${open} not yet checked by a person.`,
  );
  if (reach !== true) return 0;
  const addresses = [...new Set(results.flatMap(({ source }) => source.url ?? []))].sort();
  const gone: string[] = [];
  for (let at = 0; at < addresses.length; at += together)
    await Promise.all(
      addresses.slice(at, at + together).map(async (address) => {
        const answer = await ask(address);
        if (answer !== null) gone.push(`${address}  ${answer}  (${named(address, results)})`);
      }),
    );
  for (const line of gone.sort()) console.log(line);
  console.log(
    `${addresses.length - gone.length} of ${addresses.length} pages open. Keep the entries whose page is gone: their quotation stays.`,
  );
  return 0;
}

function named(address: string, results: readonly ResultRecord[]): string {
  return results.flatMap(({ id, source }) => (source.url === address ? id : [])).join(', ');
}

/** What is wrong with an address, `null` where its page opens. */
async function ask(address: string): Promise<string | null> {
  try {
    const { ok, status } = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return ok ? null : String(status);
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}
