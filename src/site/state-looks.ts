import type { UiKey } from '../i18n/ui.ts';
import type { PageState } from '../corpus/model/page.ts';

interface Look {
  readonly tone: 'plain' | 'leaf' | 'amber' | 'flame';
  readonly text: UiKey;
}

/** The explanation and the colour of each state of a translation. */
export const stateLooks: Readonly<Record<PageState, Look>> = {
  missing: { tone: 'plain', text: 'stateMissingText' },
  'machine draft': { tone: 'amber', text: 'stateMachineText' },
  reviewed: { tone: 'leaf', text: 'stateReviewedText' },
  approved: { tone: 'leaf', text: 'stateApprovedText' },
  stale: { tone: 'flame', text: 'stateStaleText' },
};
