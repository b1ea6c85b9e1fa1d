import { hashed } from '../../hosting/headers.ts';
import { cacheName, cachePrefix, documentFile, type Progress, type SiteList, uses } from '../kept.ts';
import { stamped } from './kept-copy.ts';

/** Questions at a time. */
const atOnce = 6;

/** What is in the caches of one version of the site, and what goes into them. */
export class Keeper {
  readonly #site: SiteList;

  constructor(site: SiteList) {
    this.#site = site;
  }

  /** Absolute address of a path below the folder of the site. */
  address(path: string): string {
    return new URL(this.#site.base + path, location.origin).href;
  }

  name(use: (typeof uses)[number]): string {
    return cacheName(this.#site.base, this.#site.version, use);
  }

  /**
   * Fetches all that this version of the site keeps: its own files, the pages that were read and the documents that were chosen under
   * versions before. All or nothing: where one cannot be fetched nothing stays, and the version before goes on.
   */
  async begin(): Promise<void> {
    try {
      const { files, pages } = this.#site;
      await this.#put(
        await caches.open(this.name('site')),
        [...files, ...pages].map((path) => this.address(path)),
        true,
      );
      const [read, chosen] = await Promise.all([this.#before('pages'), this.#before('documents')]);
      await this.#put(await caches.open(this.name('pages')), read, false);
      const documents = await caches.open(this.name('documents'));
      for (const address of chosen.filter((one) => one.endsWith('.json'))) {
        if (await this.#put(documents, [address], false)) await this.#putPagesOf(documents, address);
      }
    } catch (error) {
      await Promise.all(uses.map((use) => caches.delete(this.name(use))));
      throw error;
    }
  }

  /** Removes the caches of all other versions. */
  async sweep(): Promise<void> {
    const own = new Set(uses.map((use) => this.name(use)));
    await Promise.all((await this.#names()).filter((name) => !own.has(name)).map((name) => caches.delete(name)));
  }

  /** Keeps every page of a document. */
  async keep(name: string, tell: (progress: Progress) => void): Promise<void> {
    const documents = await caches.open(this.name('documents'));
    const list = this.address(documentFile(name));
    await this.#put(documents, [list], true);
    await this.#putPagesOf(documents, list, tell);
  }

  async forget(name: string): Promise<void> {
    const documents = await caches.open(this.name('documents'));
    const list = this.address(documentFile(name));
    for (const page of await this.#pagesOf(documents, list)) await documents.delete(page);
    await documents.delete(list);
  }

  async #names(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(this.#site.base)));
  }

  /** Addresses that other versions keep, oldest first. */
  async #before(use: (typeof uses)[number]): Promise<string[]> {
    const names = (await this.#names()).filter((name) => name.endsWith(` ${use}`) && name !== this.name(use));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [...new Set(kept.flat().map(({ url }) => url))];
  }

  async #pagesOf(documents: Cache, list: string): Promise<string[]> {
    const answer = await documents.match(list, { ignoreVary: true });
    return answer === undefined ? [] : ((await answer.json()) as string[]).map((path) => this.address(path));
  }

  async #putPagesOf(documents: Cache, list: string, tell: (progress: Progress) => void = () => {}): Promise<void> {
    const pages = await this.#pagesOf(documents, list);
    await this.#put(documents, pages, false, (done) => tell({ done, of: pages.length, state: 'working' }));
  }

  /**
   * Fetches addresses into a cache, in their order as far as there are several at a time.
   * @param needed whether each must be there; else one that the site no longer has is left out
   * @returns how many were put
   * @throws {Error} where the network or the server fails, or the storage is full
   */
  async #put(
    cache: Cache,
    addresses: readonly string[],
    needed: boolean,
    tell: (done: number) => void = () => {},
  ): Promise<number> {
    const waiting = addresses.values();
    let done = 0;
    let put = 0;
    const work = async () => {
      for (const address of waiting) {
        // What the browser has already is asked for again, but for what never changes.
        const changeless = hashed.some((folder) => address.startsWith(this.address(folder)));
        const response = await fetch(address, { cache: changeless ? 'default' : 'no-cache' });
        const gone = response.status === 404 || response.status === 410;
        if (response.ok) {
          await cache.put(address, stamped(response));
          put += 1;
        } else if (needed || !gone) throw new Error(`${address}: ${response.status}`);
        tell(++done);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return put;
  }
}
