/** Where `npm run convert` has written what the site shows; `CONTENT_DIR` points elsewhere for trials. */
export const contentFolder: string = process.env.CONTENT_DIR ?? 'content/generated';
