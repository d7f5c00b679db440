import { afterEach, describe, expect, it } from 'vitest';
import { createDisk } from '../../electron/depot/disk.ts';
import type { Handlers } from '../../electron/ipc/handlers.ts';
import { createSignal } from '../../electron/ipc/registrar.ts';
import { createDialogs } from '../../electron/platform/dialogs.ts';
import { createLinks } from '../../electron/platform/links.ts';
import { createLog, type Log } from '../../electron/platform/log.ts';
import { openSettings } from '../../electron/platform/settings.ts';
import { wire } from '../../electron/wiring.ts';
import { type ChannelName, channels, preloadOnly, signals } from '../../shared/contracts/index.ts';
import { isRefusalCode } from '../../shared/kernel/codes.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import { type TestFolder, testFolder } from '../support/folders.ts';
import { fakeClock } from '../unit/electron/support/clock.ts';
import { samples } from './support/samples.ts';
import { type Caller, ourPage, raiseWall } from './support/wall.ts';

const names = Object.keys(channels) as ChannelName[];
const quiet: Log = {
  note: () => undefined,
  fault: () => undefined,
  written: async () => undefined,
};

/** Handlers that only count: a call that gets this far got through the wall. */
function countingHandlers(): { readonly handlers: Handlers; readonly reached: string[] } {
  const reached: string[] = [];
  const entries = names.map((name) => [
    name,
    async () => {
      reached.push(name);
      return {};
    },
  ]);
  return { handlers: Object.fromEntries(entries) as Handlers, reached };
}

const strangers: readonly (readonly [string, Caller])[] = [
  ['another window', { ...ourPage, contents: 8 }],
  [
    'a frame in our window',
    { ...ourPage, frame: { url: 'app://redress/preview/pdf.html', parent: {} } },
  ],
  [
    'a frame that looks like our page',
    { ...ourPage, frame: { url: 'app://redress/', parent: {} } },
  ],
  ['a frame that is gone', { ...ourPage, frame: null }],
  ...[
    'https://redress/',
    'https://example.org/app://redress/',
    'app://redress.evil/',
    'app://redressx/',
    'app://other/',
    'APP:redress',
    'http://localhost:5173/',
    'file:///out/renderer/index.html',
    'about:blank',
    'data:text/html,x',
    'blob:app://redress/1',
    '',
    'not an address',
  ].map(
    (url) =>
      [`a page at ${JSON.stringify(url)}`, { ...ourPage, frame: { url, parent: null } }] as const,
  ),
];

const notRequests: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  Number.NaN,
  'x',
  [],
  [{}],
  new Uint8Array(4),
];

/** The sample with each of its fields, at any depth, made into something it may not be. */
function spoilt(value: unknown): readonly unknown[] {
  if (value instanceof Uint8Array || Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    const { [field]: _, ...without } = value as Record<string, unknown>;
    const wrong: readonly unknown[] = [null, Symbol.for('x'), { not: 'this' }, [[1]], Number.NaN];
    return [
      without,
      ...wrong.map((bad) => ({ ...value, [field]: bad })),
      ...spoilt(inner).map((bad) => ({ ...value, [field]: bad })),
    ];
  });
}

