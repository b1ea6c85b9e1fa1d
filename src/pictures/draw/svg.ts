import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { type Path, type Rect, type Scene, type Shape, type Texture, textSize } from './scene.ts';

/** What a reader who cannot see the picture is told. `id` is unique on its page. */
export interface Spoken {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly className?: string;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Lines that fill an area; their colour is a look of the style sheet. */
const textures: Readonly<Record<Texture, string>> = {
  hatch: 'M-1 1l2-2M0 6l6-6M5 7l2-2',
  cross: 'M-1 1l2-2M0 6l6-6M5 7l2-2M-1 5l2 2M0 0l6 6M5-1l2 2',
};

/**
 * Draws a scene as one `<svg>` that scripts and styles need not touch: presentation attributes and classes only.
 * @param spoken what it is called; a drawing without is for the eye alone, beside words that say the same
 * @param name an id for its textures, where it has any and is not spoken of
 */
export function svgOf(scene: Scene, spoken: Spoken | null, name = ''): string {
  const used = [...new Set(texturesIn(scene.shapes))];
  const id = spoken?.id ?? name;
  const [width, height] = [round(scene.width), round(scene.height)];
  const svg = s(
    'svg',
    {
      class: spoken?.className === undefined ? 'drawing' : `drawing ${spoken.className}`,
      viewBox: `0 ${round(scene.top ?? 0)} ${width} ${height}`,
      width,
      height,
      'font-size': textSize,
      ...(spoken === null
        ? { 'aria-hidden': 'true' }
        : { role: 'img', 'aria-labelledby': `${id}-t`, 'aria-describedby': `${id}-d` }),
    },
    spoken === null
      ? []
      : [s('title', { id: `${id}-t` }, spoken.title), s('desc', { id: `${id}-d` }, spoken.description)],
    used.length === 0
      ? []
      : s(
          'defs',
          used.map((texture) => patternOf(texture, id)),
        ),
    scene.shapes.flatMap((shape) => drawn(shape, id)),
  );
  return toHtml(svg, {
    space: 'svg',
    closeEmptyElements: true,
    tightSelfClosing: true,
    characterReferences: { useNamedReferences: true },
  });
}

function patternOf(texture: Texture, id: string): Element {
  return s(
    'pattern',
    { id: `${id}-${texture}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    s('path', { class: texture, d: textures[texture] }),
  );
}

function drawn(shape: Shape, id: string): Element[] {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return area('rect', { x: round(x), y: round(y), width: round(width), height: round(height) }, shape, id);
    }
    case 'path':
      return area('path', { d: shape.d }, shape, id);
    case 'line': {
      const d = `M${round(shape.x1)} ${round(shape.y1)}L${round(shape.x2)} ${round(shape.y2)}`;
      return [s('path', { d, class: shape.look })];
    }
    case 'circle':
      return [s('circle', { cx: round(shape.x), cy: round(shape.y), r: round(shape.r), class: shape.look })];
    case 'group': {
      const transform = `translate(${round(shape.x)} ${round(shape.y)})`;
      return [
        s(
          'g',
          { transform },
          shape.shapes.flatMap((inner) => drawn(inner, id)),
        ),
      ];
    }
    case 'text': {
      const [x, y] = [round(shape.x), round(shape.y)];
      const attributes = {
        x,
        y,
        'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
        'font-size': shape.size,
        'font-weight': shape.bold === true ? 600 : undefined,
        lang: shape.lang,
        transform: shape.turn === undefined ? undefined : `rotate(${shape.turn} ${x} ${y})`,
        class: shape.look,
      };
      return [s('text', attributes, shape.text)];
    }
  }
}

function texturesIn(shapes: readonly Shape[]): Texture[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'group') return texturesIn(shape.shapes);
    return 'texture' in shape && shape.texture !== undefined ? [shape.texture] : [];
  });
}

/** An area with a texture is drawn twice: its own look below, the threads over it. */
function area(name: string, form: Properties, { look, texture }: Rect | Path, id: string): Element[] {
  const own = s(name, { ...form, class: look });
  return texture === undefined ? [own] : [own, s(name, { ...form, fill: `url(#${id}-${texture})` })];
}
