import { slugOf } from '../slug.ts';

/** The number of a document taken apart: `24/2018/QĐ-UBND`, `45-NQ/TW`, `97/2019/QH14`. */
export interface InstrumentNumber {
  /** Without spaces around marks, leading zeros kept: `12/KH-UBND`. */
  readonly printed: string;
  /** The year that is part of the number, `null` where it has none. */
  readonly year: number | null;
  /** Letters of the type, first group: `QĐ`, `NQ`; `null` for laws (`97/2019/QH14`). */
  readonly code: string | null;
}

const letters = String.raw`[A-ZĐ][A-Za-zĐđÂÊÔƠƯâêôơư]*\d{0,2}`;

/** The number of a document, as the source of a pattern: `45-NQ/TW`, `01 /CT-UBND`, `89/2017/NĐ-CP`, `3418/BVNNTW`. */
export const numberPattern = String.raw`\d{1,5}[a-z]?\s?(?:/\s?(?:19|20)\d{2}\s?)?[/-]\s?${letters}(?:\s?[-/]\s?${letters})*`;

const whole = new RegExp(`^${numberPattern}$`, 'u');

/**
 * Reads the number of a document. `null` for anything else.
 * The forms are those of Decree 30/2020/NĐ-CP (`10/CT-TTg`), of statutes (`97/2019/QH14`) and of the Party (`45-NQ/TW`).
 */
export function parseInstrumentNumber(text: string): InstrumentNumber | null {
  const printed = text
    .normalize('NFC')
    .trim()
    .replace(/\s*([/-])\s*/g, '$1');
  if (!whole.test(printed)) return null;
  const [, year] = /^\d+[a-z]?\/((?:19|20)\d{2})[/-]/.exec(printed) ?? [];
  const code = /[/-]([A-ZĐ][A-Za-zĐđ]*)(?:[/-]|$)/u.exec(printed)?.[1] ?? null;
  return { printed, year: year === undefined ? null : Number(year), code };
}

/** The number as the key of a document: `45-nq-tw`, `24-2018-qd-ubnd`. Leading zeros count. */
export function numberKey(printed: string): string {
  return slugOf(printed);
}
