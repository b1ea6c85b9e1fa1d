/**
 * How long linking takes as annexes grow: `npm run bench:links`. The annexes of the site are copied 1, 10 and 100 times, each copy with
 * words of its own; the prose stays. Prints milliseconds, the best of three runs (100 copies: of one), and the time for each n log n against the first.
 */
import type { RecordDrafts } from '../src/corpus/model/drafts.ts';
import { linkDrafts } from '../src/corpus/link/link-stage.ts';
import { settleProjects } from '../src/corpus/link/projects.ts';
import { ownScopes, relatedScopes } from '../src/corpus/link/scopes.ts';
import { build } from './lib/convert-corpus.ts';
import { linkTools } from './lib/corpus-tools.ts';

const RUNS = 3;
const built = build(true);
if (built === null) process.exit(1);
const { records } = built.corpus;
const drafts: RecordDrafts = { ...records, links: records.links.filter((link) => link.basis === 'stated'), notes: [] };

console.log('copies     rows    links       ms    ms per row·log(row), first = 1');
let first = 0;
for (const copies of [1, 10, 100]) {
  const grown = grow(drafts, copies);
  const rows =
    grown.tasks.length +
    grown.targets.length +
    grown.projects.reduce((sum, project) => sum + project.listings.length, 0);
  const { ms, links } = measure(grown, copies < 100 ? RUNS : 1);
  const unit = ms / (rows * Math.log2(rows));
  first ||= unit;
  console.log(
    `${String(copies).padStart(6)} ${String(rows).padStart(8)} ${String(links).padStart(8)} ${ms.toFixed(0).padStart(8)}    ${(unit / first).toFixed(2)}`,
  );
}

function measure(grown: RecordDrafts, runs: number): { ms: number; links: number } {
  let ms = Number.POSITIVE_INFINITY;
  let links = 0;
  for (let run = 0; run < runs && built !== null; run++) {
    const tools = linkTools(built.loaded);
    const bodies = new Set(grown.agencies.map(({ id }) => id));
    const started = performance.now();
    const scopes = [...ownScopes(grown.documents), ...relatedScopes(grown.documents, grown.instruments)];
    const settled = settleProjects(grown.projects, grown.documents, scopes, tools);
    links = linkDrafts(grown, settled, { ...tools, curated: [] }, () => bodies).links.length;
    ms = Math.min(ms, performance.now() - started);
  }
  return { ms, links };
}

/** The drafts with their annexes copied; every third word of a copied title gets a mark of the copy. */
function grow(given: RecordDrafts, copies: number): RecordDrafts {
  const numbers = [...Array(copies).keys()];
  const marked = (text: string, copy: number) =>
    copy === 0
      ? text
      : text
          .split(' ')
          .map((word, index) => (index % 3 === 2 ? `${word}${letters(copy)}` : word))
          .join(' ');
  const id = (original: string, copy: number) => (copy === 0 ? original : `${original}x${copy}`);
  const title = (text: { readonly vi: string }, copy: number) => ({ vi: marked(text.vi, copy), en: null });
  return {
    ...given,
    tasks: numbers.flatMap((copy) =>
      given.tasks.map((task) => ({ ...task, id: id(task.id, copy), title: title(task.title, copy) })),
    ),
    targets: numbers.flatMap((copy) =>
      given.targets.map((target) => ({
        ...target,
        id: id(target.id, copy),
        title: title(target.title, copy),
        parent: target.parent && id(target.parent, copy),
        annex: target.annex && id(target.annex, copy),
      })),
    ),
    projects: numbers.flatMap((copy) =>
      given.projects.map((project) => ({
        ...project,
        id: id(project.id, copy),
        title: title(project.title, copy),
        aliases: project.aliases.map((alias) => marked(alias, copy)),
        partOf: project.partOf && id(project.partOf, copy),
        listings: project.listings.map((listing) => ({
          ...listing,
          row: id(listing.row, copy),
          title: title(listing.title, copy),
        })),
      })),
    ),
  };
}

/** A number in letters, so that it makes a word and not a number of it. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? digit);
}
