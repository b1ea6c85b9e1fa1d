/**
 * The policy of a page: nothing inline, nothing from elsewhere. WebAssembly is allowed where Pagefind runs, and nowhere else.
 * Pages say it in a `<meta>`; hosts repeat it with what a `<meta>` cannot say (`frame-ancestors`): `headers.ts`.
 */
export function contentSecurityPolicy(wasm: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(wasm ? ["worker-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
