/** Screens on which few results are seen at once, and how many of them are fetched first: each is a file of its own. */
const narrow = '(width < 40rem)';
const few = 5;
/** How near the end of the list the reader is when the rest is fetched. */
const near = '200px';

/** How many of the wanted results are shown at once. */
export const firstPortion = (wanted: number): number => (matchMedia(narrow).matches ? Math.min(few, wanted) : wanted);

/** Calls back once, when an element comes near the part of the page that is seen. */
export function whenNear(element: Element, then: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      then();
    },
    { rootMargin: near },
  );
  watch.observe(element);
}

/** Adds the items that a list does not have yet: those that it has stay as they are, with the reader's focus. */
export const addItems = (list: Element, items: readonly Element[]): void =>
  list.append(...items.slice(list.children.length));
