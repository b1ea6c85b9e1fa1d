import type { LinkType } from '../model/records.ts';
import type { Brief } from '../model/page.ts';
import { excerpt } from '../naming/titles.ts';
import { filledCells } from '../records/cells.ts';
import { formatDate } from '../values/index.ts';
import type { EmitContext } from './context.ts';
import { plainFact, textFact, type PageFact } from './facts.ts';
import { attributeOf, text, type Inline } from './mdx-nodes.ts';
import { projectFacts } from './project-summary.ts';
import { targetFacts, taskFacts } from './record-pages.ts';
import { referenceLink } from './text.ts';
import { nodeText } from './titles.ts';

/** Letters of a value, of all values of a record, and of its own words: what a picture has room for. */
const longestValue = 110;
const longestValues = 200;
const longestWords = 200;
/** Facts of one record. */
const most = 3;

/** What people ask of a record first, in short; what its page says first is said here in the same words. */
export function briefOf(id: string, context: EmitContext): Brief {
  const facts = factsOf(id, context)
    .flatMap((fact) => shortFact(id, fact, context) ?? [])
    .slice(0, most);
  let letters = 0;
  const shown = facts.filter(({ value }) => {
    letters += value.length;
    return letters <= longestValues;
  });
  return { facts: shown, words: wordsOf(id, context) };
}

function factsOf(id: string, context: EmitContext): readonly PageFact[] {
  const { index, language } = context;
  const task = index.tasks.get(id);
  if (task) return taskFacts(task, context);
  const target = index.targets.get(id);
  if (target) return targetFacts(target, context);
  const project = index.projects.get(id);
  if (project) return projectFacts(project, context);
  const agency = index.agencies.get(id);
  if (agency) {
    const { lead, coordinating, monitored, supervised } = agency.counts;
    return [
      counted('leads', lead),
      counted('coordinates', coordinating),
      counted('monitors', monitored),
      counted('supervises', supervised),
      ['parent', agency.parent === null ? null : [referenceLink(agency.parent, context)]],
      ['level', plainFact(context.say('levels', agency.level))],
    ];
  }
  const instrument = index.instruments.get(id);
  if (instrument)
    return [
      ['date', instrument.date === null ? null : [text(formatDate(instrument.date, language))]],
      ['issuer', instrument.issuer === null ? null : [referenceLink(instrument.issuer, context)]],
      counted('cites', index.linksTo(id, 'cites').length, 'in'),
      ['type', textFact(instrument.type, context)],
    ];
  const place = index.places.get(id);
  if (place)
    return [
      ['placeType', plainFact(context.say('placeTypes', place.type))],
      ['projects', plainFact(String(index.projectsAt(id).length || ''))],
      counted('mentions', index.linksTo(id, 'mentions').length, 'in'),
    ];
  const document = index.documents.get(id);
  if (document)
    return [
      ['issued', [text(formatDate(document.issued, language))]],
      ['issuer', [referenceLink(document.issuer, context)]],
    ];
  return [];
}

/** How many links of a type a record has; nothing where it has none. */
function counted(type: LinkType, count: number, direction: 'out' | 'in' = 'out'): PageFact {
  return [`${type} ${direction}`, count === 0 ? null : [text(String(count))]];
}

function nameOf(name: string, { labels, say, language }: EmitContext): string {
  const [type = '', direction] = name.split(' ');
  if (direction === 'out' || direction === 'in') return labels.links[type as LinkType][direction][language];
  return name === 'projects' ? say('sections', name) : say('facts', name);
}

/** A fact in short; `null` where nothing is there to say. */
function shortFact(id: string, fact: PageFact, context: EmitContext): Brief['facts'][number] | null {
  const [name] = fact;
  const content = contentOf(id, fact, context);
  const value = content.map(({ value: said }) => said).join('');
  if (value === '') return null;
  const other = content.find(({ lang }) => lang !== context.language);
  return { name: nameOf(name, context), value: shortList(value, longestValue), lang: other?.lang ?? context.language };
}

interface Said {
  readonly value: string;
  readonly lang: Brief['facts'][number]['lang'];
}

/** What a fact says; where its cell was not understood, the cell as it is printed. */
function contentOf(id: string, [, content, role]: PageFact, context: EmitContext): readonly Said[] {
  if (content !== null && content.length > 0) return saidIn(content, context.language, context);
  const row = context.index.nodes.get(id)?.row ?? null;
  const cell = role === undefined || row === null ? undefined : filledCells(row).find((one) => one.role === role);
  return cell === undefined ? [] : [{ value: cell.leaf.value, lang: 'vi' }];
}

/** The words of inline content; what is not stated itself keeps the word that says so. */
function saidIn(content: readonly Inline[], lang: Said['lang'], context: EmitContext): readonly Said[] {
  const { labels } = context;
  return content.flatMap((node): readonly Said[] => {
    if ('value' in node) return [{ value: node.value, lang }];
    if (!('children' in node)) return [];
    const mark = node.type === 'mdxJsxTextElement' ? node : null;
    const basis = mark?.name === 'Unresolved' ? 'unresolved' : mark?.name === 'Corroborated' ? 'corroborated' : null;
    const told = basis === null ? null : (labels.codes[basis]?.[context.language] ?? null);
    if (told !== null && basis === 'unresolved') return [{ value: told, lang: context.language }];
    const own = mark?.name === 'Foreign' && attributeOf(mark, 'lang') === 'vi' ? 'vi' : lang;
    const within = saidIn(node.children, own, context);
    return told === null ? within : [...within, { value: ` (${told})`, lang: context.language }];
  });
}

/** A list of bodies cut behind one of them, any other text between two words; marked so. */
function shortList(value: string, length: number): string {
  const end = value.lastIndexOf(';', length);
  return value.length > length && end > 0 ? `${value.slice(0, end + 1)} …` : excerpt(value, length);
}

/** The beginning of the words of a provision, an annex or a document: other records are told by their facts. */
function wordsOf(id: string, context: EmitContext): Brief['words'] {
  const { index, pick } = context;
  const named = index.documents.get(id)?.title ?? index.instruments.get(id)?.title ?? null;
  if (named !== null) {
    const { value, lang } = pick(named);
    return value === context.refer(id).title ? null : { text: excerpt(value, longestWords), lang };
  }
  const node = index.nodes.get(id);
  if (node === undefined || index.tasks.has(id) || index.targets.has(id)) return null;
  const title = bare(context.refer(id).title);
  // A heading is the title already: then what stands below it.
  const first = [node, ...node.children]
    .map((one) => nodeText(one, context))
    .find(({ value }) => value !== '' && !title.endsWith(bare(value)));
  if (first === undefined) return null;
  return { text: excerpt(first.value, longestWords), lang: first.lang };
}

const bare = (text: string): string => text.replace(/[.,;:\s]+$/u, '').toLowerCase();
