import { type ImageSource, type RenderOptions, Renderer } from '@takumi-rs/core';
import { layout, type Size, sizes, style } from './layout.ts';
import { previewFonts, previewSign } from './materials.ts';
import { type Preview, previewSize } from './preview.ts';

/** Draws previews. Fonts are read once; what is drawn follows from what is said alone, not from what was drawn before. */
export class Drawing {
  readonly #renderer: Renderer;
  readonly #sign: ImageSource;

  private constructor(renderer: Renderer, sign: ImageSource) {
    this.#renderer = renderer;
    this.#sign = sign;
  }

  /** Reads what previews are drawn with. */
  static async begin(): Promise<Drawing> {
    const renderer = new Renderer();
    for (const font of previewFonts()) await renderer.registerFont(font);
    return new Drawing(renderer, previewSign());
  }

  /** The bytes of a preview, a PNG of few colours. */
  async draw(preview: Preview): Promise<Uint8Array<ArrayBuffer>> {
    const size = (await this.sizeOf(preview)) ?? sizes[sizes.length - 1];
    return this.#renderer.render(layout(preview, size as Size, true), {
      ...this.#options(preview),
      ...previewSize,
      format: 'png',
    });
  }

  /** The first size in which all of a preview has room; `null` where it has none in the smallest. */
  async sizeOf(preview: Preview): Promise<Size | null> {
    for (const size of sizes) {
      const { height } = await this.#renderer.measure(layout(preview, size, false), this.#options(preview));
      if (height <= previewSize.height) return size;
    }
    return null;
  }

  #options({ lang }: Preview): RenderOptions {
    return { width: previewSize.width, css: [style], images: [this.#sign], lang };
  }
}
