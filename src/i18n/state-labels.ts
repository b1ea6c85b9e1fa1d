import { downloads } from './ui/downloads.ts';

/** How the list of a report form calls each state. */
export const stateLabels = {
  done: downloads.stateDone,
  'on-track': downloads.stateOnTrack,
  late: downloads.stateLate,
  missed: downloads.stateMissed,
  'not-started': downloads.stateNotStarted,
  stopped: downloads.stateStopped,
} as const;
