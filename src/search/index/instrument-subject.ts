import type { InstrumentRecord } from '../../corpus/model/records.ts';
import type { Localised } from '../../corpus/model/values.ts';

/**
 * What a cited document is asked for by where its number is not known: type, issuer and subject together, as people name it
 * (`nghị quyết của Bộ Chính trị về …`). Its title is type and number.
 */
export function subjectOf({ type, title }: Pick<InstrumentRecord, 'type' | 'title'>, issuer?: Localised): Localised {
  const said = (lang: 'vi' | 'en') =>
    [type, issuer, title].map((one) => (lang === 'en' ? (one?.en ?? one?.vi) : one?.vi)).filter((one) => one != null);
  return { vi: said('vi').join(' '), en: said('en').join(' ') };
}
