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
  await reachAll(results);
  return 0;
}

/** What asking for a page gave: its status, or why nobody answered. */
type Answer = { readonly status: number } | { readonly unreached: string };

/** Asks each address whether its page still opens, and says what is known: of what nobody answers nothing is. */
async function reachAll(results: readonly ResultRecord[]): Promise<void> {
  const addresses = [...new Set(results.flatMap(({ source }) => source.url ?? []))].sort();
  const answers = new Map<string, Answer>();
  for (let at = 0; at < addresses.length; at += together)
    await Promise.all(
      addresses.slice(at, at + together).map(async (address) => answers.set(address, await ask(address))),
    );
  const told = addresses.map((address) => ({ address, answer: answers.get(address) ?? { unreached: '?' } }));
  const refused = told.flatMap(({ address, answer }) =>
    'status' in answer && answer.status >= 400 ? [{ address, why: String(answer.status) }] : [],
  );
  const unreached = told.flatMap(({ address, answer }) =>
    'unreached' in answer ? [{ address, why: answer.unreached }] : [],
  );
  for (const { address, why } of refused) console.log(`${address}  answers ${why}  (${named(address, results)})`);
  for (const { address, why } of unreached)
    console.log(`${address}  not reached: ${why}  (${named(address, results)})`);
  console.log(
    `Of ${addresses.length} addresses ${addresses.length - refused.length - unreached.length} open, ${refused.length} answer with an error, ${unreached.length} were not reached.`,
  );
  if (unreached.length === addresses.length)
    console.log(
      'Nobody answered: this machine may have no way out. Nothing follows for the pages; try again elsewhere.',
    );
  else if (refused.length + unreached.length > 0)
    console.log('Keep the entries whose page is gone: their quotation stays.');
}

function named(address: string, results: readonly ResultRecord[]): string {
  return results.flatMap(({ id, source }) => (source.url === address ? id : [])).join(', ');
}

async function ask(address: string): Promise<Answer> {
  try {
    const { status, body } = await fetch(address, { signal: AbortSignal.timeout(patience) });
    await body?.cancel();
    return { status };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined)?.code : undefined;
    return { unreached: typeof cause === 'string' ? cause : error instanceof Error ? error.name : String(error) };
  }
}
