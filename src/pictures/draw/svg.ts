import { type Scene, type Shape, type Texture, textSize } from './scene.ts';

/** What a reader who cannot see the picture is told. `id` is unique on its page. */
export interface Spoken {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly className?: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Lines that fill an area; their colour is a look of the style sheet. */
const textures: Readonly<Record<Texture, string>> = {
  hatch: '<path class="hatch" d="M-1 1l2-2M0 6l6-6M5 7l2-2"/>',
  cross: '<path class="cross" d="M-1 1l2-2M0 6l6-6M5 7l2-2M-1 5l2 2M0 0l6 6M5-1l2 2"/>',
};

/**
 * Draws a scene as one `<svg>` that scripts and styles need not touch: presentation attributes and classes only.
 * @param spoken what it is called; a drawing without is for the eye alone, beside words that say the same
 * @param name an id for its textures, where it has any and is not spoken of
 */
export function svgOf(scene: Scene, spoken: Spoken | null, name = ''): string {
  const used = [...new Set(texturesIn(scene.shapes))];
  const id = spoken?.id ?? name;
  const defs = used
    .map(
      (name) =>
        `<pattern id="${id}-${name}" width="6" height="6" patternUnits="userSpaceOnUse">${textures[name]}</pattern>`,
    )
    .join('');
  const words =
    spoken === null
      ? ' aria-hidden="true">'
      : ` role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"><title id="${id}-t">${escaped(spoken.title)}</title><desc id="${id}-d">${escaped(spoken.description)}</desc>`;
  const className = spoken?.className === undefined ? 'drawing' : `drawing ${spoken.className}`;
  const size = `viewBox="0 ${round(scene.top ?? 0)} ${round(scene.width)} ${round(scene.height)}" width="${round(scene.width)}" height="${round(scene.height)}"`;
  return `<svg class="${className}" ${size} font-size="${textSize}"${words}${defs && `<defs>${defs}</defs>`}${scene.shapes.map((shape) => drawn(shape, id)).join('')}</svg>`;
}

function drawn(shape: Shape, id: string): string {
  const look = shape.kind === 'group' || shape.look === undefined ? '' : ` class="${shape.look}"`;
  switch (shape.kind) {
    case 'rect':
      return twice(
        shape.texture,
        id,
        (fill, own) =>
          `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"${own ? look : ''}${fill}/>`,
      );
    case 'path':
      return twice(shape.texture, id, (fill, own) => `<path d="${shape.d}"${own ? look : ''}${fill}/>`);
    case 'line':
      return `<path d="M${round(shape.x1)} ${round(shape.y1)}L${round(shape.x2)} ${round(shape.y2)}"${look}/>`;
    case 'circle':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.r)}"${look}/>`;
    case 'group':
      return `<g transform="translate(${round(shape.x)} ${round(shape.y)})">${shape.shapes.map((inner) => drawn(inner, id)).join('')}</g>`;
    case 'text': {
      const anchor = shape.anchor === undefined || shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      const size = shape.size === undefined ? '' : ` font-size="${shape.size}"`;
      const weight = shape.bold === true ? ' font-weight="600"' : '';
      const lang = shape.lang === undefined ? '' : ` lang="${shape.lang}"`;
      const turn =
        shape.turn === undefined ? '' : ` transform="rotate(${shape.turn} ${round(shape.x)} ${round(shape.y)})"`;
      return `<text x="${round(shape.x)}" y="${round(shape.y)}"${anchor}${size}${weight}${lang}${turn}${look}>${escaped(shape.text)}</text>`;
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
function twice(texture: Texture | undefined, id: string, draw: (fill: string, own: boolean) => string): string {
  return draw('', true) + (texture === undefined ? '' : draw(` fill="url(#${id}-${texture})"`, false));
}
