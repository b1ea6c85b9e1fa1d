import type { DatedEntry, FigureEntry, ResultWords } from '../corpus/model/result.ts';
import type { Language } from '../corpus/model/language.ts';
import type { Localised } from '../corpus/model/values.ts';
import { formatDate, formatNumber, unitInText, type UnitTable } from '../corpus/values/index.ts';

type Gaps = Readonly<Record<string, string | number>>;

/** A text in both languages, each made by a function. */
function both(make: (lang: Language) => string): Localised & { readonly en: string } {
  return { vi: make('vi'), en: make('en') };
}

function fill(text: string, gaps: Gaps): string {
  return text.replace(/\{(\w+)\}/gu, (gap, name: string) => String(gaps[name] ?? gap));
}

/**
 * What a figure or a place in a ranking says, in words: `trên 90.400 tỷ đồng`, `growth of 12.86%`; `null` without either.
 * @param decimals as the source prints them; as many as needed when left out
 */
export function figureWords(
  { figure, rank }: FigureEntry,
  units: UnitTable,
  { said }: ResultWords,
  decimals?: number,
): Localised | null {
  const parts = (lang: Language) => [
    ...(figure === undefined ? [] : [figureIn(figure, units, said, lang, decimals)]),
    ...(rank === undefined ? [] : [fill(said.rank[lang], rank)]),
  ];
  return figure === undefined && rank === undefined ? null : both((lang) => parts(lang).join('; '));
}

function figureIn(
  figure: NonNullable<FigureEntry['figure']>,
  units: UnitTable,
  said: ResultWords['said'],
  lang: Language,
  decimals: number | undefined,
): string {
  const { comparator, measure } = figure;
  const unit = units.find(figure.unit);
  const number = (value: number) => formatNumber(measure === null ? value : Math.abs(value), lang, decimals);
  const value = figure.value ?? figure.min ?? 0;
  const digits = comparator === 'range' ? `${number(figure.min ?? 0)}–${number(figure.max ?? 0)}` : number(value);
  const tight = /^%/u.test(figure.unit) ? '' : ' ';
  if (unit?.kind === 'none') return sidedIn(comparator, digits, said, lang);
  const own =
    lang === 'vi'
      ? (unit?.patternVi ?? `#${tight}${unitInText(unit?.vi ?? figure.unit)}`)
      : (unit?.pattern ?? `#${tight}${unit?.en ?? figure.unit}`);
  const counted = own.replace('#', digits);
  const sided = sidedIn(comparator, counted, said, lang);
  if (measure === null) return sided;
  const falls = value < 0;
  if (measure === 'index') return said.index[lang].replace('#', sided);
  const name = measure === 'growth' ? (falls ? 'fall' : 'growth') : falls ? 'average-fall' : 'average-growth';
  return said[name][lang].replace('#', sided);
}

/** A figure with the side on which the truth lies. */
function sidedIn(
  comparator: NonNullable<FigureEntry['figure']>['comparator'],
  counted: string,
  said: ResultWords['said'],
  lang: Language,
): string {
  return comparator === '=' || comparator === 'range' ? counted : said[comparator][lang].replace('#', counted);
}

/** A period in words: `6 tháng đầu năm …`, `Q1 …`; days where it is no part of a year from its first day. */
export function periodWords({ from, to }: FigureEntry['period'], { times }: ResultWords): Localised {
  const [year = '', month = ''] = from.split('-');
  const [last = '', lastMonth = ''] = to.split('-');
  const whole =
    from.endsWith('-01') && new Date(Date.parse(to) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z');
  const fromJanuary = whole && month === '01';
  const months = Number(lastMonth);
  const quarter = months / 3;
  return both((lang) => {
    if (fromJanuary && months === 12) return fill(times[year === last ? 'year' : 'years'][lang], { year, last });
    if (whole && year === last && months - Number(month) === 2 && Number.isInteger(quarter))
      return fill(times.quarter[lang], { year, quarter, roman: ['I', 'II', 'III', 'IV'][quarter - 1] ?? quarter });
    if (fromJanuary && year === last && months > 1) return fill(times.months[lang], { year, months });
    if (whole && year === last && month === lastMonth) return monthWords(`${year}-${month}`, times, lang);
    return fill(times.days[lang], { from: formatDate(from, lang), to: formatDate(to, lang) });
  });
}

/** A day, a month or a year in words: `17/07/2024`, `March 2025`; with what limits it. */
export function dateWords(
  { date, precision }: Pick<DatedEntry, 'date' | 'precision'>,
  { times }: ResultWords,
): Localised {
  return both((lang) => {
    const said = date.length === 7 ? monthWords(date, times, lang) : formatDate(date, lang);
    return precision === 'exact' ? said : fill(times.by[lang], { date: said });
  });
}

function monthWords(month: string, times: ResultWords['times'], lang: Language): string {
  const [year = '', number = ''] = month.split('-');
  const [, ...name] = formatDate(`${month}-01`, lang).split(' ');
  return fill(times.month[lang], { year, month: Number(number), monthName: name[0] ?? number });
}
