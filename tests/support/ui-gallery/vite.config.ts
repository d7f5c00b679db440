import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Shows every screen with invented records and no main process: for looking at, never shipped. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { fs: { allow: [join(import.meta.dirname, '..', '..', '..')] } },
});
