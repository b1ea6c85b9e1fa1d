import type { Lang } from '../i18n/languages.ts';
import type { PageHead } from '../corpus/model/page.ts';
import { flatId } from '../corpus/naming/id.ts';
import { excerpt } from '../corpus/naming/titles.ts';
import type { Preview } from '../previews/preview.ts';
import { href } from './href.ts';
import { levelName, nameOf, places } from './names.ts';
import type { Page } from './page.ts';
import { knowledge } from './records.ts';
import { said, site, strings } from './settings.ts';
import { words } from './words.ts';

/** Letters of a title: short names have fewer, printed ones may have any number. */
const longestTitle = 120;

/** States of a translation that a person answers for. */
const signed: readonly PageHead['state'][] = [null, 'reviewed', 'approved'];

/** What the picture beside a shared link to a page says: of a record what people ask of it first, of any other page what the site is. */
export function previewOf({ lang, record }: Pick<Page, 'lang' | 'record'>): Preview {
  return record === null ? sitePreview(lang) : recordPreview(lang, record);
}

function recordPreview(lang: Lang, head: PageHead): Preview {
  const { title, name, brief, state } = head;
  return {
    lang,
    site: site.name[lang],
    kicker: kickerOf(head, lang),
    title: excerpt(name ?? title, longestTitle),
    facts: brief.facts.map(({ name: fact, value }) => ({ name: fact, value })),
    words: brief.words?.text ?? null,
    caveats: [
      strings(lang)('previewCaveat'),
      ...(signed.includes(state) ? [] : [words.states[state ?? 'missing'][lang]]),
    ],
  };
}

/** What a record is and where it stands, as officials cite it; a document is cited by its title. */
function kickerOf(head: PageHead, lang: Lang): string {
  const cited = places.place(head.id) === null ? null : places.cited(head.id, lang);
  const level = levelName(head, lang);
  if (cited !== null && (head.kind === 'provision' || head.kind === 'annex' || cited.startsWith(level))) return cited;
  const document = knowledge.documentOf(head.id);
  const where = cited ?? (document === null || document === head.id ? null : nameOf(document, lang).text);
  return [level, where].filter((part) => part !== null).join(' · ');
}

function sitePreview(lang: Lang): Preview {
  const t = strings(lang);
  return {
    lang,
    site: site.name[lang],
    kicker: said(site.line[lang], lang),
    title: site.name[lang],
    facts: siteFacts
      .map(([name, count]) => ({ name: t(name), value: String(count) }))
      .filter(({ value }) => value !== '0'),
    words: null,
    caveats: [t('previewCaveat')],
  };
}

const { tasks, targets, projects } = knowledge;
const siteFacts = [
  ['tasks', tasks.size],
  ['targets', targets.size],
  ['projects', projects.size],
] as const;

/** The address of the picture of a page, base path included. */
export function previewHref({ lang, record }: Pick<Page, 'lang' | 'record'>): string {
  return href(record === null ? `/previews/${lang}.png` : `/previews/${lang}/${flatId(record.id, '.')}.png`);
}
