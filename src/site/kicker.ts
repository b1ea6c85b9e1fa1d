import type { Lang } from '../i18n/languages.ts';
import type { ProvisionRecord } from '../corpus/model/records.ts';
import { wordOf } from '../corpus/naming/place-facts.ts';
import { capital } from '../corpus/naming/print-place.ts';
import { documentNumber } from './documents.ts';
import type { PageHead } from '../corpus/model/page.ts';
import { knowledge } from './records.ts';
import { words } from './words.ts';

/** Levels that a label alone does not name. */
const levels: ReadonlySet<ProvisionRecord['kind']> = new Set<ProvisionRecord['kind']>([
  'section',
  'clause',
  'point',
  'opening',
  'recipients',
]);

/** What a page's record is, in a word: its level where it is a provision. */
export function levelName(head: PageHead, lang: Lang): string {
  const level = head.kind === 'provision' ? knowledge.provisions.get(head.id)?.kind : undefined;
  if (level === undefined || !levels.has(level)) return words.kinds[head.kind][lang];
  return capital(words.places.words[wordOf(level, true, null)][lang], lang);
}

/** The line above a record's title: what it is, and the document that it stands in. */
export function kickerOf(head: PageHead, lang: Lang): string {
  const where = head.document !== null && head.document !== head.id ? documentNumber(head.document) : null;
  return [levelName(head, lang), where].filter((part) => part !== null).join(' · ');
}
