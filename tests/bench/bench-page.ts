import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserForTests, testArguments } from '../../build/browser/choose.ts';
import type { Ask, Pair } from './browser/asked.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Isolated from other origins, the page's clock counts in microseconds. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The bench page as it would be shipped: built, minified, one worker. */
async function builtPage(): Promise<Files> {
  const output = await build({
    root: join(import.meta.dirname, 'browser'),
    configFile: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { write: false, target: 'esnext', modulePreload: { polyfill: false } },
  });
  if (!('output' in output)) throw new Error('the bench page was not built');
  return new Map(
    output.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}

function serve(files: Files): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const file = files.get(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type, ...isolated });
    response.end(file);
  });
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('no port'));
      resolve({ server, origin: `http://127.0.0.1:${address.port}` });
    });
  });
}

export type BenchPage = {
  readonly measure: (ask: Ask) => Promise<readonly Pair[]>;
  readonly version: string;
  readonly close: () => Promise<void>;
};

/** A page of our own in the browser the app runs in, with a worker that holds the app's modules. */
export async function openBenchPage(): Promise<BenchPage> {
  const found = await browserForTests();
  const { server, origin } = await serve(await builtPage());
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...testArguments(found)],
    env: { ...process.env, ...found.env },
  });
  const page = await browser.newPage();
  await page.goto(origin);
  return {
    version: browser.version(),
    measure: async (ask) => {
      const answer = await page.evaluate((asked) => window.measure(asked), ask);
      if (!answer.ok) throw new Error(answer.message);
      return answer.pairs;
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
