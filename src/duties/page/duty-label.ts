import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/ui.ts';
import { placeLabel } from '../../site/place-label.ts';
import { knowledge, records } from '../../site/records.ts';

const { provisions } = knowledge;
const annexes = records.provisions.filter((provision) => provision.kind === 'annex').map((provision) => provision.id);

/** Where a row or clause stands, as officials cite it: `Phụ lục 6, II.4`, `III.1.a, gạch 2`, `Annex 4, 45`. */
export function citeLabel(id: string, lang: Lang): string {
  const annex = annexes.find((candidate) => id.startsWith(`${candidate}-`) || id.startsWith(`${candidate}.`));
  if (annex !== undefined) return `${placeLabel(annex, lang)}, ${rowNumber(id.slice(annex.length + 1))}`;
  const dash = /^(.+)-p(\d+)$/.exec(id);
  const above = dash?.[1];
  if (above === undefined || provisions.get(id)?.label === null || !provisions.has(above)) return placeLabel(id, lang);
  return `${placeLabel(above, lang)}, ${strings(lang)('dashItem')} ${dash?.[2]}`;
}

/** The number of a row from the end of its id: `ii-4` → `II.4`, `45` → `45`, `4.1` → `4.1`. */
function rowNumber(path: string): string {
  return path
    .split('-')
    .map((part) => (/^[ivxl]+$/.test(part) ? part.toUpperCase() : part))
    .join('.');
}
