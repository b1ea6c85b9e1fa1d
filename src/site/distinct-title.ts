import { remembered } from '../generated/asked.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Page } from './page.ts';
import { levelName, nameOf, placeLabel, places } from './names.ts';
import { knowledge } from './records.ts';

const { tasks, targets, projects, agencies, instruments, places: sites, documents } = knowledge;
const named = [tasks, targets, projects, agencies, instruments, sites, documents].flatMap((records) => [
  ...records.keys(),
]);

/** How many records go by a name, by language. */
const uses: Readonly<Record<Lang, (title: string) => number>> = { vi: usesIn('vi'), en: usesIn('en') };

function usesIn(lang: Lang): (title: string) => number {
  const counted = remembered(`uses of all titles ${lang}`, () => {
    const counts = new Map<string, number>();
    for (const id of named) {
      const { text } = nameOf(id, lang);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  });
  return remembered(`uses of a title ${lang}`, (title) => counted('all').get(title) ?? 0);
}

/** The title of a page in a list of tabs or results: no two pages of a language share one. What several records are called is told apart by its place or kind. */
export function distinctTitle({ record, title, lang, path }: Page): string {
  const stated = record?.kind === 'provision' || record?.kind === 'annex';
  const number = documents.get((record === null ? path.split('/')[0] : stated ? record.document : null) ?? '')?.number;
  if (number !== undefined) return title.includes(number) ? title : `${title} · ${number}`;
  if (record === null || uses[lang](title) < 2) return title;
  const place = places.place(record.id) === null ? levelName(record, lang) : placeLabel(record.id, lang);
  return `${title} (${place})`;
}
