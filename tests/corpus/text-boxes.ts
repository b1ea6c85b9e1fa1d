import { type Scene, type Shape, type Text, textSize } from '../../src/pictures/draw/scene.ts';
import { siteMeasure } from '../../src/pictures/page/site-measure.ts';

/** Where words of a drawing stand. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** The boxes of all words of a scene, turned ones included. */
export function textBoxes(scene: Scene): readonly Box[] {
  return boxesOf(scene.shapes, 0, 0);
}

function boxesOf(shapes: readonly Shape[], dx: number, dy: number): Box[] {
  return shapes.flatMap((shape): Box[] => {
    if (shape.kind === 'group') return boxesOf(shape.shapes, dx + shape.x, dy + shape.y);
    return shape.kind === 'text' ? [boxOf(shape, dx, dy)] : [];
  });
}

/** From the top of the small letters to the baseline: what must not be crossed by other words. */
function boxOf(text: Text, dx: number, dy: number): Box {
  const size = text.size ?? textSize;
  const width = siteMeasure.widthOf(text.text, size, text.bold);
  const start = text.anchor === 'end' ? -width : text.anchor === 'middle' ? -width / 2 : 0;
  const [x, y, rise] = [text.x + dx, text.y + dy, size * 0.66];
  const box = { text: text.text, size };
  if (text.turn === -90) return { ...box, left: x - rise, right: x, top: y - start - width, bottom: y - start };
  return { ...box, left: x + start, right: x + start + width, top: y - rise, bottom: y };
}

/** Pairs of words that lie over each other, by more than a hair. */
export function overlaps(boxes: readonly Box[]): readonly string[] {
  const hair = 0.5;
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}
