import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** Something that falls due on a day. */
export interface DueEvent {
  /** Unique in the world and always the same. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** Days on which something falls due as a calendar (RFC 5545): one whole-day event each, which blocks nothing. */
export function dayCalendar(
  events: readonly DueEvent[],
  {
    name,
    company,
    lang,
    stamp,
  }: { readonly name: string; readonly company: string; readonly lang: string; readonly stamp: Date },
): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company, product: 'Search', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day, summary, description, url } of events)
    calendar.createEvent({
      id,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      url,
      stamp,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString().replace(/(\r\n)*$/, '\r\n');
}
