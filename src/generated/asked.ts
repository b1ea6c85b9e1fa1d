/** Told of what is asked: which field (`fieldName` says of what), and of which element of the list that it is a field of; `null` where it is none. */
export type Asked = (field: number, element: number | null) => void;

/** What stands behind a field: the content, read again when it is asked. */
export interface AskedField {
  /** The file or the derived value, and the field of it. */
  readonly name: string;
  /** The value of an element, or of the whole. */
  readonly read: (element: number | null) => unknown;
}

interface Shared {
  asked: Asked | null;
  readonly fields: AskedField[];
  readonly numbers: Map<string, number>;
  /** What gives the values of a name by their keys. */
  readonly perKey: Map<string, (key: string) => unknown>;
}

const slot: unique symbol = Symbol.for('generated.asked') as never;
const everywhere = globalThis as { [slot]?: Shared };

/**
 * Begins to tell what is asked of the content that is read from now on. The bundle of the site has this module too: what both know stands
 * outside of them.
 */
export function beginTelling(): void {
  everywhere[slot] = { asked: null, fields: [], numbers: new Map(), perKey: new Map() };
}

/** Names who is told; `null`: nobody. */
export function tellAsked(asked: Asked | null): void {
  if (everywhere[slot] !== undefined) everywhere[slot].asked = asked;
}

/** The field of a number. */
export function askedField(number: number): AskedField | undefined {
  return everywhere[slot]?.fields[number];
}

/** The number of a field by its name, `null` where nothing of that name is known: content that was never read here. */
export function fieldNumber(name: string): number | null {
  const shared = everywhere[slot];
  const known = shared?.numbers.get(name);
  if (shared === undefined || known !== undefined) return known ?? null;
  const colon = name.indexOf(': ');
  const read = colon < 0 ? undefined : shared.perKey.get(name.slice(0, colon));
  const key = name.slice(colon + 2);
  return read === undefined ? null : numberOf(shared, { name, read: () => untold(() => read(key)) });
}

/** The number of a field; the same for the same name, whose content is then that of the last reading. */
function numberOf(shared: Shared, field: AskedField): number {
  const known = shared.numbers.get(field.name);
  const number = known ?? shared.fields.length;
  shared.numbers.set(field.name, number);
  shared.fields[number] = field;
  return number;
}

/** Tells that a value was asked as a whole: bytes of a file, a list of names. */
export function askWhole(name: string, read: () => unknown): void {
  const shared = everywhere[slot];
  if (shared?.asked != null) shared.asked(numberOf(shared, { name, read }), null);
}

const hidden: unique symbol = Symbol.for('generated.element') as never;
interface Element {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly of: string;
  readonly index: number | null;
}

/** The name of the element that a value is, as content that is told gives it; `null` for all else. */
export function elementName(value: unknown): string | null {
  const element = (value as { readonly [hidden]?: Element } | null)?.[hidden];
  return element === undefined ? null : `${element.of}#${element.index}`;
}

/**
 * Content of whose fields it is told when they are asked: those of each element of a list of objects, else its own. What has no fields is
 * told as a whole at once, and so is the shape: which elements there are, with which fields.
 * @param of its file
 */
export function told<T>(of: string, content: T): T {
  const shared = everywhere[slot];
  if (shared === undefined) return content;
  if (typeof content !== 'object' || content === null) {
    askWhole(of, () => content);
    return content;
  }
  if (!Array.isArray(content)) {
    askWhole(`${of} shape`, () => Object.keys(content));
    return elementOf(shared, of, content as never, null, new Map(), [content as never]) as T;
  }
  if (!content.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))) {
    askWhole(of, () => content);
    return content;
  }
  const list = content as Readonly<Record<string, unknown>>[];
  askWhole(`${of} shape`, () => list.map((one) => [one['id'], Object.keys(one)]));
  const getters = new Map<string, PropertyDescriptor>();
  return list.map((one, index) => elementOf(shared, of, one, index, getters, list)) as T;
}

function elementOf(
  shared: Shared,
  of: string,
  raw: Readonly<Record<string, unknown>>,
  index: number | null,
  getters: Map<string, PropertyDescriptor>,
  list: readonly Readonly<Record<string, unknown>>[],
): object {
  const made = {};
  const element: Element = { raw, of, index };
  Object.defineProperty(made, hidden, { value: element });
  for (const field of Object.keys(raw)) {
    const getter = getters.get(field) ?? getterOf(shared, of, field, list);
    getters.set(field, getter);
    Object.defineProperty(made, field, getter);
  }
  return made;
}

function getterOf(
  shared: Shared,
  of: string,
  field: string,
  list: readonly Readonly<Record<string, unknown>>[],
): PropertyDescriptor {
  const number = numberOf(shared, { name: `${of} ${field}`, read: (element) => list[element ?? 0]?.[field] });
  return {
    enumerable: true,
    configurable: true,
    get(this: { readonly [hidden]: Element }) {
      const { raw, index } = this[hidden];
      shared.asked?.(number, index);
      return raw[field];
    },
  };
}

/** Runs something of which nobody is told what it asks. */
function untold<T>(run: () => T): T {
  const shared = everywhere[slot];
  const asked = shared?.asked ?? null;
  tellAsked(null);
  try {
    return run();
  } finally {
    tellAsked(asked);
  }
}

/**
 * What is made of content once, told like content: who asks for a field of it is told to have asked for that, not for what it was made from.
 * @param make depends on content and code alone
 */
export function derived<T>(name: string, make: () => T): T {
  return told(name, untold(make));
}

/**
 * A value for each key, made once. Who asks for it is told to have asked for the value, not for what it was made from: so a page is
 * rendered again when what it shows of the value has changed, not whenever anything has that goes into it.
 * @param make depends on content and code alone, and gives what can be written as JSON
 */
export function remembered<V>(name: string, make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return perKey(name, (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as V;
  });
}

/** The same for what is not kept. */
export function perKey<V>(name: string, read: (key: string) => V): (key: string) => V {
  everywhere[slot]?.perKey.set(name, read);
  return (key) => {
    askWhole(`${name}: ${key}`, () => untold(() => read(key)));
    return untold(() => read(key));
  };
}
