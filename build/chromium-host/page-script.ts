import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PAGE_ORIGIN } from './origin.ts';

export interface PageScript {
  readonly source: string;
  readonly binding: string;
  readonly handle: string;
  readonly fileMarker: string;
}

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'page', 'runtime.ts'),
        formats: ['iife'],
        name: 'redress',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const result of outputs) {
    if ('output' in result) return result.output[0].code;
  }
  throw new Error('The code that runs before the page could not be bundled.');
}

/** The script run before any of the page's own: our runtime, with the app's preload inside its closure. */
export async function pageScript(
  preloadFile: string | undefined,
  inSubframes: boolean,
): Promise<PageScript> {
  bundled ??= bundle();
  const runtime = await bundled;
  const preload = preloadFile ? readFileSync(preloadFile, 'utf8') : '';
  const secret = randomUUID().replaceAll('-', '');
  const names = {
    binding: `b${secret}`,
    handle: `h${secret}`,
    fileMarker: `redress-file:${secret}:`,
  };
  const given = JSON.stringify({ ...names, origin: PAGE_ORIGIN, inSubframes });
  const source = [
    '(() => {',
    `const redressHost = { ...${given}, preload: function (require, module, exports) {`,
    preload,
    '} };',
    runtime,
    '})();',
  ].join('\n');
  return { source, ...names };
}
