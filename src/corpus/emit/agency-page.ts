import type { EmitContext } from './context.ts';
import { factsBlock, idsFact, plainFact, spellingsFact, type PageFact } from './facts.ts';
import { flow, inline, text, type Block } from './mdx-nodes.ts';
import { referenceLink } from './text.ts';

/** The page of a body: who it is, then its duties. What it has to do, by when and with whom, the site draws from the records. */
export function agencyBody(id: string, context: EmitContext): Block[] {
  const { index, say } = context;
  const agency = index.agencies.get(id);
  if (agency === undefined) return [];
  const members = [...index.agencies.values()].filter((other) => other.memberOf.includes(id)).map((other) => other.id);
  const who: PageFact[] = [
    [
      'nameOther',
      [
        context.language === 'vi'
          ? inline('Foreign', { lang: 'en' }, text(agency.name.en ?? ''))
          : inline('Foreign', { lang: 'vi' }, text(agency.name.vi)),
      ],
    ],
    ['abbreviations', spellingsFact(agency.abbreviations, ', ', context)],
    ['parent', agency.parent === null ? null : [referenceLink(agency.parent, context)]],
  ];
  const more: PageFact[] = [
    ['level', plainFact(say('levels', agency.level))],
    ['memberOf', idsFact(agency.memberOf, context)],
    ['members', idsFact(members, context)],
    [
      'variants',
      agency.variants.length === 0 ? null : [inline('Foreign', { lang: 'vi' }, text(agency.variants.join('; ')))],
    ],
  ];
  return [...factsBlock(who, context), flow('AgencyDuties', { id }, []), ...factsBlock(more, context)];
}
