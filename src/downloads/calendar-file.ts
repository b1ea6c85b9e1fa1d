import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
} from 'ical-generator';

/** Days before a deadline on which the calendar reminds. */
const reminders = [14, 3] as const;
const DAY = 86_400_000;
/** Eight in the morning in Viet Nam, in milliseconds after midnight, universal time. */
const MORNING = 3_600_000;

/** A whole-day event as plain data, so that it can be kept in a file. Days are `YYYY-MM-DD`. */
export interface CalendarEvent {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly category: string;
  /** The last day that meets the deadline; of what comes back, the first of them. */
  readonly day: string;
  /** Every day on which it falls. */
  readonly days: readonly string[];
  /** How it comes back: every so many months, on a day of the month where it must be said (-1: the last). */
  readonly every: { readonly months: 3 | 12; readonly monthDay: number | null } | null;
  /** Whether it is something for the reader to do: then it reminds. */
  readonly own: boolean;
}

/** What a calendar says of itself. */
export interface CalendarFacts {
  readonly name: string;
  readonly description: string;
  readonly company: string;
  readonly lang: 'vi' | 'en';
  /** The day of the data: stamp and sequence of the events. */
  readonly date: string;
}

/**
 * A calendar (RFC 5545): one whole-day event each, free and not busy. Bells ring only for what is still to come on the day of the data.
 * The sequence grows with the data, so that programs that know an event take over its new words.
 */
export function calendarFile(events: readonly CalendarEvent[], facts: CalendarFacts): string {
  const { name, description, company, lang, date } = facts;
  const calendar = new ICalCalendar({
    name,
    description,
    prodId: { company, product: 'Duties', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, summary, description: about, url, category, day, days, every, own } of events) {
    const made = calendar.createEvent({
      id,
      sequence: Math.round(utc(date).getTime() / DAY),
      start: utc(day),
      allDay: true,
      summary,
      description: about,
      url,
      stamp: utc(date),
      categories: [{ name: category }],
      // A day on which something is due is not a day on which nobody is free.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(every === null
        ? {}
        : {
            repeating: {
              freq: every.months === 12 ? ICalEventRepeatingFreq.YEARLY : ICalEventRepeatingFreq.MONTHLY,
              interval: every.months === 12 ? 1 : every.months,
              count: days.length,
              ...(every.monthDay === null ? {} : { byMonthDay: [every.monthDay] }),
            },
          }),
    });
    if (!own) continue;
    // Each bell on its own day: a rule would ring for the past as well.
    for (const one of days.filter((future) => future > date))
      for (const before of reminders)
        made.createAlarm({
          type: ICalAlarmType.display,
          trigger: new Date(utc(one).getTime() - before * DAY + MORNING),
          description: summary,
        });
  }
  return calendar
    .toString()
    .concat('\r\n')
    .replace(/\r\n\r\n$/, '\r\n');
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
