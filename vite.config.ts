import { readdirSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

const entries = (...names: string[]) => names.map((name) => fileURLToPath(new URL(`./src/web/${name}`, import.meta.url)));

// Builds the explorer, or with `--mode graphiql` GraphiQL, which is large and seldom changes; where to is told by
// `src/server/pages/build.ts`.
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('./src/web', import.meta.url)),
  ...(mode === 'graphiql' && { publicDir: false as const }),
  plugins: [react(), sources],
  build: {
    target: 'es2022',
    // Small files would become data: addresses, which the page's policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
    emptyOutDir: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: mode === 'graphiql' ? entries('graphiql.html') : entries('index.html', 'embed.html') },
  },
}));
