import type { LinkDraft } from '../draft.ts';
import type { Draft, RecordDrafts } from '../../model/drafts.ts';
import { annexOf } from '../../naming/id.ts';
import type { MembersIn } from './members.ts';

/** A record that a body answers for. */
interface Charge {
  readonly id: string;
  readonly document: string;
  readonly bodies: readonly string[];
  /** The annexes that list it. */
  readonly annexes: readonly string[];
}

/**
 * Which bodies and which of their tasks, targets and projects each clause binds, by its orders. A class of bodies stands for its
 * members. An order that points to annexes binds what they list, also where the source names no body; one that concerns records
 * binds those of its bearers in the same document; any other binds bodies alone.
 */
export function bindsLinks(
  drafts: RecordDrafts,
  duties: readonly Draft<'duties'>[],
  membersIn: MembersIn,
): LinkDraft[] {
  const agencies = new Map(drafts.agencies.map((agency) => [agency.id, agency]));
  const nameOf = (id: string) => agencies.get(id)?.name ?? { vi: id, en: id };
  const charges = chargesOf(drafts);
  const links = new Map<string, LinkDraft>();
  const add = (link: LinkDraft) => {
    const key = `${link.from} ${link.to}`;
    if (!links.has(key)) links.set(key, link);
  };
  for (const duty of duties) {
    const bound = boundBy(duty, membersIn);
    for (const [body, through] of bound) {
      add(
        bind(
          duty.clause,
          body,
          body === through
            ? { vi: 'Nêu đích danh', en: 'Named by the provision' }
            : {
                vi: `Thuộc ${lowerFirst(nameOf(through).vi)}`,
                en: `One of: ${nameOf(through).en ?? nameOf(through).vi}`,
              },
        ),
      );
    }
    for (const { agency } of duty.bearers.byRow)
      add(
        bind(duty.clause, agency, {
          vi: 'Có tên trong cột cơ quan báo cáo của phụ lục mà điều khoản nêu',
          en: 'Named in the reporting column of an annex that the provision points to',
        }),
      );
    if (duty.concerns !== 'records') continue;
    for (const charge of charges) {
      if (charge.document !== duty.document) continue;
      if (duty.scope.length > 0 && !charge.annexes.some((annex) => duty.scope.includes(annex))) continue;
      const body = charge.bodies.find((id) => bound.has(id) || duty.bearers.byRow.some(({ agency }) => agency === id));
      if (body !== undefined)
        add(
          bind(duty.clause, charge.id, {
            vi: `Do ${nameOf(body).vi} phụ trách`,
            en: `In the charge of ${nameOf(body).en ?? nameOf(body).vi}`,
          }),
        );
      else if (duty.scope.length > 0 && charge.bodies.length === 0)
        add(
          bind(duty.clause, charge.id, {
            vi: 'Có trong phụ lục mà điều khoản nêu; bản nguồn không ghi cơ quan',
            en: 'In an annex that the provision names; the source gives no body',
          }),
        );
    }
  }
  return [...links.values()];
}

/** Every body that the order binds, with the bearer through which. */
function boundBy(duty: Draft<'duties'>, membersIn: MembersIn): Map<string, string> {
  const bound = membersIn(duty.document, [...duty.bearers.agencies, ...duty.bearers.classes]);
  for (const id of duty.except) bound.delete(id);
  return bound;
}

function bind(from: string, to: string, evidence: NonNullable<LinkDraft['evidence']>): LinkDraft {
  return { from, to, type: 'binds', basis: 'matched', score: null, evidence };
}

function chargesOf({ tasks, targets, projects }: RecordDrafts): Charge[] {
  return [
    ...tasks.map(({ id, document, lead }) => ({ id, document, bodies: lead, annexes: annexesOf([id]) })),
    ...targets.flatMap(({ id, document, monitors, annex }) =>
      annex === null ? [] : [{ id, document, bodies: monitors, annexes: [annex] }],
    ),
    ...projects.map(({ id, document, listings }) => ({
      id,
      document,
      bodies: listings.flatMap((listing) => listing.supervisors.flatMap(({ agency }) => agency ?? [])),
      annexes: annexesOf(listings.map((listing) => listing.row)),
    })),
  ];
}

/** The annexes that rows stand in, each once. */
function annexesOf(rows: readonly string[]): string[] {
  return [...new Set(rows.flatMap((row) => annexOf(row) ?? []))];
}

function lowerFirst(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text; // an abbreviation: UBND
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
