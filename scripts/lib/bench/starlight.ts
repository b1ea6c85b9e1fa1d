import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentFolder, repository } from '../files.ts';
import { type Cost, measured } from './measure.ts';

/** Which Starlight the figures are held against. */
const version = '0.42.4';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [
    starlight({
      title: 'Texts',
      locales: { en: { label: 'English' }, vi: { label: 'Tiếng Việt' } },
      defaultLocale: 'vi',
      sidebar: [],
    }),
  ],
});
`;
const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds the texts of the generated pages with Starlight as it comes, in a folder that is taken away afterwards: title and words of each as plain
 * Markdown, both languages, its search; without a list of pages beside each, which would be most of its work. npm brings its packages.
 * @returns what the build cost and how many pages it made; `null` where npm brought nothing
 */
export async function buildStarlight(): Promise<{ readonly cost: Cost; readonly pages: number } | null> {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  try {
    const { devDependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const dependencies = {
      astro: devDependencies['astro'],
      '@astrojs/starlight': version,
      '@astrojs/markdown-remark': '^7.3.0',
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }));
    const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];
    if (spawnSync('npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return null;
    writeFileSync(join(folder, 'astro.config.mjs'), config);
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/content.config.ts'), collection);
    for (const { path, text } of plainTexts()) {
      const file = join(folder, 'src/content/docs', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const cost = await measured([join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {}, folder);
    const built = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
    return { cost, pages: built.filter((name) => name.endsWith('.html')).length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The generated pages as plain Markdown: title and words. */
function plainTexts(): readonly { readonly path: string; readonly text: string }[] {
  const folder = contentFolder(process.env);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const [, head = '', ...body] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
      const title = /^title: (.*)$/m.exec(head)?.[1] ?? JSON.stringify(name);
      const words = body
        .join('---')
        .replace(/<[^>]*>/g, '')
        .replace(/^[ \t]+/gm, '');
      return { path: name.replaceAll('\\', '/').replace(/mdx$/, 'md'), text: `---\ntitle: ${title}\n---\n${words}` };
    });
}
