/** How long a script works at a stretch, in milliseconds: on a device four times as slow it stays below what a reader feels (50 ms). */
const stretch = 5;

/**
 * Does something with each of many things, piece by piece, when what runs now is done: between the pieces the page answers its reader.
 * @param wanted whether the rest is still to be done; asked before each
 */
export async function inTurns<T>(things: Iterable<T>, act: (thing: T) => void, wanted: () => boolean): Promise<void> {
  let until = Number.NEGATIVE_INFINITY;
  for (const thing of things) {
    if (performance.now() > until) {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + stretch;
    }
    if (!wanted()) return;
    act(thing);
  }
}
