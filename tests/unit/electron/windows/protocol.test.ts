import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStreams, type Streams } from '../../../../electron/platform/streams.ts';
import { createProtocolHandler, fileFor } from '../../../../electron/windows/protocol.ts';
import { tempFolder } from '../support/temp-folder.ts';

const page = `<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__" /><script type="module" src="/assets/a.js"></script>`;

function built(): {
  answer: (url: string, method?: string) => Promise<Response>;
  streams: Streams;
} {
  const folder = tempFolder();
  const app = join(folder, 'renderer');
  for (const each of ['assets', 'preview']) mkdirSync(join(app, each), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'SECRET');
  writeFileSync(join(folder, 'secret.js'), 'SECRET');
  writeFileSync(join(app, 'index.html'), page);
  writeFileSync(join(app, 'assets', 'a.js'), 'run()');
  writeFileSync(join(app, 'assets', 'key-derivation.worker-x_-1.js'), 'kdf()');
  writeFileSync(join(app, 'preview', 'pdf.html'), '<!doctype html>pdf');
  const streams = createStreams();
  const handler = createProtocolHandler(app, streams);
  return { answer: (url, method = 'GET') => handler(new Request(url, { method })), streams };
}

/** Ways to write "one folder up" and what may stand between its parts. */
const ups = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '%252e%252e',
  '%c0%ae%c0%ae',
  '%u002e%u002e',
  '．．',
  '.. ',
  '...',
  '..;',
  '..%00',
  '.%00.',
  '..%09',
  '%e0%80%ae%e0%80%ae',
];
const slashes = [
  '/',
  '%2f',
  '%2F',
  '\\',
  '%5c',
  '%5C',
  '%252f',
  '%c0%af',
  '%u2215',
  '//',
  '/./',
  '\\\\',
  '%00/',
  '∕',
];
const climbing = ups.flatMap((up) => slashes.map((slash) => `${up}${slash}secret.html`));
const others = [
  '/etc/passwd',
  '//etc/passwd',
  'file:///etc/passwd',
  'C:/Windows/win.ini',
  'C:\\Windows\\win.ini',
  'assets/C:secret.js',
  'index.html::$DATA',
  'index.html:stream.html',
  'index.html%00.js',
  'index.html.',
  '.git/config.json',
  'assets/.hidden.js',
  'assets/a.js/',
  'assets//a.js',
  'assets/%61.js',
  '~/secret.html',
  'assets/a.js%20',
  'assets/',
  'assets',
  'preview/../../secret.html',
  '@other/secret.html',
  'stream/../index.js',
  'stream/ABCDEF0123456789ABCDEF0123456789',
  'stream/00000000000000000000000000000000/x',
  'CON',
];

describe('our files', () => {
  it.each([...climbing, ...others])('are not left by way of %s', async (path) => {
    const { answer } = built();
    const url = `app://redress/${path}`;
    // The handler's own reading of a path, before any parser has tidied it.
    expect(fileFor(`/${path}`)).toBeNull();
    const answered = URL.canParse(url) ? await answer(url) : null;
    const text = (await answered?.text()) ?? '';
    expect(text).not.toContain('SECRET');
    expect(text).not.toContain('root:');
    if (answered?.status === 200) expect(text).toContain('csp-nonce');
  });

  it('are tried in two hundred ways and more', () => {
    expect(climbing.length + others.length).toBeGreaterThan(200);
  });

  it('are answered to no other host and by no other method', async () => {
    const { answer } = built();
    for (const url of [
      'app://other/index.html',
      'app://redress.evil/index.html',
      'app:///index.html',
    ]) {
      if (URL.canParse(url)) expect((await answer(url)).status).toBe(404);
    }
    for (const method of ['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await answer('app://redress/index.html', method)).status).toBe(405);
    }
  });

  it('come with their type, and are never guessed', async () => {
    const { answer } = built();
    const typed: readonly (readonly [string, string])[] = [
      ['', 'text/html; charset=utf-8'],
      ['index.html', 'text/html; charset=utf-8'],
      ['assets/a.js', 'text/javascript; charset=utf-8'],
      ['preview/pdf.html', 'text/html; charset=utf-8'],
    ];
    for (const [path, type] of typed) {
      const { headers, status } = await answer(`app://redress/${path}`);
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, type]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect((await answer('app://redress/assets/none.js')).status).toBe(404);
  });
});

const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types redress-workers default',
  ].join('; ');

describe('the content security policy', () => {
  const policyOf = async (path: string): Promise<string | null> =>
    (await built().answer(`app://redress/${path}`)).headers.get('content-security-policy');

  it('of the page is exact, with a nonce of its own for each load', async () => {
    const { answer } = built();
    const nonces = new Set<string>();
    for (let load = 0; load < 3; load += 1) {
      const answered = await answer('app://redress/');
      const html = await answered.text();
      const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(Buffer.from(nonce, 'base64').length).toBe(16);
      expect(html).not.toContain('__CSP_NONCE__');
      expect(answered.headers.get('content-security-policy')).toBe(pagePolicy(` 'nonce-${nonce}'`));
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('of scripts, workers among them, is the same', async () => {
    expect(await policyOf('assets/a.js')).toBe(pagePolicy(''));
  });

  it('lets compiled code run in the key-derivation worker alone', async () => {
    expect(await policyOf('assets/key-derivation.worker-x_-1.js')).toBe(
      pagePolicy('').replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    );
  });

  it('of a preview knows no network and no origin', async () => {
    expect(await policyOf('preview/pdf.html')).toBe(
      [
        'sandbox allow-scripts',
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        'img-src blob: data:',
        "font-src 'self' blob: data:",
        "worker-src 'self' blob:",
        "connect-src 'none'",
        "frame-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "object-src 'none'",
      ].join('; '),
    );
  });

  it('stands on refusals and streams too', async () => {
    const { answer, streams } = built();
    expect(await policyOf('none.js')).toBe(pagePolicy(''));
    const token = streams.offer({ size: 0, open: async function* () {} });
    const streamed = await answer(`app://redress/stream/${token}`);
    expect(streamed.headers.get('content-security-policy')).toBe(pagePolicy(''));
  });
});

describe('a stream', () => {
  async function* parts() {
    yield new Uint8Array([1, 2]);
    yield new Uint8Array([3]);
  }

  it('is given once, whole, with its length', async () => {
    const { answer, streams } = built();
    const url = `app://redress/stream/${streams.offer({ size: 3, open: parts })}`;
    const first = await answer(url);
    expect(first.headers.get('content-type')).toBe('application/octet-stream');
    expect(first.headers.get('content-length')).toBe('3');
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    expect((await answer(url)).status).toBe(404);
  });

  it('is forgotten on lock', async () => {
    const { answer, streams } = built();
    const token = streams.offer({ size: 3, open: parts });
    streams.clear();
    expect((await answer(`app://redress/stream/${token}`)).status).toBe(404);
  });

  it('that breaks half-way ends in an error, not short', async () => {
    const { answer, streams } = built();
    const token = streams.offer({
      size: 3,
      open: async function* () {
        yield new Uint8Array([1]);
        throw new Error('damaged');
      },
    });
    const answered = await answer(`app://redress/stream/${token}`);
    await expect(answered.arrayBuffer()).rejects.toThrow();
  });
});
