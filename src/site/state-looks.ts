import type { UiKey } from '../i18n/ui.ts';
import type { PageState } from '../corpus/model/page.ts';

interface Look {
  readonly tone: 'plain' | 'leaf' | 'amber' | 'flame';
  readonly word: UiKey;
  readonly text: UiKey;
}

/** The word, the explanation and the colour of each state of a translation. */
export const stateLooks: Readonly<Record<PageState, Look>> = {
  missing: { tone: 'plain', word: 'stateMissing', text: 'stateMissingText' },
  'machine draft': { tone: 'amber', word: 'stateMachine', text: 'stateMachineText' },
  reviewed: { tone: 'leaf', word: 'stateReviewed', text: 'stateReviewedText' },
  approved: { tone: 'leaf', word: 'stateApproved', text: 'stateApprovedText' },
  stale: { tone: 'flame', word: 'stateStale', text: 'stateStaleText' },
};
