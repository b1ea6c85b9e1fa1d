/** Why a search gave no answer. */
export type Trouble = 'offline' | 'failed' | 'blocked';

/** The smallest module of WebAssembly: its magic number and its version. */
const smallest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * What kept a search from answering. `blocked` only where this browser, or a policy of it, refuses WebAssembly here and now; whatever
 * else went wrong can be tried again.
 */
export function troubleNow(): Trouble {
  try {
    void new WebAssembly.Module(smallest);
  } catch {
    return 'blocked';
  }
  return navigator.onLine ? 'failed' : 'offline';
}
