/**
 * A second reader of calendars, strict and apart from any library: RFC 5545, its lines (3.1), its content lines (3.1: name, parameters,
 * value), its components (3.4, 3.6) and the part of its rules that is used here (3.3.10).
 */

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A component with its properties and what stands in it. */
export interface IcsComponent {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly IcsComponent[];
}

/** @throws with the number of the line where the text is no calendar */
export function readIcs(text: string): IcsComponent {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const lines: { text: string; at: number }[] = [];
  text
    .slice(0, -2)
    .split('\r\n')
    .forEach((line, index) => {
      if (/[\r\n]/.test(line)) throw new Error(`line ${index + 1}: a bare line end`);
      if (Buffer.byteLength(line) > 75) throw new Error(`line ${index + 1}: over 75 octets`);
      const last = lines.at(-1);
      if (/^[ \t]/.test(line) && last !== undefined) last.text += line.slice(1);
      else lines.push({ text: line, at: index + 1 });
    });
  const root: { name: string; properties: Property[]; components: IcsComponent[] } = {
    name: '',
    properties: [],
    components: [],
  };
  const open = [root];
  for (const { text: line, at } of lines) {
    const { name, parameters, value } = propertyOf(line, at);
    const top = open.at(-1) as typeof root;
    if (name === 'BEGIN') {
      const made: typeof root = { name: value, properties: [], components: [] };
      top.components.push(made);
      open.push(made);
    } else if (name === 'END') {
      if (top.name !== value || open.length === 1) throw new Error(`line ${at}: END:${value} of ${top.name}`);
      open.pop();
    } else top.properties.push({ name, parameters, value });
  }
  const [calendar, ...others] = root.components;
  if (calendar?.name !== 'VCALENDAR' || others.length > 0 || open.length > 1 || root.properties.length > 0)
    throw new Error('no single calendar');
  return calendar;
}

function propertyOf(line: string, at: number): Property {
  const found =
    /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"\p{Cc}]*"|[^"\p{Cc};:,]*)(?:,(?:"[^"\p{Cc}]*"|[^"\p{Cc};:,]*))*)*):(.*)$/su.exec(
      line,
    );
  if (found === null) throw new Error(`line ${at}: no content line: ${line}`);
  const [, name = '', rest = '', value = ''] = found;
  const parameters = Object.fromEntries(
    rest
      .split(';')
      .filter(Boolean)
      .map((part) => part.split('=') as [string, string]),
  );
  return { name: name.toUpperCase(), parameters, value };
}

/** The value of a property; `null` where it stands nowhere, an error where it stands twice. */
export function one({ name: of, properties }: IcsComponent, name: string): string | null {
  const found = properties.filter((property) => property.name === name);
  if (found.length > 1) throw new Error(`${of} with ${name} twice`);
  return found[0]?.value ?? null;
}

/** A text as it was before it was written (3.3.11). */
export function plainText(value: string): string {
  return value.replace(/\\(.)/gsu, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));
}

/** The days of an event, `YYYY-MM-DD`: its first, and those of its rule. */
export function daysOf(event: IcsComponent): string[] {
  const start = event.properties.find(({ name }) => name === 'DTSTART');
  if (start?.parameters['VALUE'] !== 'DATE' || !/^\d{8}$/.test(start.value)) throw new Error('DTSTART is no whole day');
  const first = `${start.value.slice(0, 4)}-${start.value.slice(4, 6)}-${start.value.slice(6)}`;
  const rule = one(event, 'RRULE');
  if (rule === null) return [first];
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]));
  const months = parts['FREQ'] === 'YEARLY' ? 12 : parts['FREQ'] === 'MONTHLY' ? 1 : 0;
  if (months === 0) throw new Error(`rule ${rule}`);
  const step = months * Number(parts['INTERVAL'] ?? 1);
  const day = Number(parts['BYMONTHDAY'] ?? first.slice(8));
  return Array.from({ length: Number(parts['COUNT'] ?? 1) }, (_, index) => {
    const month = Number(first.slice(5, 7)) - 1 + index * step;
    const year = Number(first.slice(0, 4));
    const made = day < 0 ? new Date(Date.UTC(year, month + 1, day + 1)) : new Date(Date.UTC(year, month, day));
    return made.toISOString().slice(0, 10);
  });
}