describe('the wall between page and main process', () => {
  it('has one door for every channel of the map and no other', () => {
    const { names: registered } = raiseWall(countingHandlers().handlers, quiet);
    expect(registered.toSorted()).toEqual(names.toSorted());
    expect(Object.keys(samples).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s lets a well-formed call of our page through', async (name) => {
    const { handlers, reached } = countingHandlers();
    expect(await raiseWall(handlers, quiet).call(name, [samples[name]])).toEqual({
      ok: true,
      value: {},
    });
    expect(reached).toEqual([name]);
  });

  it.each(names)('%s refuses strangers', async (name) => {
    const { handlers, reached } = countingHandlers();
    const wall = raiseWall(handlers, quiet);
    for (const [who, caller] of strangers) {
      const answer = await wall.call(name, [samples[name]], caller);
      expect([who, answer]).toEqual([who, { ok: false, error: { code: 'ipc.foreign' } }]);
    }
    const shut = raiseWall(handlers, quiet, null);
    expect(await shut.call(name, [samples[name]])).toMatchObject({
      error: { code: 'ipc.foreign' },
    });
    expect(reached).toEqual([]);
  });

  it.each(names)('%s refuses what is not a request of its own', async (name) => {
    const { handlers, reached } = countingHandlers();
    const wall = raiseWall(handlers, quiet);
    const sample: object = samples[name];
    const polluted = JSON.parse(`{"__proto__": {"isAdmin": true}}`) as object;
    const malformed = [
      ...notRequests,
      { ...sample, unknown: 1 },
      { ...sample, constructor: {} },
      Object.assign(polluted, sample),
      ...spoilt(sample),
    ];
    for (const request of malformed) {
      const answer = await wall.call(name, [request]);
      expect([request, answer]).toMatchObject([
        request,
        { ok: false, error: { code: 'ipc.malformed' } },
      ]);
    }
    expect(await wall.call(name, [])).toMatchObject({ error: { code: 'ipc.malformed' } });
    expect(reached).toEqual([]);
  });

  it('tells a fault of ours as such, in the log and not to the page', async () => {
    const { handlers } = countingHandlers();
    const faults: string[] = [];
    const log: Log = { ...quiet, fault: (event, error) => void faults.push(`${event}: ${error}`) };
    const failing = (error: unknown) =>
      raiseWall({ ...handlers, 'app.info': () => Promise.reject(error) }, log).call('app.info', [
        {},
      ]);
    const refusal = { code: 'disk.full', detail: { name: 'a.txt' } } as const;
    expect(await failing(new RefusalError(refusal))).toEqual({ ok: false, error: refusal });
    expect(await failing(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toMatchObject({
      error: { code: 'disk.full' },
    });
    expect(faults).toEqual([]);
    expect(await failing(new TypeError('/home/mair/x'))).toEqual({
      ok: false,
      error: { code: 'ipc.failed' },
    });
    expect(faults.length).toBe(1);
  });

  it('sends signals to the window there is, and to none where there is none', () => {
    const sent: unknown[] = [];
    const page = { isDestroyed: () => false, send: (...args: unknown[]) => void sent.push(args) };
    type Asker = Parameters<typeof createSignal>[0];
    const to = (contents: object | null) => createSignal((() => contents) as unknown as Asker);
    to(page)('app.menu', { item: 'lock' });
    to(null)('app.menu', { item: 'lock' });
    to({ ...page, isDestroyed: () => true })('app.menu', { item: 'lock' });
    expect(sent).toEqual([['app.menu', { item: 'lock' }]]);
    expect(Object.keys(signals).length).toBeGreaterThan(4);
    expect(preloadOnly.every((name) => name in channels)).toBe(true);
  });
});

describe('the real handlers', () => {
  const made: TestFolder[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) folder.remove();
  });

  async function realWall() {
    const folder = testFolder();
    made.push(folder);
    const [disk, clock] = [createDisk(), fakeClock('2026-11-02T08:00')];
    const wired = wire({
      version: '0.1.0',
      platform: 'linux',
      vaultFolder: folder.path,
      disk,
      clock,
      log: createLog(`${folder.path}/logs`, clock),
      settings: await openSettings(disk, folder.path, []),
      links: createLinks(),
      settingsChanged: () => undefined,
      dialogs: createDialogs({
        open: async () => ({ canceled: true, filePaths: [] }),
        save: async () => ({ canceled: true, filePath: '' }),
        language: () => 'en',
      }),
      openFolder: async () => '',
      openFile: async () => '',
      printPdf: async () => new Uint8Array([37, 80, 68, 70]),
      notify: () => undefined,
      idleSeconds: () => 0,
      signal: () => undefined,
      showWindow: () => undefined,
      replaceWindow: async () => undefined,
    });
    return { wired, wall: raiseWall(wired.handlers, quiet) };
  }

  /** Every byte string in an answer, at any depth. */
  const bytesIn = (value: unknown): readonly Uint8Array[] => {
    if (value instanceof Uint8Array) return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesIn) : [];
  };

  it('answer every channel as its contract says, or refuse with a code it names', async () => {
    const { wired, wall } = await realWall();
    for (const name of [...names, ...names]) {
      const answer = await wall.call(name, [samples[name]]);
      if (answer.ok) {
        const parsed = channels[name].answer.safeParse(answer.value);
        expect([name, parsed.error?.issues]).toEqual([name, undefined]);
        // A view onto a larger buffer would carry that whole buffer to the page.
        for (const bytes of bytesIn(answer.value)) {
          expect([name, bytes.buffer.byteLength]).toEqual([name, bytes.length]);
        }
      } else {
        const { code } = answer.error;
        expect(isRefusalCode(code)).toBe(true);
        const isNamed = (channels[name].codes as readonly string[]).includes(code);
        expect([name, code, isNamed || code.startsWith('ipc.')]).toEqual([name, code, true]);
      }
    }
    await wired.close();
  });
});
