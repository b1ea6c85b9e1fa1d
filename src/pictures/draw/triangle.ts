import type { Shape } from './scene.ts';

/** A triangle round a point: no other sign has its form, so that it is told apart without colour. */
export function triangle(x: number, y: number, look: 'came' | 'came-open'): Shape {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { kind: 'path', d: `M${round(x)} ${round(y - 6.5)}l6 11h-12Z`, look };
}
