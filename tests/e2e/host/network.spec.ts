import { expect, test } from './probe.ts';

interface Fetched {
  readonly status: number;
  readonly length: number;
  readonly last: number;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

test('a worker loads its script and fetches through the handler, its headers kept', async ({
  app: { page },
}) => {
  const answer = (await page.evaluate(() => window.page.inWorker('fetch', '/page.js'))) as Fetched;
  expect(answer.status).toBe(200);
  const policy = answer.headers['content-security-policy'] ?? '';
  const port = /connect-src 'self' (http:\/\/127\.0\.0\.1:\d+)/.exec(policy)?.[1] ?? 'none';
  expect(policy.replace(` ${port}`, '')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test('the policy holds in the worker', async ({ app: { page } }) => {
  expect(await page.evaluate(() => window.page.inWorker('evaluate'))).toBe('EvalError');
});

test('a body of more than 1 MiB comes whole', async ({ app: { page } }) => {
  const answer = (await page.evaluate(() =>
    window.page.inWorker('fetch', '/large.bin'),
  )) as Fetched;
  expect(answer).toMatchObject({ status: 200, length: 3 * 1024 * 1024, last: 7 });
  expect(answer.headers['x-kind']).toBe('large');
});

test('64 MiB are streamed into a worker', async ({ app: { page } }) => {
  const answer = (await page.evaluate(() =>
    window.page.inWorker('fetch', '/stream/64'),
  )) as Fetched;
  expect(answer).toMatchObject({ status: 200, length: 64 * 1024 * 1024, last: 63 });
  const flowing = (await page.evaluate(() =>
    window.page.inWorker('stream', '/stream/64'),
  )) as Fetched;
  expect(flowing.length).toBe(64 * 1024 * 1024);
  console.log(
    `64 MiB into a worker: ${(64 / answer.seconds).toFixed(0)} MB/s whole, ${(64 / flowing.seconds).toFixed(0)} MB/s in parts`,
  );
});

test('a streamed address works once, and for our origin alone', async ({ app: { page } }) => {
  const address = await page.evaluate(async () => {
    const response = await fetch('/stream/2');
    await response.arrayBuffer();
    return response.url;
  });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  const origin = 'https://redress.localhost';
  expect((await fetch(address, { headers: { origin } })).status).toBe(404);
  expect((await fetch(address)).status).toBe(403);
});

test('no other origin is reached', async ({ app: { page } }) => {
  const outcome = await page.evaluate(async () => [
    await window.page.inWorker('refused', 'https://example.com/'),
    await fetch('https://example.com/').catch((error: Error) => error.name),
    await fetch('http://127.0.0.1:1/').catch((error: Error) => error.name),
  ]);
  expect(outcome).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('bytes go up, a streamed request body is refused by name', async ({ app: { page } }) => {
  const [bytes, stream] = await page.evaluate(async () => {
    const post = (init: object) =>
      fetch('/up', { method: 'POST', ...init }).then((it) => it.text());
    const body = new Blob([new Uint8Array(5000)]);
    return [await post({ body }), await post({ body: body.stream(), duplex: 'half' })];
  });
  expect(bytes).toContain('"length":5000');
  expect(stream).toContain('The Chromium host cannot see the body of POST app://redress/up');
});

test('a navigation away is offered to the app and never made', async ({ app: { page } }) => {
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });
  await expect
    .poll(() => page.evaluate(() => window.probe.invoke('heard')))
    .toContain('will-navigate https://example.com/');
  expect(page.url()).toBe('https://redress.localhost/');
});

test('a new window is offered to the app and never opened', async ({ app: { page } }) => {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Open';
    button.addEventListener('click', () => window.open('https://example.org/'));
    document.body.append(button);
  });
  await page.getByRole('button', { name: 'Open' }).click();
  await expect
    .poll(() => page.evaluate(() => window.probe.invoke('heard')))
    .toContain('window.open https://example.org/');
  await expect.poll(() => page.context().pages().length).toBe(1);
});
