import type { Lang } from '../i18n/languages.ts';
import { strings, type UiKey } from '../i18n/ui.ts';
import type { ProvisionRecord } from '../corpus/model/records.ts';
import { documentNumber } from './documents.ts';
import type { PageHead, PageKind } from '../corpus/model/page.ts';
import { knowledge } from './records.ts';

const kinds: Readonly<Record<PageKind, UiKey>> = {
  document: 'kindDocument',
  provision: 'kindProvision',
  annex: 'kindAnnex',
  task: 'kindTask',
  target: 'kindTarget',
  project: 'kindProject',
  agency: 'kindAgency',
  instrument: 'kindInstrument',
  place: 'kindPlace',
};
/** Levels that a label alone does not name. */
const levels: Partial<Record<ProvisionRecord['kind'], UiKey>> = {
  section: 'levelSection',
  clause: 'levelClause',
  point: 'levelPoint',
  opening: 'levelOpening',
  recipients: 'levelRecipients',
};

/** What a page's record is, in a word: its level where it is a provision. */
export function levelName(head: PageHead, lang: Lang): string {
  const level = head.kind === 'provision' ? levels[knowledge.provisions.get(head.id)?.kind ?? 'paragraph'] : undefined;
  return strings(lang)(level ?? kinds[head.kind]);
}

/** The line above a record's title: what it is, and the document that it stands in. */
export function kickerOf(head: PageHead, lang: Lang): string {
  const where = head.document !== null && head.document !== head.id ? documentNumber(head.document) : null;
  return [levelName(head, lang), where].filter((part) => part !== null).join(' · ');
}
