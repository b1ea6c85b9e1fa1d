import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askedField, elementName, fieldNumber, tellAsked } from '../../../src/generated/asked.ts';
import type { Shard } from '../../../src/site/build/shards.ts';
import { writeWhole } from '../files.ts';
import { mayTake } from './cache.ts';

/** A page as it is kept: what was asked while it was rendered, the digest of all that, and its bytes. */
interface KeptPage {
  /** Fields by their place among the names, each with the elements that were asked; -1 for what is no element. */
  readonly asked: readonly (readonly [name: number, ...elements: number[]])[];
  readonly digest: string;
  /** Name and length of the file with the bytes. */
  readonly file: string;
  readonly length: number;
}
interface KeptPart {
  /** The digest of what was asked before any page was rendered: every page may depend on it. */
  readonly before: string;
  readonly names: readonly string[];
  readonly pages: Readonly<Record<string, KeptPage>>;
}
type Scope = Map<number, Set<number>>;

const digestOfText = (text: string) => hash('sha256', text, 'base64url').slice(0, 22);

/**
 * A value as text, the same for the same value. Elements of content are named, not written: what is asked of them is told by itself.
 * @throws {Error} where a value cannot be written
 */
export function written(value: unknown): string {
  return (
    JSON.stringify(value, (_key, one: unknown) => {
      const name = elementName(one);
      if (name !== null) return { '': name };
      if (typeof one === 'function' || !isPlain(one))
        throw new Error(
          'Unexpected function, map or the like in a value that pages ask for, expected what JSON can write',
        );
      return one;
    }) ?? 'undefined'
  );
}

/** Whether JSON writes all that a value is: it writes maps, sets, patterns and what has a class as if they were empty. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

/** Tells what is asked to a scope, and digests what stands behind it. */
export class PageCache {
  readonly #folder: string;
  readonly #digests = new Map<number, Map<number, string>>();
  #before: string | null = null;
  readonly #beforeAsked: Scope = new Map();
  readonly #folders = new Set<string>();

  /** @param folder of the code and settings that all pages are made with */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(join(folder, 'pages'), { recursive: true });
    this.#tell(this.#beforeAsked);
  }

  /** Every module is loaded: from now on what is asked is asked for a page. */
  begin(): void {
    tellAsked(null);
    this.#before = this.#digest(this.#beforeAsked);
  }

  #tell(scope: Scope): void {
    tellAsked((field, element) => {
      const elements = scope.get(field);
      if (elements === undefined) scope.set(field, new Set([element ?? -1]));
      else elements.add(element ?? -1);
    });
  }

  /**
   * Renders the pages of a part, or takes those of which all that was asked is as it was.
   * @returns how many were rendered
   */
  async part<P extends { readonly path: string }>(
    shard: Shard,
    pages: readonly P[],
    render: (page: P) => Promise<Uint8Array>,
    place: (page: P) => string,
  ): Promise<number> {
    const manifest = join(this.#folder, `part-${shard.index}-of-${shard.of}.json`);
    const kept = this.#read(manifest);
    const names = new Map<string, number>();
    const entries: Record<string, KeptPage> = {};
    let rendered = 0;
    for (const page of pages) {
      const old = kept?.pages[page.path];
      const asked = old === undefined ? null : this.#current(old, kept?.names ?? []);
      if (old !== undefined && asked !== null && this.#take(old, place(page))) {
        entries[page.path] = { ...old, asked: named(asked, names) };
        continue;
      }
      const scope: Scope = new Map();
      this.#tell(scope);
      const bytes = await render(page);
      tellAsked(null);
      rendered += 1;
      this.#folderFor(place(page));
      writeFileSync(place(page), bytes);
      entries[page.path] = this.#keep(page.path, bytes, scope, names);
    }
    const part: KeptPart = { before: this.#before ?? '', names: [...names.keys()], pages: entries };
    if (rendered > 0 || kept === null) writeWhole(manifest, JSON.stringify(part));
    const used = new Set(Object.values(entries).map(({ file }) => file));
    for (const { file } of Object.values(kept?.pages ?? {}))
      if (!used.has(file)) rmSync(this.#blob(file), { force: true });
    return rendered;
  }

  #folderFor(file: string): void {
    const folder = dirname(file);
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  #read(manifest: string): KeptPart | null {
    if (!mayTake() || !existsSync(manifest)) return null;
    const part = JSON.parse(readFileSync(manifest, 'utf8')) as KeptPart;
    return part.before === this.#before ? part : null;
  }

  #blob(name: string): string {
    return join(this.#folder, 'pages', name);
  }

  #keep(path: string, bytes: Uint8Array, scope: Scope, names: Map<string, number>): KeptPage {
    const file = `${digestOfText(path)}-${hash('sha256', bytes, 'base64url').slice(0, 22)}`;
    writeWhole(this.#blob(file), bytes);
    return { asked: named(scope, names), digest: this.#digest(scope), file, length: bytes.length };
  }

  #take({ file, length }: KeptPage, place: string): boolean {
    const blob = this.#blob(file);
    if (!existsSync(blob) || statSync(blob).size !== length) return false;
    this.#folderFor(place);
    copyFileSync(blob, place);
    return true;
  }

  /** What was asked for a page, where all of it is as it was; else `null`. */
  #current({ asked, digest }: KeptPage, names: readonly string[]): Scope | null {
    const scope: Scope = new Map();
    for (const [name, ...elements] of asked) {
      const field = fieldNumber(names[name] ?? '');
      if (field === null) return null;
      scope.set(field, new Set(elements));
    }
    return this.#digest(scope) === digest ? scope : null;
  }

  /** The digest of all that a scope asked, in an order that does not depend on when it was. */
  #digest(scope: Scope): string {
    const parts = [...scope].map(([field, elements]) => {
      const own = [...elements].sort((a, b) => a - b).map((element) => `${element}=${this.#digestOf(field, element)}`);
      return `${askedField(field)?.name} ${own.join(' ')}`;
    });
    return digestOfText(parts.sort().join('\n'));
  }

  #digestOf(field: number, element: number): string {
    const known = this.#digests.get(field) ?? new Map<number, string>();
    this.#digests.set(field, known);
    const found = known.get(element) ?? digestOfText(written(askedField(field)?.read(element < 0 ? null : element)));
    known.set(element, found);
    return found;
  }
}

function named(scope: Scope, names: Map<string, number>): KeptPage['asked'] {
  return [...scope].map(([field, elements]) => {
    const name = askedField(field)?.name ?? '';
    const at = names.get(name) ?? names.size;
    names.set(name, at);
    return [at, ...elements];
  });
}
