import type { Browser } from 'playwright-core';
import { meter, networks, openSearch, typeQuery } from './browser.ts';
import type { Network } from './browser.ts';

/** Queries of different kinds, none of them judged: words, a body, a deadline, a number, the other language. */
const queries = [
  'quy hoạch sử dụng đất',
  'sở y tế',
  'quý 2 2021',
  'nghị quyết 45',
  'cầu đường giao thông',
  'water supply',
];

interface Step {
  readonly query: string;
  readonly bytes: number;
  readonly ms: number;
}

/** Types the queries one after the other into a freshly opened search page. The bytes of the first hold all scripts, the engine and what it loads at once. */
async function session(
  browser: Browser,
  origin: string,
  network: Network,
): Promise<{ readonly cold: Step[]; readonly warm: Step[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bytes = await meter(page, network);
  const round = async () => {
    const steps: Step[] = [];
    await openSearch(page, origin, 'vi');
    for (const query of queries) {
      const ms = await typeQuery(page, query);
      await page.waitForLoadState('networkidle');
      steps.push({ query, bytes: bytes.taken(), ms });
    }
    return steps;
  };
  bytes.taken();
  const cold = await round();
  const warm = await round();
  await context.close();
  return { cold, warm };
}

/** A phone, on which the facets are closed. */
const phone = { width: 360, height: 740 };

/** Bytes until a first query is answered on a phone, scripts, engine and results included. */
export async function firstQueryBytes(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const bytes = await meter(page, 'fast');
  await openSearch(page, origin, 'vi');
  await typeQuery(page, queries[0] ?? '');
  await page.waitForLoadState('networkidle');
  const taken = bytes.taken();
  await context.close();
  return taken;
}

export const kilo = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`.padStart(8);

/** Bytes and times of a first visit and of a second one with a warm cache, on each network.  */
export async function measureTraffic(browser: Browser, origin: string): Promise<string[]> {
  const lines = [
    '',
    'Bytes and time from the last key to the finished list (scripts, engine, index and results; the first line of a visit holds all that is loaded before it)',
  ];
  for (const network of Object.keys(networks) as Network[]) {
    const { cold, warm } = await session(browser, origin, network);
    lines.push(`${`${network}:`.padEnd(28)}   cold              warm cache`);
    for (const [i, step] of cold.entries()) {
      const again = warm[i];
      lines.push(
        `  ${step.query.padEnd(26)}${kilo(step.bytes)} ${step.ms.toFixed(0).padStart(5)} ms ${kilo(again?.bytes ?? 0)} ${(again?.ms ?? 0).toFixed(0).padStart(5)} ms`,
      );
    }
  }
  return lines;
}

/**
 * How long an answer takes when everything is loaded: each query is typed twice into one open page, in the language of its interface, and the
 * second time counts, from the last key (with the pause that waits for a further key) to the finished list. Gives one line.
 */
export async function measureWarm(
  browser: Browser,
  origin: string,
  judged: readonly { readonly ui: string; readonly q: string }[],
): Promise<string> {
  const times: number[] = [];
  for (const [lang, asked] of Map.groupBy(judged, ({ ui }) => ui)) {
    const page = await browser.newPage();
    await openSearch(page, origin, lang);
    for (const { q } of asked) await typeQuery(page, q);
    for (const { q } of asked) times.push(await typeQuery(page, q));
    await page.close();
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(0)} ms`;
  return `Warm answers to ${sorted.length} queries: half within ${at(0.5)}, 95 % within ${at(0.95)}, all within ${at(1)}`;
}
