const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function shown(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function show(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be closed to us: the choice then holds for this page alone.
  }
}

/** `<theme-select>`: each press goes on to the next theme and remembers it. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    this.#name();
    this.querySelector('button')?.addEventListener('click', () => {
      show(themes[(themes.indexOf(shown()) + 1) % themes.length] ?? 'auto');
      this.#name();
    });
  }

  #name(): void {
    const text = `${this.dataset.label}: ${this.dataset[shown()]}`;
    const label = this.querySelector('.unseen');
    if (label) label.textContent = text;
    this.title = text;
  }
}

customElements.define('theme-select', ThemeSelect);
