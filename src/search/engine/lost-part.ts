/** A part of the program that a query needed and that did not come. The browser remembers that: only the page opened anew asks for it again. */
export class LostPart extends Error {}

/** Loads a part of the program that few queries need. Rejects with `LostPart` when it does not come. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new LostPart('A part of the search could not be loaded', { cause });
  }
}
