import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { excerpt } from '../corpus/naming/titles.ts';
import { pick, type DownloadContext } from './context.ts';
import { anchorOf, flatId } from '../corpus/naming/id.ts';
import { daysOf, dueKind, recurrenceOf, type Duty, type NamedBody } from './duties.ts';

/** Days before a deadline on which the calendar reminds. */
const reminders = [14, 3] as const;
const DAY = 86_400_000;
/** Eight in the morning in Viet Nam, in milliseconds after midnight, universal time. */
const MORNING = 3_600_000;

/**
 * The deadlines of one body as a calendar (RFC 5545): one whole-day event a duty on the last day that meets it, recurring
 * reports with their rule, what others must send to it included; reminders on what is the body's own and still to come. `null`
 * where nothing falls on a day. Duties without a day are counted in the calendar's description:
 * a day is never made up. The ids of events are those of the duties and never change.
 */
export function calendarText(agency: NamedBody, duties: readonly Duty[], context: DownloadContext): string | null {
  const { lang, say } = context;
  const acting = duties.filter((duty) => duty.role !== 'named');
  const uids = eventIds(agency, acting);
  const events = acting.flatMap((duty) => event(duty, uids.get(duty) ?? '', context) ?? []);
  if (events.length === 0) return null;
  const name = `${say('dlCalendar')}: ${pick(agency.name, lang)}`;
  const undated = acting.length - events.length;
  const calendar = new ICalCalendar({
    name,
    description: [
      name,
      say('dlUnofficial'),
      say('dlNotDone'),
      ...(undated > 0 ? [`${say('dlUndated')}: ${undated}`] : []),
    ]
      .join('. ')
      .replaceAll('..', '.'),
    prodId: { company: context.author, product: 'Duties', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { data, days, own } of events) {
    const made = calendar.createEvent(data);
    if (!own) continue;
    // Bells ring only for what is still to come, each on its own day: a rule would ring for the past as well.
    for (const day of days.filter((one) => one > context.date))
      for (const before of reminders)
        made.createAlarm({
          type: ICalAlarmType.display,
          trigger: new Date(utc(day).getTime() - before * DAY + MORNING),
          description: data.summary ?? name,
        });
  }
  return calendar
    .toString()
    .concat('\r\n')
    .replace(/\r\n\r\n$/, '\r\n');
}

/**
 * The ids of the events of duties, frozen once published. A clause had one event before it was cut into orders: the first of its orders
 * that has a time keeps that id.
 */
function eventIds(agency: NamedBody, duties: readonly Duty[]): ReadonlyMap<Duty, string> {
  const ids = new Map<Duty, string>();
  const taken = new Set<string>();
  for (const duty of duties.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1))) {
    const { item, role } = duty;
    const [clause] = item.clauses;
    const first = `${flatId(clause?.id ?? item.id, '.')}.reports.${anchorOf(agency.id)}`;
    const timed = duty.deadline !== null && dueKind(duty.deadline) !== 'conditional';
    const keeps = item.kind === 'standing' && timed && !taken.has(first);
    ids.set(duty, keeps ? first : `${flatId(item.id, '.')}.${role}.${anchorOf(agency.id)}`);
    if (keeps) taken.add(first);
  }
  return ids;
}

/** The event of a duty; `null` where it falls on no day. */
function event(duty: Duty, uid: string, context: DownloadContext): DutyEvent | null {
  const { lang, say, address, host, date, running, words } = context;
  const { item, deadline, role, through } = duty;
  const span = running.get(item.document);
  const recurrence = span === undefined ? null : recurrenceOf(deadline, span);
  const day = recurrence?.first ?? (dueKind(deadline) === 'dated' ? (deadline?.to ?? null) : null);
  if (day === null) return null;
  // Where one of a whole class may be meant, the event is for information: it rings no bell.
  const informs = through !== null && item.kind !== 'standing';
  const word = words.roles[role][lang];
  const data: ICalEventData = {
    id: `${uid}@${host}`,
    // Grows with the data: programs that know the event take over its new words.
    sequence: Math.round(utc(date).getTime() / DAY),
    start: utc(day),
    allDay: true,
    summary: `${word}${informs ? ` (${say('dlCollectiveMark')})` : ''}: ${excerpt(pick(item.title, lang), TITLE, ' …')}`,
    description: describe(duty, context),
    url: address(item.url[lang]),
    stamp: utc(date),
    categories: [{ name: word }],
    // A day on which something is due is not a day on which nobody is free.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(recurrence === null
      ? {}
      : {
          repeating: {
            freq: recurrence.months === 12 ? ICalEventRepeatingFreq.YEARLY : ICalEventRepeatingFreq.MONTHLY,
            interval: recurrence.months === 12 ? 1 : recurrence.months,
            count: daysOf(recurrence).length,
            ...monthDay(recurrence),
          },
        }),
  };
  return {
    data,
    days: recurrence === null ? [day] : daysOf(recurrence),
    own: !informs && role !== 'receives' && role !== 'coordinates',
  };
}

/** An event with every day on which it falls, and whether it is something for the body itself to do. */
interface DutyEvent {
  readonly data: ICalEventData;
  readonly days: readonly string[];
  readonly own: boolean;
}

/** Characters of a title that a calendar shows; the description has it whole. */
const TITLE = 110;

/** The day within the month, where the rule needs one: months end on different days, and -1 is the last of each. */
function monthDay({ first, months }: { readonly first: string; readonly months: 3 | 12 }): { byMonthDay?: number[] } {
  if (months === 12) return {};
  const last = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
  const day = Number(first.slice(8));
  return { byMonthDay: [day === last ? -1 : day] };
}

function describe({ item, deadline, through, recipients }: Duty, context: DownloadContext): string {
  const { lang, say, heading, knowledge, nameOf } = context;
  const bodies = (role: string) =>
    item.assignments
      .filter((assignment) => assignment.role === role)
      .map((assignment) => nameOf(assignment.agency))
      .join('; ');
  const document = knowledge.documents.get(item.document);
  const lines: (readonly [string, string | null])[] = [
    [heading('title'), pick(item.title, lang)],
    [heading('deadline'), deadline && pick(deadline.text, lang)],
    [heading('through'), through && nameOf(through.agency)],
    [heading('lead'), bodies('leads') || null],
    [heading('coordinating'), bodies('coordinates') || null],
    [heading('deliverable'), item.deliverable && pick(item.deliverable, lang)],
    [heading('reportsTo'), recipients.direct.map(nameOf).join('; ') || null],
    [heading('id'), item.id],
    [say('dlSources'), document === undefined ? item.document : `${pick(document.type, lang)} ${document.number}`],
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])).join('\n');
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
