import type { Telling } from '../telling.ts';
import type { Slot } from './slots.ts';

const romans = ['', 'I', 'II', 'III', 'IV'] as const;

/** A slot as the head of a column: `Quý IV/2021`, `Q4 2021`, `in 2021`, `every year`. */
export function slotName(slot: Slot, { t, lang }: Telling): string {
  switch (slot.kind) {
    case 'quarter':
      return lang === 'vi'
        ? `Quý ${romans[slot.quarter] ?? slot.quarter}/${slot.year}`
        : `Q${slot.quarter} ${slot.year}`;
    case 'year':
      return t('slotYear', { year: String(slot.year) });
    case 'period':
      return `${slot.from}–${slot.to}`;
    case 'recurring':
      return t('slotRecurring');
    case 'lifetime':
      return t('slotLifetime');
    case 'conditional':
      return t('slotConditional');
    case 'none':
      return t('slotNone');
  }
}
