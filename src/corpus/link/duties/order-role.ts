import { partnersIn } from './bodies.ts';
import type { Order } from './order.ts';
import { oneOf, WORD_END, WORD_START, type Reading } from './reading.ts';

/** The role that the first verb of a stretch gives, hedges, times and partners before it left out. */
export function roleOf(words: string, reading: Reading): Pick<Order, 'role' | 'verb'> {
  const { tables, deadlinesIn } = reading;
  const skipped = new RegExp(`^[\\s,:*.–-]*(?:${oneOf(tables.hedges)}${WORD_END})?[\\s,:*.–-]*`, 'iu');
  const verbs = oneOf(tables.roles.flatMap((entry) => entry.words));
  const hedge = `(?=${oneOf(tables.hedges)}${WORD_END})`;
  const ground = new RegExp(
    `^(?!${verbs}${WORD_END})${oneOf(tables.grounds)}${WORD_END}(?:\\s+(?=${oneOf(tables.bearing)}${WORD_END})|[^;]{0,300}?[\\s,]${hedge}|[^,;]{0,160},)`,
    'iu',
  );
  let rest = words;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/^[\s,:*.–-]+/u, '');
    const time = deadlinesIn(rest).find(({ start }) => start === 0);
    if (time !== undefined) {
      const verb = new RegExp(`${WORD_START}${verbs}${WORD_END}`, 'iu').exec(rest.slice(0, time.end));
      rest = rest.slice(verb?.index ?? time.end);
    }
    rest = rest.replace(skipped, '').replace(ground, '');
    if (new RegExp(`^${oneOf(tables.partners)}${WORD_END}`, 'iu').test(rest)) {
      const partners = partnersIn(rest, reading);
      if (partners !== null) rest = rest.slice(partners.end);
    }
  }
  for (const { role, words: own } of tables.roles) {
    const verb = new RegExp(`^${oneOf(own)}${WORD_END}`, 'iu').exec(rest)?.[0];
    if (verb !== undefined) return { role, verb };
  }
  const bearing = new RegExp(`^${oneOf(tables.bearing)}${WORD_END}`, 'iu').exec(rest);
  if (bearing !== null) return { role: 'implements', verb: bearing[0] };
  // `chịu trách nhiệm trước Chính phủ`: what says how is the verb where a small word follows it.
  const small = new RegExp(`^${oneOf([...tables.particles, ...tables.openings])}${WORD_END}`, 'iu').test(rest);
  const how = small ? new RegExp(`${WORD_START}${oneOf(tables.bearing)}${WORD_END}`, 'iu').exec(words) : null;
  return { role: 'implements', verb: how?.[0] ?? firstWords(rest) };
}

/** The first two words of a text, without one that a capital makes part of a name. */
function firstWords(text: string): string {
  const [both = '', first = '', second = ''] = /^([\p{L}\p{M}]+)(?:\s+([\p{L}\p{M}]+))?/u.exec(text) ?? [];
  if (!/^\p{Lu}/u.test(second)) return both;
  return /^\p{Lu}/u.test(first) ? '' : first;
}
