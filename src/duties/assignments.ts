import type { Knowledge } from '../corpus/knowledge.ts';
import type { AssignmentRecord } from '../corpus/model/records.ts';
import { classesOf } from './classes.ts';
import { dueKind } from './due.ts';
import { dutiesOf } from './duties-of.ts';
import type { Duty } from './duty.ts';
import { dutyItems } from './items.ts';
import { daysOf, recurrenceOf, runningOf, type Recurrence } from './recurrence.ts';

/** Every pair of a body and a duty, body by body in the order of the register. */
export function assignmentsOf(knowledge: Knowledge): readonly AssignmentRecord[] {
  const items = dutyItems(knowledge);
  const classes = classesOf(knowledge.agencies);
  const running = runningOf(knowledge.records);
  return knowledge.records.agencies.flatMap(({ id }) =>
    dutiesOf(id, items, classes).map((duty): AssignmentRecord => {
      const { item, role, through, deadline, recipients } = duty;
      const standing = item.kind === 'standing';
      const span = running.get(item.document);
      const recurrence = span === undefined ? null : recurrenceOf(deadline, span);
      return {
        id: `${item.id}/${role}/${id}`,
        url: item.url,
        source: { document: item.document, lines: [...item.lines] },
        agency: id,
        role,
        record: standing ? (item.clauses[0]?.id ?? item.id) : item.id,
        order: standing ? item.id : null,
        basis: basisOf(duty),
        through: through?.agency ?? null,
        recipients: { direct: [...recipients.direct], final: [...recipients.final] },
        due:
          recurrence !== null
            ? { from: null, to: recurrence.first }
            : dueKind(deadline) === 'dated'
              ? { from: deadline?.from ?? null, to: deadline?.to ?? null }
              : null,
        rrule: recurrence === null ? null : ruleOf(recurrence),
      };
    }),
  );
}

/** How a role is known: by the body's own name, by its class, or, where a row does not say it, by another row or a reporting column. */
function basisOf({ basis, through, corroborated }: Duty): AssignmentRecord['basis'] {
  if (through !== null) return 'class';
  return corroborated.length > 0 ? 'corroborated' : basis;
}

/** A recurrence as RFC 5545 writes it, from `due.to` on. */
function ruleOf(recurrence: Recurrence): string {
  const { first, months } = recurrence;
  const day = Number(first.slice(8));
  const end = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
  const every = months === 12 ? 'FREQ=YEARLY' : `FREQ=MONTHLY;INTERVAL=${months};BYMONTHDAY=${day === end ? -1 : day}`;
  return `${every};COUNT=${daysOf(recurrence).length}`;
}
