import { finishWriting } from './files.ts';
import { done, failed, reportDiagnostics, type CommandOutcome } from './outcome.ts';
import { loadWorkshop } from './load.ts';
import { commands, usage, usageOf } from './commands.ts';
import { NotGenerated } from '../../../src/generated/read.ts';
import { annotate, annotations } from './annotate.ts';
import { Unwritable } from './unwritable.ts';
import { readLine } from './command-line.ts';
import { freshSegments } from './fresh.ts';
import { installMerge, merge } from './commands/merge.ts';

/** Runs one command line in the repository at `root`. Nothing is written when any file is wrong. */
export function run(root: string, args: readonly string[]): CommandOutcome {
  try {
    return runLine(root, args);
  } catch (thrown) {
    if (thrown instanceof Unwritable) return failed([thrown.message, 'Nothing was written.']);
    if (!(thrown instanceof NotGenerated)) throw thrown;
    const [first = '', ...rest] = thrown.message.split('\n');
    return failed([first, `  ${rest.at(-1) ?? 'Run `npm run convert`.'}`, 'Nothing was written.']);
  }
}

function runLine(root: string, args: readonly string[]): CommandOutcome {
  // Git asks for this one in the midst of a merge, when the files of the workshop may be anything.
  if (args[0] === 'merge') return runMerge(root, args.slice(1));
  const line = readLine(args, commands);
  if (line === 'help') return done([usage]);
  if (typeof line === 'string') return failed([line, '', ...usageOf(args)]);
  finishWriting(root);
  const fresh = line.given.has('fresh') ? freshSegments() : null;
  const workshop = loadWorkshop(root, fresh?.segments);
  const errors = [...(fresh?.errors ?? []), ...(fresh?.errors.length ? [] : workshop.diagnostics)];
  if (errors.length === 0) return line.command.work(workshop, line.given);
  const annotation = annotations.find((name) => name === line.given.text('annotate'));
  const { errors: told, code } = reportDiagnostics(errors);
  return { output: annotation === undefined ? '' : annotate(errors, annotation).join('\n'), errors: told, code };
}

function runMerge(root: string, args: readonly string[]): CommandOutcome {
  if (args.length === 1 && args[0] === '--install') return installMerge(root);
  return args.length === 3 ? merge(args) : failed(['merge needs BASE OURS THEIRS, or --install']);
}
