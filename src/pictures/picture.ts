import type { Lang } from '../i18n/languages.ts';
import type { Scene } from './draw/scene.ts';
import { csvOfRows } from '../formats/csv.ts';

/** The pictures, in the order of the page that shows them; the name is the last part of the address. */
export const pictureNames = ['goals', 'growth', 'money', 'opened', 'deadlines', 'coordination', 'bodies'] as const;
export type PictureName = (typeof pictureNames)[number];

/** A scene with the words that stand for it. */
export interface Panel {
  readonly scene: Scene;
  readonly title: string;
  readonly description: string;
}
/** Panels of one size, set beside each other as there is room. `heading` parts several sets. */
export interface Panels {
  readonly kind: 'panels';
  readonly heading: string | null;
  readonly size: 'small' | 'large';
  readonly panels: readonly Panel[];
}
/** One drawing in two shapes: for a column and for a page. The style sheet shows one of them. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly heading: string | null;
  readonly title: string;
  readonly description: string;
  readonly narrow: Scene;
  readonly wide: Scene;
}
export type Drawing = Panels | Sheet;

/** A sign of the picture, drawn small, and what it means. */
export interface Sign {
  readonly scene: Scene;
  readonly text: string;
}

/** One cell of a picture's data: a raw value for the download, and how it is shown where that differs. */
export interface PictureCell {
  readonly value: string | number | null;
  readonly shown?: string;
  /** Only where the words are in another language than the page. */
  readonly lang?: Lang | undefined;
  /** The record that the cell names. */
  readonly record?: string;
}
export interface PictureColumn {
  readonly key: string;
  readonly name: string;
  readonly role: 'title' | 'figure' | 'text';
}
export interface Data {
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly (readonly PictureCell[])[];
}

/** A picture with all that stands round it, in one language. */
export interface Picture {
  readonly name: PictureName;
  /** A sentence that says what one sees. */
  readonly title: string;
  /** What it is drawn from, in a few words. */
  readonly subject: string;
  /** The same in words, for those who do not look: one paragraph a string. */
  readonly summary: readonly string[];
  readonly signs: readonly Sign[];
  readonly drawings: readonly Drawing[];
  /** What the reader must know to read it rightly. */
  readonly remarks: readonly string[];
  readonly data: Data;
  /** The picture at one glance, without words. */
  readonly glimpse: Scene;
}

/** The data of a picture as a download in CSV. Numbers are plain (`89490.478`), whatever the language of the words. */
export function csvOf({ columns, rows }: Data): string {
  const lines = rows.map((row) => row.map((cell) => (cell.value === null ? '' : String(cell.value))));
  return csvOfRows([columns.map((column) => column.name), ...lines]);
}
