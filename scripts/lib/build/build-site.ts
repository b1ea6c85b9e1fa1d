import { constants } from 'node:os';
import { isStandIn, siteOrigin } from '../settings.ts';
import { endRunning, steps, type Step } from '../run.ts';
import { buildSteps } from '../steps.ts';
import { sweepCache } from './cache.ts';
import { LockedError } from './lock.ts';
import { beginSite, type SiteFolder } from './site-folder.ts';

export interface BuildOptions {
  /** Where the site shall stand. */
  readonly place: string;
  /** A site that is published: its address must be somebody's. */
  readonly production: boolean;
  /** The steps that build it in a folder; without them all from the seeds on. */
  readonly steps?: (folder: string) => readonly Step[];
}

/**
 * Builds the whole site beside its place and puts it there when every step succeeded. What goes wrong on the way (an error, a full
 * disk, a signal) leaves the site that stood there.
 * @returns the exit code
 */
export async function buildSite({ place, production, steps: stepsOf = buildSteps }: BuildOptions): Promise<number> {
  const origin = siteOrigin();
  if (production && isStandIn(origin)) {
    console.error(
      `Unexpected address ${origin} of a site that is published, expected yours: set SITE_URL=https://…, or origin in content/site.yaml`,
    );
    return 1;
  }
  let site: SiteFolder;
  try {
    site = beginSite(place);
  } catch (error) {
    if (!(error instanceof LockedError)) return failed(error);
    console.error(error.message);
    return 1;
  }
  const end = (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => {
    endRunning();
    site.abandon();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  try {
    const status = await steps(stepsOf(site.building));
    if (status !== 0) {
      console.error(`\n${place} is as it was.`);
      return status;
    }
    site.place();
    sweepCache();
    if (isStandIn(origin))
      console.log(`\nIts addresses begin with ${origin}: set SITE_URL for a site that is published.`);
    return 0;
  } catch (error) {
    return failed(error);
  } finally {
    site.abandon();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, end);
  }
}

/** What the system refused (a full disk, a folder that cannot be written), in a line. */
function failed(error: unknown): number {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  console.error(`The site could not be put in its place: ${message}`);
  return 1;
}
