import type { NoteRecord } from '../corpus/model/records.ts';
import type { UiKey } from '../i18n/ui.ts';

/** The word and the colour of how much a note matters. */
export const noteLooks: Readonly<Record<NoteRecord['severity'], { tone: 'plain' | 'amber' | 'flame'; word: UiKey }>> = {
  info: { tone: 'plain', word: 'severityInfo' },
  minor: { tone: 'amber', word: 'severityMinor' },
  major: { tone: 'flame', word: 'severityMajor' },
};
