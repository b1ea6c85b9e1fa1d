import { otherLanguage } from '../model/language.ts';
import { relationTypes, type RelationType } from '../model/registry.ts';
import type { DocumentRecord, PlaceRecord } from '../model/records.ts';
import { formatDate } from '../values/index.ts';
import type { EmitContext } from './context.ts';
import { factsBlock, idsFact, plainFact, textFact, type PageFact } from './facts.ts';
import { flow, inline, list, paragraph, text, type Block, type Inline } from './mdx-nodes.ts';
import { provisionBlock } from './provision-body.ts';
import { relationBlocks, relationsBlock } from './relations.ts';
import { referenceLink } from './text.ts';

/** What stands on the pages of what texts name (instruments, places) and of the documents themselves. */

export function instrumentBody(id: string, context: EmitContext): Block[] {
  const instrument = context.index.instruments.get(id);
  if (instrument === undefined) return [];
  const facts: PageFact[] = [
    ['type', textFact(instrument.type, context)],
    ['documentNumber', plainFact(instrument.number)],
    ['date', instrument.date === null ? null : [text(formatDate(instrument.date, context.language))]],
    ['issuer', instrument.issuer === null ? null : [referenceLink(instrument.issuer, context)]],
    ['title', textFact(instrument.title, context)],
    ['followsFrom', idsFact(instrument.followsFrom, context)],
  ];
  return [...factsBlock(facts, context), ...relationBlocks(id, context)];
}

/** Types of place that are governed: what is planned in all of one stands on its page. */
const units: ReadonlySet<string> = new Set(['urban-district', 'rural-district', 'ward', 'commune', 'township']);

/** The units that a place lies in; where no document says it, that is said. */
function withinFact({ within, withinBy }: PlaceRecord, context: EmitContext): Inline[] | null {
  const links = idsFact(within, context);
  if (links === null) return null;
  return withinBy === 'outside' ? [...links, text(` (${context.say('phrases', 'notStated')})`)] : links;
}

export function placeBody(id: string, context: EmitContext): Block[] {
  const place = context.index.places.get(id);
  if (place === undefined) return [];
  const projects = context.index.projectsAt(id).map((project) => project.id);
  const facts: PageFact[] = [
    [
      'nameOther',
      place.name.en === null || place.name.en === place.name.vi
        ? null
        : [
            inline(
              'Foreign',
              { lang: otherLanguage(context.language) },
              text(context.language === 'vi' ? place.name.en : place.name.vi),
            ),
          ],
    ],
    ['placeType', plainFact(context.say('placeTypes', place.type))],
    ['parent', withinFact(place, context)],
    [
      'variants',
      place.variants.length === 0 ? null : [inline('Foreign', { lang: 'vi' }, text(place.variants.join('; ')))],
    ],
  ];
  const list = units.has(place.type)
    ? [flow('District', { place: id }, [])]
    : projects.length === 0
      ? []
      : [
          relationsBlock(
            'projects',
            context.say('sections', 'projects'),
            projects.length,
            projects.map((project) =>
              flow('Relation', { basis: 'stated' }, [paragraph(referenceLink(project, context))]),
            ),
          ),
        ];
  return [...factsBlock(facts, context), ...list, ...relationBlocks(id, context)];
}

export function documentBody(id: string, context: EmitContext): Block[] {
  const { index, corpus, say, language } = context;
  const document = index.documents.get(id);
  const outline = corpus.outlines.find((candidate) => candidate.document === id);
  if (document === undefined || outline === undefined) return [];
  const facts: PageFact[] = [
    ['documentNumber', plainFact(document.number)],
    ['type', textFact(document.type, context)],
    ['issuer', [referenceLink(document.issuer, context)]],
    ['issued', [text(formatDate(document.issued, language))]],
    [
      'plannedFor',
      document.period && [
        text(`${formatDate(document.period.from, language)} – ${formatDate(document.period.to, language)}`),
      ],
    ],
    ...relationTypes.map((type): PageFact => [type, relationFact(document, type, context)]),
    ['urgency', textFact(document.urgency, context)],
    [
      'signatory',
      document.signatory && [
        ...(textFact({ vi: document.signatory.name, en: null }, context) ?? []),
        text(', '),
        ...(textFact(document.signatory.office, context) ?? []),
      ],
    ],
  ];
  const contents = outline.nodes.filter((node) => context.addressOf(node.id)?.includes('#') === false);
  const item = (node: (typeof contents)[number]): Block[] => {
    const below =
      node.kind === 'section' || node.kind === 'chapter' || node.kind === 'part'
        ? node.children.filter((child) => context.addressOf(child.id)?.includes('#') === false)
        : [];
    return [paragraph(referenceLink(node.id, context)), ...(below.length > 0 ? [list(below.map(item))] : [])];
  };
  const shown = outline.nodes.filter((node) => node.kind === 'header' || node.kind === 'signature');
  return [
    ...factsBlock(facts, context),
    ...shown.filter((node) => node.kind === 'header').map((node) => provisionBlock(node, context, 'part')),
    flow('Contents', { title: say('sections', 'contents') }, [list(contents.map(item))]),
    ...shown.filter((node) => node.kind === 'signature').map((node) => provisionBlock(node, context, 'part')),
  ];
}

/** The documents and instruments to which a document has a relation; what its text does not state is marked. */
function relationFact({ relations }: DocumentRecord, type: RelationType, context: EmitContext): Inline[] {
  return relations
    .filter((relation) => relation.type === type)
    .map((relation) => ({
      id: 'document' in relation ? relation.document : relation.instrument,
      basis: relation.basis,
    }))
    .filter(({ id }) => context.addressOf(id) !== null)
    .flatMap(({ id, basis }, position) => [
      ...(position === 0 ? [] : [text('; ')]),
      referenceLink(id, context),
      ...(basis === 'outside' ? [text(` (${context.say('phrases', 'notStated')})`)] : []),
    ]);
}
