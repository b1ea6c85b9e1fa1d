/** A dash over an empty cell says that there is nothing. */
export function isDash(text: string): boolean {
  return /^[-–—]+$/u.test(text.trim());
}
