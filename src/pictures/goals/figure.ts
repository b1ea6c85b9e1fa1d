import type { Named, Telling } from '../telling.ts';
import type { Stop } from './path.ts';

/** A figure of a target as it stands beside its mark: `≥ 13`, `44–45`, `≈ 6,4`; words where the source has no figure. */
export function figureOf(stop: Stop, telling: Telling): Named {
  const { form, min, max } = stop;
  const plain = (text: string): Named => ({ text, lang: undefined });
  switch (form) {
    case 'words':
      return stop.said === null ? plain(telling.t('notStated')) : telling.named(stop.said);
    case 'range':
      return plain(`${telling.number(min ?? 0)}–${telling.number(max ?? 0)}`);
    case 'least':
      return plain(`${stop.target.value?.comparator ?? '≥'} ${telling.number(min ?? 0)}`);
    case 'most':
      return plain(`${stop.target.value?.comparator ?? '≤'} ${telling.number(max ?? 0)}`);
    case 'about':
      return plain(`≈ ${telling.number(min ?? 0)}`);
    case 'exact':
      return plain(telling.number(min ?? 0));
  }
}
