import { documentName, instrumentName } from '../corpus/naming/titles.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Localised } from '../corpus/model/values.ts';
import { type Wording, wording } from './localised.ts';
import { knowledge } from './records.ts';

/** The name of a record in both languages. A goal goes by its own words, which are more than those of its provision. */
function localisedName(id: string): Localised | undefined {
  const { goals, provisions, scenarios, targets, tasks, projects, agencies, places, instruments, documents } =
    knowledge;
  const instrument = instruments.get(id);
  if (instrument !== undefined) return instrumentName(instrument);
  const document = documents.get(id);
  if (document !== undefined) return documentName(document);
  return (
    (agencies.get(id) ?? places.get(id))?.name ??
    (targets.get(id) ?? tasks.get(id) ?? projects.get(id))?.title ??
    scenarios.get(id)?.sector ??
    (goals.get(id) ?? provisions.get(id))?.text
  );
}

/** What to call a record in a link to it; its id where nothing is known. */
export function nameOf(id: string, lang: Lang): Wording {
  const name = localisedName(id);
  return name === undefined ? { text: id, lang } : wording(name, lang);
}
