import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { repository } from './files.ts';

/** The packages whose commands are run. */
const toolPackages = {
  astro: 'astro',
  tsc: '@typescript/native',
  biome: '@biomejs/biome',
  knip: 'knip',
  vitest: 'vitest',
};
export type ToolName = keyof typeof toolPackages | 'node';

type Environment = Readonly<Record<string, string>>;

/** What to run: this Node and the script of a package, without a shell and without the links of `.bin`, which differ between systems. */
function commandOf(name: ToolName, args: readonly string[]): readonly string[] {
  if (name === 'node') return args;
  const folder = join(repository, 'node_modules', toolPackages[name]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  return [join(folder, bin[name] ?? ''), ...args];
}

function environment(env: Environment): NodeJS.ProcessEnv {
  // First in the path, so that what the tool starts finds the Node of the lock too.
  const path = `${join(repository, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  // What Node made of the modules is kept: the second run of a tool starts in half the time.
  const compiled = join(repository, '.cache', 'compile');
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: compiled, ...env };
}

/** Runs a package's command with its output shown; returns its exit code. */
export function runTool(name: ToolName, args: readonly string[], env: Environment = {}): number {
  const { status, error } = spawnSync(process.execPath, commandOf(name, args), {
    cwd: repository,
    stdio: 'inherit',
    env: environment(env),
  });
  if (error !== undefined) console.error(`${name}: ${error.message}`);
  return status ?? 1;
}

/** Runs one of the scripts of this folder's parent. */
export function runScript(name: string, args: readonly string[] = [], env: Environment = {}): number {
  return runTool('node', [join('scripts', name), ...args], env);
}

const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;

/** Processes that run beside this one; they end with it. */
const running = new Set<ReturnType<typeof spawn>>();
process.on('exit', endRunning);

export interface StartOptions {
  readonly env?: Environment;
  /** What the process is answered each time that it asks (`process.send`). */
  readonly answer?: (asked: unknown) => object | null;
}

/** The same beside others: resolves with the exit code. */
export function startTool(
  name: ToolName,
  args: readonly string[],
  { env = {}, answer }: StartOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', endWithParent, ...commandOf(name, args)], {
      cwd: repository,
      stdio: answer === undefined ? 'inherit' : ['inherit', 'inherit', 'inherit', 'ipc'],
      env: environment(env),
    });
    running.add(child);
    if (answer !== undefined) child.on('message', (asked) => child.connected && child.send(answer(asked) as object));
    child.once('error', (error) => {
      running.delete(child);
      console.error(`${name}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      if (running.delete(child) && signal !== null) console.error(`${name} was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

/** Ends what still runs beside this process: the rest of what failed in part. */
export function endRunning(): void {
  for (const child of running) {
    child.kill();
    running.delete(child);
  }
}

/** A part of a longer command; it returns an exit code. */
export interface Step {
  readonly name: string;
  readonly run: () => number | Promise<number>;
}

/** Runs steps: says which each is of how many and how long it took, and stops the whole when one fails. */
export async function steps(list: readonly Step[]): Promise<number> {
  for (const [position, { name, run }] of list.entries()) {
    const started = performance.now();
    console.log(`\n[${position + 1}/${list.length}] ${name} …`);
    const status = await run();
    if (status !== 0) {
      console.error(`[${position + 1}/${list.length}] ${name}: failed`);
      return status;
    }
    console.log(`[${position + 1}/${list.length}] ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return 0;
}
