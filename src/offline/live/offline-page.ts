/*
 * The buttons of the page on reading without a network. Only here is the service worker registered, and only when a reader asks.
 */
import type { Lang } from '../../i18n/languages.ts';
import {
  cachePrefix,
  documentName,
  type KeepList,
  listFile,
  type Progress,
  type Use,
  type Wish,
  workerFile,
} from '../kept.ts';
import { amountWords, answers, sizeWords } from '../words.ts';

const root = document.querySelector<HTMLElement>('[data-offline]');
if (root !== null) void begin(root, root.dataset['offline'] ?? '/');

async function begin(panel: HTMLElement, base: string): Promise<void> {
  const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const said = answers[lang];
  const all = <E extends Element>(selector: string) => [...panel.querySelectorAll<E>(selector)];
  const say = (text: string) => {
    for (const place of all('[role=status]')) place.textContent = text;
  };
  const cacheNames = async (use: Use | '' = '') =>
    (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && name.endsWith(use));
  const keptAddresses = async (use: Use) =>
    (await Promise.all((await cacheNames(use)).map(async (name) => (await caches.open(name)).keys()))).flat();
  const registered = async () =>
    (await navigator.serviceWorker.getRegistrations()).find(({ scope }) => new URL(scope).pathname === base);

  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    show('unable');
    return;
  }
  panel.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-do]') : null;
    if (button !== null) void act(button);
  });
  await refresh();
  await tellAmounts();
  panel.setAttribute('aria-busy', 'false');

  async function act(button: HTMLButtonElement): Promise<void> {
    const buttons = all<HTMLButtonElement>('button');
    const name = documentName(button.closest<HTMLElement>('[data-document]')?.dataset['document'] ?? '', lang);
    for (const one of buttons) one.disabled = true;
    try {
      switch (button.dataset['do']) {
        case 'start':
          await start();
          break;
        case 'clear':
          await clear();
          break;
        case 'keep':
          await ask({ wish: 'keep', name });
          say(said.kept);
          break;
        default:
          await ask({ wish: 'forget', name });
          say(said.forgotten);
      }
    } catch {
      say(said.failed);
    }
    for (const one of buttons) one.disabled = false;
    await refresh();
  }

  /** Registers the worker and waits until it has all that every kept page needs. */
  async function start(): Promise<void> {
    say(said.beginning);
    const registration = await navigator.serviceWorker.register(base + workerFile, { scope: base });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (worker?.state === 'activated') resolve();
        else if (worker?.state === 'redundant') reject(new Error('not installed'));
      };
      worker?.addEventListener('statechange', look);
      look();
    }).catch(async (error: unknown) => {
      await clear();
      throw error;
    });
    say(said.begun);
  }

  async function clear(): Promise<void> {
    await (await registered())?.unregister();
    await Promise.all((await cacheNames()).map((name) => caches.delete(name)));
    say(said.cleared);
  }

  /** Asks the worker and says how far it is. */
  async function ask(wish: Wish): Promise<void> {
    const worker = (await registered())?.active;
    await new Promise<void>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Progress>) => {
        if (data.state === 'working') say(said.working(data));
        else if (data.state === 'done') resolve();
        else reject(new Error('not kept'));
      };
      if (worker) worker.postMessage(wish, [port2]);
      else reject(new Error('no worker'));
    });
  }

  /** Shows what is kept. */
  async function refresh(): Promise<void> {
    const on = (await registered())?.active != null;
    show(on ? 'on' : 'off');
    if (!on) return;
    const lists = new Set((await keptAddresses('documents')).map(({ url }) => url.split('/').at(-1)));
    for (const entry of all<HTMLElement>('[data-document]')) {
      const kept = lists.has(`${documentName(entry.dataset['document'] ?? '', lang)}.json`);
      for (const button of entry.querySelectorAll<HTMLElement>('button'))
        button.hidden = (button.dataset['do'] === 'forget') !== kept;
    }
    const pages = await Promise.all((await keptAddresses('pages')).map(titled));
    for (const place of all('[data-pages]')) place.replaceChildren(...pages.toReversed());
    for (const none of all<HTMLElement>('[data-none]')) none.hidden = pages.length > 0;
  }

  /** A link to a kept page, called by its title. */
  async function titled(request: Request): Promise<HTMLElement> {
    const html = (await (await caches.match(request, { ignoreVary: true }))?.text()) ?? '';
    const head = new DOMParser().parseFromString(html, 'text/html');
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = request.url;
    link.lang = head.documentElement.lang;
    link.textContent =
      head.querySelector('meta[property="og:title"]')?.getAttribute('content') || head.title || request.url;
    return item;
  }

  async function tellAmounts(): Promise<void> {
    const answer = await fetch(base + listFile).catch(() => null);
    if (!answer?.ok) return;
    const { site, documents } = (await answer.json()) as KeepList;
    for (const place of all('[data-amount]')) {
      const id = place.closest<HTMLElement>('[data-document]')?.dataset['document'];
      const amount = id === undefined ? site : documents[documentName(id, lang)];
      if (amount) place.textContent = `(${id === undefined ? sizeWords(amount, lang) : amountWords(amount, lang)})`;
    }
  }

  function show(state: string): void {
    for (const part of all<HTMLElement>('[data-state]')) part.hidden = part.dataset['state'] !== state;
  }
}
