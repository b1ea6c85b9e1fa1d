import type { Lang } from '../../i18n/languages.ts';

/** Fillings that tell areas apart without colour. */
export type Texture = 'hatch' | 'cross';

interface Drawn {
  /** Names of the looks that the style sheet of pictures gives: `axis`, `mark`, `quiet` … */
  readonly look?: string;
}
export interface Rect extends Drawn {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texture?: Texture;
}
export interface Line extends Drawn {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface Circle extends Drawn {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export interface Path extends Drawn {
  readonly kind: 'path';
  readonly d: string;
  readonly texture?: Texture;
}
export interface Text extends Drawn {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  /** In units of the scene; `textSize` where not given. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Only where the words are in another language than the page. */
  readonly lang?: Lang;
  /** Degrees clockwise round its own point. */
  readonly turn?: number;
}
/** Shapes moved together. */
export interface Group {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly Shape[];
}
export type Shape = Rect | Line | Circle | Path | Text | Group;

/** What is drawn, in units that are about a pixel each. Later shapes lie over earlier ones. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Where the view begins, counted downwards; 0 where not given. */
  readonly top?: number;
  readonly shapes: readonly Shape[];
}

/** The size of words where nothing else is said; none are smaller. Drawn a little narrower than planned they still are 12 pixels. */
export const textSize = 13;
