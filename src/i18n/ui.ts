import type { Lang } from './languages.ts';
import { design } from './ui/design.ts';
import { duties } from './ui/duties.ts';
import { frame } from './ui/frame.ts';
import { home } from './ui/home.ts';
import { lists } from './ui/lists.ts';
import { reading } from './ui/reading.ts';
import { translation } from './ui/translation.ts';

/** Every string of the interface in both languages, side by side. Texts of the documents never stand here. */
export const ui = { ...frame, ...reading, ...lists, ...home, ...design, ...duties, ...translation } as const;
export type UiKey = keyof typeof ui;

/** Returns the lookup of interface strings for a language: `const t = strings(lang); t('next')`. */
export function strings(lang: Lang): (key: UiKey) => string {
  return (key) => ui[key][lang];
}
