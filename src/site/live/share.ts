/* Buttons that hand the page on: its canonical address with its title, as the device shares things. */

export function offerSharing(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener('click', () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    const { content = document.title } = document.querySelector<HTMLMetaElement>('meta[property="og:title"]') ?? {};
    // A reader who closes the sheet has decided: nothing is to be said.
    navigator.share({ title: content, url: address }).catch(() => undefined);
  });
}
