import { quarterName } from '../../corpus/naming/quarter-name.ts';
import type { Telling } from '../telling.ts';
import type { DeadlineSlot } from './slots.ts';

/** A slot as the head of a column: `Quý IV/2021`, `Q4 2021`, `in 2021`, `every year`. */
export function slotName(slot: DeadlineSlot, { t, lang }: Telling): string {
  switch (slot.kind) {
    case 'quarter':
      return quarterName(slot, lang);
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
