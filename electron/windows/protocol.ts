import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { StreamSource, Streams } from '../platform/streams.ts';
import { type PolicyFor, policyFor } from './content-security-policy.ts';

/** The page's origin, for ever: another would orphan its database. */
export const ORIGIN = 'app://redress';
export const NONCE_PLACE = '__CSP_NONCE__';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * The file a request path names below the app's folder, or null. Plain names only: nothing encoded,
 * no dots that climb, no backslash, no colon.
 */
export function fileFor(pathname: string): string | null {
  const path = pathname === '/' ? '/index.html' : pathname;
  const isPlain = /^(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/.test(path) && !path.includes('..');
  return isPlain && types[extname(path)] !== undefined ? path.slice(1) : null;
}

const kindOf = (file: string, nonce: string): PolicyFor => {
  if (file.startsWith('preview/')) return { kind: 'preview' };
  if (/key-derivation[^/]*\.js$/.test(file)) return { kind: 'key-derivation' };
  return extname(file) === '.html' ? { kind: 'page', nonce } : { kind: 'script' };
};

/** Frames of opaque origin ask for scripts and styles with origin `null`; it is our own public code. */
const isAskedByFrames = (file: string): boolean => /^(assets|preview)\//.test(file);

const refusal = (status: number): Response =>
  new Response('', {
    status,
    headers: { 'content-security-policy': policyFor({ kind: 'script' }) },
  });

/** Answers every request of our origin: files of the built page, and streams behind one-use tokens. */
export function createProtocolHandler(
  folder: string,
  streams: Streams,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refusal(405);
    const { host, pathname } = new URL(request.url);
    if (host !== 'redress') return refusal(404);
    const token = /^\/stream\/([0-9a-f]{32})$/.exec(pathname)?.[1];
    if (token !== undefined) return streamed(streams.take(token));
    const file = fileFor(pathname);
    const content = file === null ? null : await readFile(join(folder, file)).catch(() => null);
    return file === null || content === null ? refusal(404) : served(file, content);
  };
}

function served(file: string, content: Buffer): Response {
  const nonce = randomBytes(16).toString('base64');
  const body =
    extname(file) === '.html' ? content.toString('utf8').replaceAll(NONCE_PLACE, nonce) : content;
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policyFor(kindOf(file, nonce)),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...(isAskedByFrames(file) ? { 'access-control-allow-origin': '*' } : {}),
    },
  });
}

function streamed(source: StreamSource | null): Response {
  if (source === null) return refusal(404);
  return new Response(ReadableStream.from(source.open()), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(source.size),
      'content-security-policy': policyFor({ kind: 'script' }),
      'cache-control': 'no-store',
    },
  });
}
