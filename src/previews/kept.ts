import type { Drawing } from './draw.ts';
import type { Preview } from './preview.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Gives the picture of a preview: one that is kept from before, else that which `draw` draws. */
export type Keeper = (preview: Preview, draw: () => Promise<Bytes>) => Promise<Bytes>;

const slot: unique symbol = Symbol.for('previews.keeper') as never;
const everywhere = globalThis as { [slot]?: Keeper };

/** A build says who keeps pictures for the next one. The bundle of the site has this module too: what both know stands outside of them. */
export function keepWith(keeper: Keeper): void {
  everywhere[slot] = keeper;
}

const drawing: { begun: Promise<Drawing> | null } = { begun: null };

/** The picture of a preview, kept or drawn. */
export function pictureOf(preview: Preview): Promise<Bytes> {
  const draw = async () => {
    // Where every picture is kept, nothing that draws is loaded.
    drawing.begun ??= import('./draw.ts').then((code) => code.Drawing.begin());
    return (await drawing.begun).draw(preview);
  };
  return everywhere[slot]?.(preview, draw) ?? draw();
}
