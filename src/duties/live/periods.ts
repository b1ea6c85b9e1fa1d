/**
 * `<document-periods>`: says of each document whether the time that it plans for is over on the day that the list looks at
 * (`<due-as-of>`, which is there before).
 */
class DocumentPeriods extends HTMLElement {
  connectedCallback(): void {
    const show = () =>
      setTimeout(() => this.#show(document.querySelector<HTMLInputElement>('due-as-of input')?.value ?? ''));
    show();
    for (const event of ['change', 'click'] as const)
      document.querySelector('due-as-of')?.addEventListener(event, show);
  }

  #show(day: string): void {
    for (const line of this.children) {
      const { from = '', until = '' } = (line as HTMLElement).dataset;
      const word = day > until ? this.dataset['over'] : this.dataset['running'];
      const said = line.querySelector('.over');
      if (said) said.textContent = day < from ? '' : ` (${word})`;
    }
  }
}

customElements.define('document-periods', DocumentPeriods);
