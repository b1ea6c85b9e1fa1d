import { showBeside, popoverFor } from './popover.ts';

/*
 * Cards: a link to a body, an instrument or a term shows what it is, on hover after a moment and on keyboard focus at once. The card
 * stays while the pointer is on the link or on the card; Escape closes it and leaves the focus where it is (WCAG 1.4.13).
 */
type Card = readonly [name: string, other: string, about: string];

const { lang } = document.documentElement;
const box = popoverFor('card', 'manual');
box.role = 'tooltip';
let all: Promise<Readonly<Record<string, Card>>> | undefined;
let shown: HTMLAnchorElement | null = null;
let waiting = 0;

const cards = (from: string) => {
  all ??= fetch(from)
    .then((answer) => (answer.ok ? answer.json() : {}))
    .catch(() => ({}));
  return all;
};

function close(): void {
  clearTimeout(waiting);
  shown?.removeAttribute('aria-describedby');
  shown = null;
  if (box.matches(':popover-open')) box.hidePopover();
}

async function open(link: HTMLAnchorElement, from: string): Promise<void> {
  const card = (await cards(from))[link.pathname + link.hash];
  if (card === undefined || !link.matches(':hover, :focus')) return;
  close();
  const [name, other, about] = card;
  box.replaceChildren(
    ...[name, other, about].filter(Boolean).map((text, index) => {
      const line = document.createElement(index === 0 ? 'strong' : 'p');
      if (text === other && other !== about && !link.pathname.includes('/instrument/'))
        line.lang = lang === 'vi' ? 'en' : 'vi';
      line.append(text);
      return line;
    }),
  );
  shown = link;
  showBeside(box, link);
  link.setAttribute('aria-describedby', box.id);
}

const later = (act: () => void, delay: number) => {
  clearTimeout(waiting);
  waiting = window.setTimeout(act, delay);
};

box.addEventListener('pointerenter', () => clearTimeout(waiting));
box.addEventListener('pointerleave', () => later(close, 200));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});

/** Takes up a link that the pointer or the focus has come to. `from` is the address of the cards. */
export function offer(link: HTMLAnchorElement, from: string, focused: boolean): void {
  if (link === shown) {
    clearTimeout(waiting);
    return;
  }
  later(() => void open(link, from), focused ? 0 : 350);
  const leave = focused ? 'blur' : 'pointerleave';
  link.addEventListener(leave, () => later(close, focused ? 0 : 250), { once: true });
}
