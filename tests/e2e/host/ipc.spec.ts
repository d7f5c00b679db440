import { expect, test } from './probe.ts';

test('every structured type makes the round trip', async ({ app: { page } }) => {
  const kept = await page.evaluate(async () => {
    const shared = { name: 'shared' };
    const value = {
      undefined: undefined,
      big: 2n ** 70n,
      notANumber: Number.NaN,
      minusZero: -0,
      date: new Date('2026-11-22T10:00:00Z'),
      map: new Map<unknown, unknown>([[{ key: 1 }, new Set([1n, 'two'])]]),
      bytes: new Uint8Array([1, 2, 255]),
      buffer: new Uint8Array([9, 8]).buffer,
      floats: new Float64Array([0.5, -0.25]),
      pattern: /a+/giu,
      error: new RangeError('too far'),
      lone: '\ud800',
      first: shared,
      second: shared,
    };
    const back = await window.probe.invoke('echo', value);
    // The page compares: what it cannot compare, a spec could not be told of.
    const it = back as typeof value;
    const entry = [...it.map][0];
    return [
      'undefined' in it && it.undefined === undefined,
      it.big === 2n ** 70n,
      Number.isNaN(it.notANumber) && Object.is(it.minusZero, -0),
      it.date instanceof Date && it.date.toISOString() === '2026-11-22T10:00:00.000Z',
      it.map instanceof Map && entry?.[1] instanceof Set && entry[1].has(1n),
      it.bytes instanceof Uint8Array && it.bytes.join() === '1,2,255',
      it.buffer instanceof ArrayBuffer && it.buffer.byteLength === 2,
      it.floats instanceof Float64Array && it.floats[1] === -0.25,
      it.pattern instanceof RegExp && it.pattern.flags === 'giu',
      it.error instanceof Error && it.error.message === 'too far',
      it.lone === '\ud800',
      it.first.name === 'shared',
    ];
  });
  expect(kept).toEqual(kept.map(() => true));
});

test('what cannot be cloned is refused, in both directions', async ({ app: { page } }) => {
  const said = await page.evaluate(async () => {
    const attempt = (work: () => Promise<unknown>) =>
      work().then(String, (error: Error) => error.message);
    return [
      await attempt(() => window.probe.invoke('echo', () => 1)),
      await attempt(() => window.probe.invoke('echo', document.body)),
      await attempt(() => window.probe.invoke('function')),
    ];
  });
  expect(said[0]).toBe('An object could not be cloned.');
  expect(said[1]).toBe('An object could not be cloned.');
  expect(said[2]).toContain("Error invoking remote method 'function': DataCloneError");
});

test('a refusal of the handler, and a channel nobody handles, are told as Electron tells them', async ({
  app: { page },
}) => {
  const said = await page.evaluate(() =>
    Promise.all(
      ['fail', 'nobody'].map((channel) =>
        window.probe.invoke(channel).then(String, (error: Error) => error.message),
      ),
    ),
  );
  expect(said).toEqual([
    "Error invoking remote method 'fail': Error: on purpose",
    "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
  ]);
});

test('16 MiB go up and come down through a channel', async ({ app: { page } }) => {
  const { up, down } = await page.evaluate(async () => {
    const size = 16 * 1024 * 1024;
    const length = await window.probe.invoke('length', new Uint8Array(size));
    const bytes = await window.probe.invoke('bytes', size);
    return { up: length === size, down: bytes instanceof Uint8Array && bytes.length === size };
  });
  expect({ up, down }).toEqual({ up: true, down: true });
});

test('messages without an answer go both ways', async ({ app: { page } }) => {
  const heard = await page.evaluate(
    () =>
      new Promise((resolve) => {
        window.probe.on('said', (text, map) =>
          resolve([text, map instanceof Map && map.get(text) === 1n]),
        );
        window.probe.send('say', 'hello');
      }),
  );
  expect(heard).toEqual(['hello', true]);
});

test('an API the host does not have is refused by name', async ({ app: { page } }) => {
  const said = await page.evaluate(() =>
    window.probe.invoke('unknown').catch((error: Error) => error.message),
  );
  expect(said).toContain('The Chromium host has no app.setBadgeCount.');
});

test('a preload can require nothing but electron', async ({ app: { page } }) => {
  expect(await page.evaluate(() => window.probe.requires('fs'))).toBe('module not found: fs');
});

test('the raw binding cannot be reached from the page', async ({ app: { page } }) => {
  const found = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const names = [window, frame.contentWindow ?? {}].flatMap((it) =>
      Object.getOwnPropertyNames(it),
    );
    return names.filter((name) => /^[bh][0-9a-f]{32}$/.test(name));
  });
  expect(found).toEqual([]);
});
