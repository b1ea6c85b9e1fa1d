import type { ProvisionRecord } from '../corpus/model/records.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings, type UiKey } from '../i18n/ui.ts';
import { nameOf } from './names.ts';
import { placeLabel } from './place-label.ts';
import { knowledge, records } from './records.ts';

const { provisions } = knowledge;
const annexes = records.provisions.filter((provision) => provision.kind === 'annex').map(({ id }) => id);

/** The word that a citation puts before the number of each kind of provision. */
const words: Partial<Record<ProvisionRecord['kind'], UiKey>> = {
  article: 'citeArticle',
  section: 'citeSection',
  clause: 'citeClause',
  point: 'citePoint',
  group: 'citeGroup',
  row: 'citeRow',
};
/** Kinds that are cited by their name alone. */
const named: Partial<Record<ProvisionRecord['kind'], UiKey>> = {
  opening: 'citeOpening',
  recipients: 'levelRecipients',
  header: 'citeHeader',
  signature: 'citeSignature',
  total: 'citeTotal',
};

/** One step of a citation: `điểm a`, `gạch đầu dòng 2`, `Phụ lục 4`. */
function stepOf(provision: ProvisionRecord, lang: Lang): string {
  const t = strings(lang);
  if (provision.kind === 'annex') return placeLabel(provision.id, lang);
  const name = named[provision.kind];
  if (name !== undefined) return t(name);
  const number = /([^\s.)]+)[.)]*$/.exec(provision.label ?? '')?.[1];
  const word = words[provision.kind];
  if (word !== undefined && number !== undefined) return `${t(word)} ${number}`;
  const place = /(?:-p|\.)(\d+)$/.exec(provision.id)?.[1];
  return `${t(provision.label === null ? 'citeParagraph' : 'dashItem')} ${place ?? number ?? ''}`.trim();
}

/**
 * A place of a document as officials cite it: `Điểm a khoản 4 mục II, Chỉ thị 01/CT-UBND`; in English
 * `Point a, clause 4, section II, Directive 01/CT-UBND`. `null` for what stands in no document.
 */
export function citationOf(id: string, lang: Lang): string | null {
  const document = id.slice(0, id.indexOf('/'));
  if (!knowledge.documents.has(document)) return null;
  const steps: string[] = [];
  const row = (knowledge.tasks.get(id) ?? knowledge.targets.get(id))?.number;
  const annex = annexes.find((candidate) => id.startsWith(`${candidate}-`));
  if (row != null && annex !== undefined) steps.push(`${strings(lang)('citeRow')} ${row}`);
  for (
    let at = provisions.get(row == null ? id : (annex ?? ''));
    at !== undefined;
    at = at.parent === null ? undefined : provisions.get(at.parent)
  ) {
    // Parts of the head and of the signature are cited as the whole.
    const step = stepOf(at, lang);
    if (step !== steps.at(-1)) steps.push(step);
  }
  if (steps.length === 0) return null;
  const place = steps.join(lang === 'vi' ? ' ' : ', ');
  return `${place.charAt(0).toLocaleUpperCase(lang)}${place.slice(1)}, ${nameOf(document, lang).text}`;
}
