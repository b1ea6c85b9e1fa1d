import { decimalPads, formatNumber } from '../corpus/values/index.ts';
import type { ProjectRecord, TargetRecord } from '../corpus/model/records.ts';
import { formatValue } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';

/** The value of a target as its cell shows it; empty where it has none. */
export function targetFigure({ value }: Pick<TargetRecord, 'value'>, lang: Lang): string {
  return value === null ? '' : formatValue(value, lang);
}

/** What a project costs by the rows that list it: one figure where they agree. */
export function investmentOf({ listings }: Pick<ProjectRecord, 'listings'>, lang: Lang): string {
  const amounts = [...new Set(listings.flatMap((listing) => listing.totalInvestment?.amount ?? []))];
  return amounts.map((amount) => formatNumber(amount, lang)).join(' / ');
}

/** The decimals that each figure of a column lacks beside the others (see `decimalPads`). */
export function padsOf(figures: readonly string[], lang: Lang): readonly (string | null)[] {
  return decimalPads(figures, lang === 'en' ? '.' : ',');
}
