import type { Named, Phrasing } from '../phrasing.ts';
import type { Stop } from './path.ts';

/** A figure of a target as it stands beside its mark: `≥ 13`, `44–45`, `≈ 6,4`; words where the source has no figure. */
export function figureOf(stop: Stop, phrasing: Phrasing): Named {
  const { form, min, max } = stop;
  const plain = (text: string): Named => ({ text, lang: undefined });
  switch (form) {
    case 'words':
      return stop.said === null ? plain(phrasing.t('notStated')) : phrasing.named(stop.said);
    case 'range':
      return plain(`${phrasing.number(min ?? 0)}–${phrasing.number(max ?? 0)}`);
    case 'least':
      return plain(`${stop.target.value?.comparator ?? '≥'} ${phrasing.number(min ?? 0)}`);
    case 'most':
      return plain(`${stop.target.value?.comparator ?? '≤'} ${phrasing.number(max ?? 0)}`);
    case 'about':
      return plain(`≈ ${phrasing.number(min ?? 0)}`);
    case 'exact':
      return plain(phrasing.number(min ?? 0));
  }
}
