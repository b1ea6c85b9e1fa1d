import type { UiKey } from '../i18n/ui.ts';

/** How a link is known. */
export type Basis = 'stated' | 'matched' | 'curated' | 'inherited' | 'corroborated' | 'unresolved';

interface Look {
  readonly word: UiKey;
  readonly tone: 'plain' | 'river' | 'leaf' | 'amber' | 'flame';
}

/** The word and the colour of each. */
export const basisLooks: Readonly<Record<Basis, Look>> = {
  stated: { word: 'basisStated', tone: 'leaf' },
  matched: { word: 'basisMatched', tone: 'river' },
  curated: { word: 'basisCurated', tone: 'leaf' },
  inherited: { word: 'basisInherited', tone: 'plain' },
  corroborated: { word: 'basisCorroborated', tone: 'river' },
  unresolved: { word: 'basisUnresolved', tone: 'amber' },
};
