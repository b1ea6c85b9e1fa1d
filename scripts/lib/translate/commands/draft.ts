import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { englishFault, tidyComments } from '../../../../src/translation/catalogue/fit.ts';
import { isCopied } from '../../../../src/translation/import/merge.ts';
import { makeChecker } from '../../../../src/translation/checks/checker.ts';
import type { Found } from '../describe.ts';
import { helpOf } from '../help.ts';
import { today } from '../ledger-file.ts';
import { loadWorkshop, type Workshop } from '../load.ts';
import { counted, done, failed, reportDiagnostics, type CommandOutcome } from '../outcome.ts';
import { narrow, type Narrowing } from '../selection.ts';
import { saveCatalogues, syncNow } from '../sync-now.ts';

const answerSchema = z.object({ id: z.string(), en: z.string() });

/**
 * `draft --with COMMAND`: hands the missing segments to a program of the translator's choice and enters what it answers as drafts, each marked
 * by a comment. The program gets one JSON object a line, `{"id", "vi", "terms": [{"vi", "en"}], "similar": [{"vi", "en"}]}`, and answers
 * `{"id", "en"}` a line. What states other facts than the Vietnamese is not entered, what stands in the catalogue never replaced.
 */
export function draft(workshop: Workshop, command: string, limit: number, narrowing: Narrowing): CommandOutcome {
  const all = narrow(workshop, narrowing);
  if (typeof all === 'string') return failed([all]);
  const missing = all.filter(({ translation }) => translation.en === '').slice(0, limit);
  if (missing.length === 0)
    return done([
      all.length === workshop.inputs.segments.length
        ? 'No segment is without English.'
        : 'No such segment is without English.',
    ]);
  const help = helpOf(workshop);
  const input = missing.map((found) => `${JSON.stringify(request(found, help))}\n`).join('');
  const { status, stdout, error } = spawnSync(command, {
    shell: true,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A program need not read what it is given (EPIPE); what counts is its code and its answer.
  const broken = error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE';
  if (broken || status !== 0)
    return failed([`${command}: ${error?.message ?? `ended with code ${status}`}. Nothing was written.`]);
  const answers = readAnswers(stdout, new Set(missing.map(({ segment }) => segment.id)));
  if (typeof answers === 'string') return failed([`${command}: ${answers} Nothing was written.`]);

  // A program may take long, and others work meanwhile: their English goes before any draft.
  const now = loadWorkshop(workshop.root);
  if (now.diagnostics.length > 0) return reportDiagnostics(now.diagnostics);
  const checker = makeChecker(now.inputs);
  const refused: string[] = [];
  const taken = new Map<string, string>();
  for (const { segment } of missing) {
    const today = now.reading.translations.get(segment.id);
    if (today === undefined || today.en !== '') continue;
    const en = answers.get(segment.id)?.trim() ?? '';
    if (en === '') continue;
    const unfit = englishFault(en);
    const faults = isCopied(segment.vi, en)
      ? ['The English is the Vietnamese itself.']
      : unfit !== null
        ? [`${unfit}.`]
        : checker(segment.vi, en)
            .filter(({ severity }) => severity === 'error')
            .map(({ message }) => message.en);
    if (faults.length > 0) refused.push(...faults.map((fault) => `${segment.id}: not entered: ${fault}`));
    else taken.set(segment.id, en);
  }
  const mark = tidyComments([`machine draft: ${command.replace(/\s+/gu, ' ').trim()}, ${today()}`]).join(' ');
  const catalogues = syncNow(now, now.reading.catalogues).catalogues.map((catalogue) => ({
    ...catalogue,
    live: catalogue.live.map((entry) => {
      const en = taken.get(entry.id);
      return en === undefined || entry.en !== '' ? entry : { ...entry, en, comments: [...entry.comments, mark] };
    }),
  }));
  const written = taken.size === 0 ? [] : saveCatalogues(now, catalogues);
  return done([
    ...refused,
    `${counted(taken.size, 'draft')} entered, of ${counted(missing.length, 'segment')} without English${taken.size === 0 ? '.' : `: ${[...taken.keys()].join(', ')}`}`,
    ...(written.length === 0
      ? []
      : [`Wrote ${written.join(', ')}. They stay machine drafts until a person signs them.`]),
  ]);
}

function request(found: Found, help: ReturnType<typeof helpOf>) {
  const { terms, similar } = help(found);
  return {
    id: found.segment.id,
    vi: found.segment.vi,
    terms: terms.map(({ found: vi, en }) => ({ vi, en: en.join(' | ') })),
    similar: similar.map(({ item: { vi, en } }) => ({ vi, en: en ?? '' })),
  };
}

/** The answers by segment id, or what is wrong with them. */
function readAnswers(output: string, asked: ReadonlySet<string>): ReadonlyMap<string, string> | string {
  const answers = new Map<string, string>();
  for (const [index, line] of output
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `line ${index + 1} of its answer:`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return `${where} Unexpected text, expected one JSON object a line: {"id": "…", "en": "…"}.`;
    }
    const answer = answerSchema.safeParse(value);
    if (!answer.success) return `${where} Unexpected object, expected the keys id and en with texts.`;
    if (!asked.has(answer.data.id))
      return `${where} Unexpected id “${answer.data.id}”, expected one that was asked for.`;
    if (answers.has(answer.data.id)) return `${where} Unexpected second answer for “${answer.data.id}”, expected one.`;
    answers.set(answer.data.id, answer.data.en);
  }
  return answers;
}
