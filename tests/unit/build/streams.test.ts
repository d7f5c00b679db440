import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAGE_ORIGIN } from '../../../build/chromium-host/origin.ts';
import { Streams } from '../../../build/chromium-host/streams.ts';

const headers = { origin: PAGE_ORIGIN };
let streams: Streams;

beforeEach(async () => {
  streams = new Streams();
  await streams.open();
});

afterEach(() => streams.close());

test('an address gives its body once', async () => {
  const address = streams.offer(new Response('sealed', { headers: { 'x-kind': 'test' } }));
  expect(address.startsWith(`${streams.source}/`)).toBe(true);
  const first = await fetch(address, { headers });
  expect(await first.text()).toBe('sealed');
  expect(first.headers.get('x-kind')).toBe('test');
  expect(first.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
  expect((await fetch(address, { headers })).status).toBe(404);
});

test('another origin gets nothing, and does not spend the address', async () => {
  const address = streams.offer(new Response('sealed'));
  expect((await fetch(address)).status).toBe(403);
  expect((await fetch(address, { headers: { origin: 'https://example.com' } })).status).toBe(403);
  expect(await (await fetch(address, { headers })).text()).toBe('sealed');
});

test('only a GET takes it', async () => {
  const address = streams.offer(new Response('sealed'));
  expect((await fetch(address, { method: 'POST', headers })).status).toBe(404);
  expect((await fetch(address, { method: 'OPTIONS', headers })).status).toBe(204);
  expect(await (await fetch(address, { headers })).text()).toBe('sealed');
});

test('a fetch that is given up ends the stream it read from', async () => {
  let ended = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    cancel: () => {
      ended = true;
    },
  });
  const stop = new AbortController();
  const response = await fetch(streams.offer(new Response(body)), { headers, signal: stop.signal });
  await response.body?.getReader().read();
  stop.abort();
  await expect.poll(() => ended).toBe(true);
});

test('as a proxy it lets nobody through', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve) => {
    const { port } = new URL(streams.source);
    request({ host: '127.0.0.1', port, path: 'http://example.com/' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});
