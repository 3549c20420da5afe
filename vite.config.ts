import { readdirSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('./', import.meta.url));

/** Lists the files that the pages were made of, by which the server knows whether they are still of today. */
const sources: Plugin = {
  name: 'sources',
  generateBundle() {
    const taken = [...this.getModuleIds()].map((file) => relative(root, file.split('?')[0] ?? file));
    const ours = taken.filter((path) => !isAbsolute(path) && !/^\.\.|\0|(^|\/)node_modules\//.test(path));
    const copied = readdirSync(new URL('./src/web/public', import.meta.url)).map((name) => `src/web/public/${name}`);
    const source = JSON.stringify([...new Set([...ours, ...copied, 'vite.config.ts', 'package-lock.json'])].sort());
    this.emitFile({ type: 'asset', fileName: 'sources.json', source });
  },
};

const elementsFile = fileURLToPath(new URL('./src/embed/kruispunt.ts', import.meta.url));

/** While one writes, the elements for pages of others are a module. */
const elements: Plugin = {
  name: 'elements',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      if (request.url?.split('?')[0] === '/kruispunt.js') request.url = `/@fs/${elementsFile}`;
      next();
    });
  },
};

const entries = (...names: string[]) => names.map((name) => fileURLToPath(new URL(`./src/web/${name}`, import.meta.url)));

/** What is built in each mode beside the explorer. */
const others: Readonly<Record<string, UserConfig>> = {
  // It is large and seldom changes.
  graphiql: { publicDir: false, build: { rolldownOptions: { input: entries('graphiql.html') } } },
  // One script, whatever a page takes it as.
  elements: {
    publicDir: false,
    build: {
      // Their colours are those of the page, light or dark (light-dark()), which can't be said in other words.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        input: elementsFile,
        output: { format: 'iife', entryFileNames: 'kruispunt.js' },
      },
    },
  },
};

// Builds the explorer, or with `--mode` something else; where to is told by `src/server/pages/build.ts`.
export default defineConfig(({ mode }) =>
  mergeConfig(
    {
      root: fileURLToPath(new URL('./src/web', import.meta.url)),
      plugins: [react(), sources, elements],
      build: {
        target: 'es2022',
        // Small files would become data: addresses, which the page's policy refuses for fonts and scripts.
        assetsInlineLimit: 0,
        emptyOutDir: true,
        reportCompressedSize: false,
        modulePreload: { polyfill: false },
      },
    },
    others[mode] ?? { build: { rolldownOptions: { input: entries('index.html', 'embed.html') } } },
  ),
);
