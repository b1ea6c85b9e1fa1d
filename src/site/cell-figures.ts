import { projectInvestments } from '../corpus/model/project-listings.ts';
import { decimalPads, englishOfFigure } from '../corpus/values/index.ts';
import type { ProjectRecord } from '../corpus/model/records.ts';
import type { Localised } from '../corpus/model/values.ts';
import type { Lang } from '../i18n/languages.ts';

/** A figure of a table as a cell shows it: as printed, in the language's own digits. */
export function figureOf(printed: string, lang: Lang): string {
  return lang === 'en' ? (englishOfFigure(printed) ?? printed) : printed;
}

/** What a project costs by the rows that list it: one figure where they agree. */
export function investmentOf({ listings }: Pick<ProjectRecord, 'listings'>, lang: Lang): string {
  return projectInvestments(listings)
    .map(({ printed }) => figureOf(printed, lang))
    .join(' / ');
}

/** The decimals that each figure of a column lacks beside the others (see `decimalPads`). */
export function padsOf(figures: readonly string[], lang: Lang): readonly (string | null)[] {
  return decimalPads(figures, lang === 'en' ? '.' : ',');
}

/** The per cent sign that a narrow screen sets behind a figure, which needs no line of its own; what is printed with it (44% - 45%) says it already. */
export function percentBeside(figure: string, unit: Localised | null): '%' | undefined {
  return unit?.vi === '%' && figure !== '' && !figure.includes('%') ? '%' : undefined;
}
