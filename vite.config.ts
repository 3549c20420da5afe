import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const entries = (...names: string[]) => names.map((name) => fileURLToPath(new URL(`./src/web/${name}`, import.meta.url)));

// Builds the explorer, or with `--mode graphiql` GraphiQL, which is large and seldom changes; where to is told by
// `src/explorer/build.ts`.
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('./src/web', import.meta.url)),
  ...(mode === 'graphiql' && { publicDir: false as const }),
  plugins: [react()],
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
