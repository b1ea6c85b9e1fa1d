import type { PageState } from '../corpus/model/page.ts';
import type { NoteRecord } from '../corpus/model/records.ts';
import type { UiKey } from '../i18n/ui.ts';

/** The colours in which a tag, a role or a state is told apart. Colour never says it alone: a word goes with each. */
export type TagTone = 'plain' | 'river' | 'leaf' | 'amber' | 'flame';

/** How a link is known. */
export type Basis = 'stated' | 'matched' | 'curated' | 'inherited' | 'corroborated' | 'unresolved';

/** The word and the colour of how much a note matters. */
export const severityTones = {
  info: { tone: 'plain', word: 'severityInfo' },
  minor: { tone: 'amber', word: 'severityMinor' },
  major: { tone: 'flame', word: 'severityMajor' },
} as const satisfies Readonly<Record<NoteRecord['severity'], { tone: TagTone; word: UiKey }>>;

/** The word and the colour of each way in which a link is known. */
export const basisTones = {
  stated: { word: 'basisStated', tone: 'leaf' },
  matched: { word: 'basisMatched', tone: 'river' },
  curated: { word: 'basisCurated', tone: 'leaf' },
  inherited: { word: 'basisInherited', tone: 'plain' },
  corroborated: { word: 'basisCorroborated', tone: 'river' },
  unresolved: { word: 'basisUnresolved', tone: 'amber' },
} as const satisfies Readonly<Record<Basis, { tone: TagTone; word: UiKey }>>;

/** The explanation and the colour of each state of a translation. */
export const stateTones = {
  missing: { tone: 'plain', text: 'stateMissingText' },
  'machine draft': { tone: 'amber', text: 'stateMachineText' },
  reviewed: { tone: 'leaf', text: 'stateReviewedText' },
  approved: { tone: 'leaf', text: 'stateApprovedText' },
  stale: { tone: 'flame', text: 'stateStaleText' },
  'needs work': { tone: 'flame', text: 'stateNeedsWorkText' },
} as const satisfies Readonly<Record<PageState, { tone: TagTone; text: UiKey }>>;
