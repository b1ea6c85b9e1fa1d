import type { Knowledge } from '../corpus/knowledge.ts';
import type { ProvisionRecord } from '../corpus/model/records.ts';
import { notesAbout } from './behind.ts';
import type { Assignment, DutyItem, StandingDuty } from './duty.ts';

/** Kinds of text that say something to the bodies that they name: not the head of a document, its legal bases or its list of recipients. */
const speaking: ReadonlySet<ProvisionRecord['kind']> = new Set([
  'opening',
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'subpoint',
  'paragraph',
  'item',
  'subitem',
  'fragment',
  'footnote',
]);

/** Characters of the longest heading that only names the bearers of what stands under it. */
const HEADING = 100;

/**
 * The stretches of running text that name bodies, standing duties left out: what they lay on whom is known already, and so is
 * the heading above them that only names their bearers.
 */
export function textItems(standing: readonly StandingDuty[], knowledge: Knowledge): DutyItem[] {
  const { records } = knowledge;
  const duties = new Map(standing.map((duty) => [duty.clause, new Set([...duty.bearers, ...duty.recipients])]));
  const headings = new Map<string, Set<string>>();
  for (const duty of standing) {
    // A heading that says more than whom it speaks to has its own say.
    for (const { id, text } of knowledge.pathOf(duty.clause).slice(1)) {
      if (text.vi.length > HEADING) continue;
      headings.set(id, new Set([...(headings.get(id) ?? []), ...duty.bearers]));
    }
  }
  const mentions = new Map<string, string[]>();
  for (const link of records.links) {
    if (link.type !== 'mentions' || !knowledge.agencies.has(link.to)) continue;
    if (duties.get(link.from)?.has(link.to) === true || headings.get(link.from)?.has(link.to) === true) continue;
    mentions.set(link.from, [...(mentions.get(link.from) ?? []), link.to]);
  }
  return records.provisions
    .filter((provision) => speaking.has(provision.kind) && mentions.has(provision.id))
    .map((provision) => ({
      id: provision.id,
      kind: 'text',
      document: provision.document,
      number: provision.label,
      title: provision.text,
      places: [],
      deadline: null,
      deliverable: null,
      figure: null,
      unreadDeadline: null,
      recipients: [],
      clauses: [],
      notes: notesAbout([provision.id], knowledge),
      lines: provision.source.lines,
      url: provision.url,
      assignments: (mentions.get(provision.id) ?? []).map(
        (agency): Assignment => ({ agency, role: 'named', basis: 'stated', rows: [] }),
      ),
    }));
}
