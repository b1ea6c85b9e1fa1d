/*
 * What a link does before it is pressed: the page behind it is fetched, and where it leads to a body, an instrument or a term, its
 * card is shown. Both wait for a pointer that stays or a focus from the keyboard.
 */
const main = document.querySelector('main');
const from = document.querySelector<HTMLElement>('[data-cards]')?.dataset['cards'];
const fetched = new Set([location.pathname]);
const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
let resting = 0;

/** Fetches a page of this site ahead, once. */
function prefetch({ origin, pathname }: HTMLAnchorElement): void {
  if (saving || origin !== location.origin || !pathname.endsWith('/') || fetched.has(pathname)) return;
  fetched.add(pathname);
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = pathname;
  document.head.append(link);
}

const linkOf = ({ target }: Event) => (target instanceof Element ? target.closest('a') : null);

function rest(event: Event, focused: boolean): void {
  clearTimeout(resting);
  const link = linkOf(event);
  if (link === null) return;
  resting = window.setTimeout(() => prefetch(link), 80);
  if (
    from !== undefined &&
    main?.contains(link) &&
    /\/(?:agency|instrument)\/[^/]+\/$|\/glossary\/$/.test(link.pathname)
  )
    void import('./cards.ts').then(({ offer }) => offer(link, from, focused));
}

/** Takes up what the pointer, a finger or the focus has come to. */
export function attend(event: Event): void {
  if (event instanceof PointerEvent) {
    if (event.pointerType === 'mouse') rest(event, false);
  } else if (event instanceof FocusEvent) {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) rest(event, true);
  } else {
    const link = linkOf(event);
    if (link) prefetch(link);
  }
}
