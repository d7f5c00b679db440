import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanAgeHeader } from '../../../../../shared/depot/bundle/age-header.ts';
import { fileKeyFor } from '../../../../../shared/depot/bundle/recipients.ts';
import { type Bench, codeOf, createBench, pictureOf } from '../../../../support/bundle/bench.ts';

const SLOT = 65_536 + 16;
const NONCE = 16;

let bench: Bench;
let identity: string;
let whole: Buffer;
let headerEnd: number;
let before: ReturnType<typeof pictureOf>;

beforeAll(async () => {
  bench = createBench();
  identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const evidence = [3, 70_000, 900_000].map((size) => bench.add(randomBytes(size)));
  await bench.write({ kind: 'recipients', recipients: [recipient] }, evidence);
  whole = readFileSync(bench.path('test.redress'));
  const scanned = scanAgeHeader(whole);
  headerEnd = scanned.kind === 'header' ? scanned.length : 0;
  before = pictureOf(bench.vault);
});
afterAll(() => bench.remove());

/** The same numbers on every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function tried(bytes: Uint8Array): Promise<string> {
  writeFileSync(bench.path('damaged.redress'), bytes);
  return codeOf(bench.openWith(bench.path('damaged.redress'), { identity }));
}

const unchanged = () => {
  expect(pictureOf(bench.vault)).toEqual(before);
  expect(readdirSync(bench.scratch)).toEqual([]);
};

describe('a bundle that lost something on its way', () => {
  it('opens whole', async () => {
    expect(await tried(whole)).toBe('no refusal');
    await bench.bundles.closeAll();
    unchanged();
  });

  it('is refused, and called cut short, at 200 lengths and at every edge of a chunk', async () => {
    const random = seeded(2026);
    const payload = headerEnd + NONCE;
    const edges = Array.from({ length: Math.ceil(whole.length / SLOT) }, (_, index) =>
      [-1, 0, 1, 16, 17].map((near) => payload + index * SLOT + near),
    ).flat();
    const plainEdges = Array.from(
      { length: Math.floor(whole.length / 65_536) },
      (_, index) => index * 65_536,
    );
    const lengths = [
      ...Array.from({ length: 200 }, () => Math.floor(random() * whole.length)),
      ...edges.filter((length) => length < whole.length),
      ...plainEdges,
      whole.length - 1,
    ];
    for (const length of lengths) {
      const code = await tried(whole.subarray(0, length));
      // Within the first chunk nothing authentic says how long the file should be.
      const isTold = length < payload || length > payload + SLOT;
      expect([length, isTold ? code : code.replace('altered', 'truncated')]).toEqual([
        length,
        'bundle.truncated',
      ]);
    }
    unchanged();
  }, 60_000);
});

describe('a bundle that was changed on its way', () => {
  it('is refused with any of 300 bits turned, and never called cut short', async () => {
    const random = seeded(1984);
    const places = [
      ...Array.from({ length: 240 }, () => Math.floor(random() * whole.length)),
      ...Array.from({ length: 60 }, () => Math.floor(random() * (headerEnd + NONCE))),
    ];
    for (const place of places) {
      const turned = Buffer.from(whole);
      turned[place] = (turned[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      const code = await tried(turned);
      const isHeader = place < headerEnd;
      const expected = isHeader
        ? ['bundle.altered', 'bundle.not-a-bundle', 'bundle.not-for-us']
        : ['bundle.altered'];
      expect(expected, `octet ${place}`).toContain(code);
    }
    unchanged();
  }, 60_000);

  it('is refused with octets added, chunks swapped or chunks left out', async () => {
    const payload = headerEnd + NONCE;
    const chunk = (index: number) =>
      whole.subarray(payload + index * SLOT, payload + (index + 1) * SLOT);
    const head = whole.subarray(0, payload);
    const rest = whole.subarray(payload + 3 * SLOT);
    for (const bytes of [
      Buffer.concat([whole, Buffer.from([0])]),
      Buffer.concat([whole, whole]),
      Buffer.concat([head, chunk(1), chunk(0), chunk(2), rest]),
      Buffer.concat([head, chunk(0), chunk(0), chunk(2), rest]),
    ])
      expect(await tried(bytes)).toBe('bundle.altered');
    expect(await tried(Buffer.concat([head, chunk(0), chunk(2), rest]))).toBe('bundle.truncated');
    unchanged();
  });

  it('is refused when its header was changed, though its key is right', async () => {
    const [first, second] = [await generateX25519Identity(), await generateX25519Identity()];
    const recipients = await Promise.all([first, second].map(identityToRecipient));
    bench.saveAs('two.redress');
    await bench.write({ kind: 'recipients', recipients }, []);
    const file = readFileSync(bench.path('two.redress'));
    const scanned = scanAgeHeader(file);
    const header = new Uint8Array(file.subarray(0, scanned.kind === 'header' ? scanned.length : 0));
    const key = await fileKeyFor(header, { identity: first });
    const stanza = file.lastIndexOf('-> X25519 ') + 10;
    file[stanza] = file[stanza] === 65 ? 66 : 65;
    writeFileSync(bench.path('two.redress'), file);
    const { handlers } = bench.bundles;
    const peeked = await handlers['bundle.peek']({ token: bench.offer(bench.path('two.redress')) });
    const fileKey = key.ok ? key.value : new Uint8Array(0);
    const request = { bundle: peeked.bundle, fileKey };
    expect(await codeOf(handlers['bundle.open'](request))).toBe('bundle.altered');
    unchanged();
  });

  it('is refused when it changes between the first look and the opening', async () => {
    const path = bench.path('swapped.redress');
    writeFileSync(path, whole);
    const { handlers } = bench.bundles;
    const peeked = await handlers['bundle.peek']({ token: bench.offer(path) });
    writeFileSync(path, Buffer.concat([whole, Buffer.from([0])]));
    const request = { bundle: peeked.bundle, fileKey: new Uint8Array(16) };
    expect(await codeOf(handlers['bundle.open'](request))).toBe('bundle.altered');
    rmSync(path);
    expect(await codeOf(handlers['bundle.open'](request))).toBe('file.vanished');
    unchanged();
  });
});

describe('what is no bundle', () => {
  it.each([
    ['a letter', 'Dear Ombudsman,', 'bundle.not-a-bundle'],
    ['armoured age', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'bundle.not-a-bundle'],
    ['a newer age', 'age-encryption.org/v2\n-> X25519 a\nb\n--- c\n', 'bundle.not-a-bundle'],
    [
      'a header without end',
      `age-encryption.org/v1\n${'-> X25519 a\nb\n'.repeat(10_000)}`,
      'bundle.not-a-bundle',
    ],
    ['a first line alone', 'age-encryption.org/v1\n', 'bundle.truncated'],
    ['half a first line', 'age-encr', 'bundle.truncated'],
    ['an empty file', '', 'bundle.truncated'],
  ])('%s is refused at the first look', async (_name, content, code) => {
    const path = bench.path('other.redress');
    writeFileSync(path, content);
    const look = bench.bundles.handlers['bundle.peek']({ token: bench.offer(path) });
    expect(await codeOf(look)).toBe(code);
    unchanged();
  });

  it('a header that asks for days of work is refused', async () => {
    const path = bench.path('slow.redress');
    const stanza = `-> scrypt ${'A'.repeat(22)} 22\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
    writeFileSync(path, `age-encryption.org/v1\n${stanza}`);
    const started = performance.now();
    expect(await codeOf(bench.openWith(path, { passphrase: 'x' }))).toBe('bundle.not-a-bundle');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
