/** What a plain TypeScript file knows of a component; `astro check` knows its properties. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
