import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

/** The page, and the frames evidence is shown in: pages of their own, with a policy of their own. */
const pages = Object.fromEntries(
  globSync(['index.html', 'preview/*.html'], { cwd: join(root, 'renderer') }).map((page) => [
    basename(page, '.html'),
    join(root, 'renderer', page),
  ]),
);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: 'hidden',
      rolldownOptions: {
        input: { main: join(root, 'electron', 'main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      sourcemap: 'hidden',
      // A sandboxed preload can require nothing but Electron: all else is in the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: join(root, 'electron', 'preload', 'preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      target: 'esnext',
      sourcemap: 'hidden',
      // The policy knows no data: address for anything that runs or is drawn by us.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages },
    },
  },
});
