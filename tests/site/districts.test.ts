import { expect, test } from 'vitest';
import { api, pages } from './dist.ts';

/** The parts of a page between two marks, by the word that the mark captures. */
function partsOf(path: string, mark: RegExp): ReadonlyMap<string, string> {
  const html = pages.get(path);
  if (html === undefined) throw new Error(`no page ${path}`);
  const [, ...parts] = html.split(mark);
  return new Map(
    Array.from({ length: parts.length / 2 }, (_, at) => [parts[2 * at] ?? '', parts[2 * at + 1] ?? ''] as const),
  );
}
const projectsIn = (html: string) =>
  [...html.matchAll(/ data-record-id="(project\/[^"]+)"/g)].map(([, id]) => id).toSorted();

test.each(['vi', 'en'])('every page gives a district the same projects (%s)', (lang) => {
  const districts = partsOf(`/${lang}/map/`, /<tr[^>]* data-record-id="(place\/[^"]+)"/);
  const wards = partsOf(`/${lang}/duties/by-ward/`, /<section[^>]* id="([^"]+)"/);
  const tiles = partsOf(
    `/${lang}/map/`,
    /<li class="x\d+ y\d+ depth\d[^>]*>\s*<a[^>]* href="[^"]*\/place\/([^"/]+)\/"/,
  );
  const home = partsOf(`/${lang}/`, /<li[^>]*>\s*<a[^>]* href="[^"]*\/place\/([^"/]+)\/"/);
  const urls = new Map((api('places') as { id: string }[]).map(({ id }) => [id, id.slice('place/'.length)]));
  for (const [id, row] of districts) {
    const anchor = urls.get(id) ?? '';
    const count = Number(/class="figures"[^>]*>(\d+)</.exec(row)?.[1]);
    const planned =
      partsOf(`/${lang}/${id}/`, /<section[^>]* id="(planned)"/)
        .get('planned')
        ?.split('<h3')[0] ?? '';
    expect(projectsIn(planned), id).toHaveLength(count);
    const ward = wards.get(anchor)?.split('</section>')[0] ?? '';
    expect(projectsIn(ward), `${id} by ward`).toEqual(projectsIn(planned));
    if (count > 0) expect(ward, id).toMatch(new RegExp(`<summary[^>]*>[^<]* ${count} `));
    expect(tiles.get(anchor), `${id} on the map`).toMatch(new RegExp(`>${count} `));
    expect(home.get(anchor), `${id} on the first page`).toMatch(new RegExp(`</a>\\s*<span[^>]*>${count}<`));
  }
  expect(districts.size).toBeGreaterThan(10);
});
