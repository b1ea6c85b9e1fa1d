import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Loaded into every process that is measured (`node --import`): notes what it used when it ends. */
process.once('exit', () => {
  const folder = process.env['MEASURED'];
  if (folder === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  try {
    writeFileSync(join(folder, String(process.pid)), JSON.stringify(used));
  } catch {
    // Who measured is gone.
  }
});
