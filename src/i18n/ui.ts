import type { Lang } from './languages.ts';
import { data } from './ui/data.ts';
import { design } from './ui/design.ts';
import { duties } from './ui/duties.ts';
import { editor } from './ui/editor.ts';
import { frame } from './ui/frame.ts';
import { home } from './ui/home.ts';
import { lists } from './ui/lists.ts';
import { offline } from './ui/offline.ts';
import { reading } from './ui/reading.ts';
import { reportReader } from './ui/report-reader.ts';
import { results } from './ui/results.ts';
import { translation } from './ui/translation.ts';

/** Every string of the interface in both languages, side by side. Texts of the documents never stand here. */
export const ui = {
  ...frame,
  ...reading,
  ...lists,
  ...home,
  ...data,
  ...design,
  ...duties,
  ...results,
  ...reportReader,
  ...translation,
  ...editor,
  ...offline,
} as const;
export type UiKey = keyof typeof ui;

/** The lookup of interface strings in a language, each said by `say`, which fills the gaps that speak of the corpus. */
export function stringsSaid(lang: Lang, say: (text: string) => string): (key: UiKey) => string {
  return (key) => say(ui[key][lang]);
}
