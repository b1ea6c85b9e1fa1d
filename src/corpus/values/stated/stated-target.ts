import type { Value } from '../../model/values.ts';
import type { Stretch } from './clauses.ts';

/** A target that a sentence states. Offsets are 0-based, half-open, of the given string. */
export interface StatedTarget {
  readonly start: number;
  readonly end: number;
  /** The indicator, word for word: `Thu ngân sách nhà nước trên địa bàn`; the whole clause where the figure is the object of its verb. */
  readonly title: string;
  readonly value: Value;
  /** As printed: `%`, `tỷ đồng`; `null` for what is to disappear. */
  readonly unit: string | null;
  /** As printed: `giai đoạn 2018 - 2025`, `đến năm 2025`; `null` where the sentence states none. */
  readonly period: string | null;
}

/** What a text states, and the figures with a unit in it of which it is not understood what they are to say. */
export interface StatedFigures {
  /** In the order of the text. */
  readonly targets: readonly StatedTarget[];
  /** Figure and unit. */
  readonly unread: readonly Stretch[];
}
