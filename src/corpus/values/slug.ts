/**
 * The ASCII slug of a Vietnamese name: marks dropped, `đ` written `d`, everything else one hyphen.
 * `Sở Tài chính` → `so-tai-chinh`. The same for NFC and NFD; a name without letters or digits gives an empty string.
 */
export function slugOf(vi: string): string {
  return toAscii(vi, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The slug of a provision's label. `đ` is written `dd` (the Telex spelling), so that point d) and point đ) never share an id;
 * dots within a number stay. `đ)` → `dd`, `II.` → `ii`, `2.11` → `2.11`.
 */
export function labelSlug(label: string): string {
  return toAscii(label, 'dd')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-?\.-?/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
}

function toAscii(text: string, d: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', d);
}
