import { house, packages } from './house.ts';
import type { Import } from './imports.ts';

/** Whether a path is a folder or file of the list, or lies in one. */
const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const listed = (rooms: string) => rooms.split(/\s+/).filter((room) => room !== '');
const byLength = Object.keys(house).sort((one, other) => other.length - one.length);

/** The room of a file of `src/` or `scripts/`, the top folder of any other; `null` for a file of `src/` without one. */
export function roomOf(path: string): string | null {
  const room = byLength.find((one) => within(path, one));
  if (room !== undefined) return room;
  return path.startsWith('src/') ? null : (path.split('/')[0] ?? null);
}

/** Why a file may not import what it imports, with file and line; `null` where it may. */
export function trespassOf({ from, line, to }: Import): string | null {
  if (from.endsWith('.test.ts') || !/^(src|scripts)\//.test(from)) return null;
  const room = roomOf(from);
  if (room === null) return `${from}: stands in no room, expected a line in tests/walls/house.ts`;
  const wrong = (name: string, may: string) => `${from}:${line}: unexpected import of ${name}, expected ${may}`;
  if (to.endsWith('.test.ts')) return wrong(to, 'no test');
  if (!/^(src|scripts|tests|content)\//.test(to)) {
    if (room === 'scripts') return null;
    const users = listed(packages[to] ?? '');
    return users.some((user) => within(from, user)) ? null : wrong(to, users.join(' or ') || 'no such package in src/');
  }
  const other = roomOf(to);
  if (other === room || (other !== null && listed(house[room] ?? '').includes(other))) return null;
  return wrong(to, listed(house[room] ?? '').join(', ') || `nothing but ${room}`);
}

/** The rooms that each room may import. */
export const roomGraph: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(house).map(([room, others]) => [room, listed(others)]),
);

/** The first circle of a graph, from a node back to itself; `null` where there is none. */
export function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>();
  const walk = (node: string, way: readonly string[]): string[] | null => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (finished.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle !== null) return circle;
    }
    finished.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle !== null) return circle;
  }
  return null;
}
