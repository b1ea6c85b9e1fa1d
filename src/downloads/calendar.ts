import { pick, type DownloadContext } from './context.ts';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { anchorOf, flatId } from '../corpus/naming/id.ts';
import { daysOf, dueKind, recurrenceOf, type Duty, type DutyItem, type NamedBody } from './duties.ts';

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
  return calendarFile(events, {
    name,
    description: calendarAbout(name, undated, context),
    company: context.author,
    lang,
    date: context.date,
  });
}

/** What a calendar says of itself: that it is not official, says nothing of what was done, and how many duties fall on no day. */
function calendarAbout(name: string, undated: number, { say }: DownloadContext): string {
  return [name, say('dlUnofficial'), say('dlNotDone'), ...(undated > 0 ? [`${say('dlUndated')}: ${undated}`] : [])]
    .join('. ')
    .replaceAll('..', '.');
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
function event(duty: Duty, uid: string, context: DownloadContext): CalendarEvent | null {
  const { say, words, lang } = context;
  const { role, through, item } = duty;
  // Where one of a whole class may be meant, the event is for information: it rings no bell.
  const informs = through !== null && item.kind !== 'standing';
  const word = words.roles[role][lang];
  return eventOn(duty, context, {
    id: uid,
    begin: `${word}${informs ? ` (${say('dlCollectiveMark')})` : ''}: `,
    category: word,
    description: describe(duty, context),
    own: !informs && role !== 'receives' && role !== 'coordinates',
  });
}

/** The event of an item in a list of whoever's duties: it names who does it, and rings no bell. */
export function itemEvent(item: DutyItem, context: DownloadContext): CalendarEvent | null {
  const kind = { ...context.words.kinds, ...context.words.dutyKinds }[item.kind][context.lang];
  const duty = { item, deadline: item.deadline, recipients: item.recipients, through: null };
  return eventOn(duty, context, {
    id: `${flatId(item.id, '.')}.list`,
    begin: '',
    category: kind,
    description: describe(duty, context),
    own: false,
  });
}

function eventOn(
  { item, deadline }: Pick<Duty, 'item' | 'deadline'>,
  context: DownloadContext,
  { id, begin, ...more }: { id: string; begin: string; category: string; description: string; own: boolean },
): CalendarEvent | null {
  const { lang, address, host, running } = context;
  const span = running.get(item.document);
  const recurrence = span === undefined ? null : recurrenceOf(deadline, span);
  const day = recurrence?.first ?? (dueKind(deadline) === 'dated' ? (deadline?.to ?? null) : null);
  if (day === null) return null;
  return {
    id: `${id}@${host}`,
    summary: `${begin}${calledBriefly(item, context)}`,
    url: address(item.url[lang]),
    day,
    days: recurrence === null ? [day] : daysOf(recurrence),
    every: recurrence === null ? null : { months: recurrence.months, monthDay: monthDay(recurrence) },
    ...more,
  };
}

/**
 * What a calendar calls an item: its short name, behind the place of the clause that states it; of one that bears its printed words alone, those,
 * behind the row that it is part of. Nothing is cut: the description has the printed words whole.
 */
function calledBriefly(item: DutyItem, { knowledge, places, lang }: DownloadContext): string {
  const { tasks, targets, projects, duties, provisions } = knowledge;
  const named = tasks.get(item.id) ?? targets.get(item.id) ?? projects.get(item.id) ?? duties.get(item.id);
  const name = pick((named ?? provisions.get(item.id))?.name ?? item.title, lang);
  const title = pick(item.title, lang);
  if (item.kind === 'standing' || item.kind === 'text') {
    const place = places.short(item.kind === 'standing' ? (item.clauses[0]?.id ?? item.id) : item.id, lang);
    return place === null || place === name ? title : `${place}. ${name}`;
  }
  const parent = name === title ? targets.get(targets.get(item.id)?.parent ?? '') : undefined;
  return parent === undefined ? name : `${pick(parent.name, lang)} – ${name}`;
}

/** The day within the month, where the rule needs one: months end on different days, and -1 is the last of each. */
function monthDay({ first, months }: { readonly first: string; readonly months: 3 | 12 }): number | null {
  if (months === 12) return null;
  const last = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0)).getUTCDate();
  const day = Number(first.slice(8));
  return day === last ? -1 : day;
}

function describe(
  { item, deadline, through, recipients }: Pick<Duty, 'item' | 'deadline' | 'through' | 'recipients'>,
  context: DownloadContext,
): string {
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
