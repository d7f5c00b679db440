import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Bench,
  codeOf,
  createBench,
  info,
  pictureOf,
  recordFiles,
  sha256,
} from '../../../../support/bundle/bench.ts';

let bench: Bench;
beforeEach(() => {
  bench = createBench();
});
afterEach(() => bench.remove());

async function keyPair() {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

const passphrase = { kind: 'passphrase', passphrase: 'three calm sheep in Ceredigion' } as const;

describe('a bundle', () => {
  it('opens for each of several recipients with everything that went in', async () => {
    const [first, second] = [await keyPair(), await keyPair()];
    const evidence = [1, 100, 65_536, 300_000].map((size) => bench.add(randomBytes(size)));
    const answer = await bench.write(
      { kind: 'recipients', recipients: [first.recipient, second.recipient] },
      evidence,
    );
    expect(answer.saved?.name).toBe('test.redress');
    for (const { identity } of [first, second]) {
      const opened = await bench.openWith(bench.path('test.redress'), { identity });
      expect(opened.info).toEqual(info());
      expect(opened.files.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual(
        recordFiles().toSorted((a, b) => a.path.localeCompare(b.path)),
      );
      expect(new Map(opened.evidence.map((item) => [item.sha256, item.size]))).toEqual(
        new Map(evidence.map((item) => [item.sha256, item.size])),
      );
      await bench.bundles.handlers['bundle.close']({ bundle: opened.bundle });
    }
    expect(readdirSync(bench.scratch)).toEqual([]);
    expect(readdirSync(bench.out)).toEqual(['test.redress']);
  });

  it('opens with its passphrase, however the accents were typed', async () => {
    await bench.write({ kind: 'passphrase', passphrase: 'tŷ gwyn ar y bryn' }, []);
    const opened = await bench.openWith(bench.path('test.redress'), {
      passphrase: 'tŷ gwyn ar y bryn'.normalize('NFD'),
    });
    expect(opened.evidence).toEqual([]);
  });

  it('hands each original over byte for byte, once, and refuses one it does not hold', async () => {
    const bytes = randomBytes(200_000);
    const item = bench.add(bytes);
    await bench.write(passphrase, [item, { ...bench.add(bytes), name: 'filed again.pdf' }]);
    const opened = await bench.openWith(bench.path('test.redress'), passphrase);
    expect(opened.evidence).toEqual([{ sha256: item.sha256, size: bytes.length }]);
    const take = (hash: string) =>
      bench.bundles.handlers['bundle.take-object']({
        bundle: opened.bundle,
        store: 'office',
        sha256: hash,
        objectId: 'f'.repeat(32),
        key: new Uint8Array(32),
      });
    expect((await take(item.sha256)).sha256).toBe(item.sha256);
    expect(sha256(readFileSync(join(bench.store, 'f'.repeat(32))))).toBe(item.sha256);
    expect(await codeOf(take('0'.repeat(64)))).toBe('bundle.altered');
    await bench.bundles.handlers['bundle.close']({ bundle: opened.bundle });
    expect(await codeOf(take(item.sha256))).toBe('file.token-spent');
  });

  it('writes nothing when the person closes the dialog', async () => {
    bench.saveAs(null);
    expect(await bench.write(passphrase, [])).toEqual({ saved: null });
    expect(readdirSync(bench.out)).toEqual([]);
  });

  it('is suggested a name with its ending, once', async () => {
    bench.saveAs('');
    expect((await bench.write(passphrase, [])).saved?.name).toBe('chosen cases.redress');
    const answer = await bench.write(passphrase, [], { name: 'again.redress' });
    expect(answer.saved?.name).toBe('again.redress');
  });

  it('is the same archive for the same contents, whatever the order and the time zone', async () => {
    const { identity, recipient } = await keyPair();
    const evidence = [bench.add(randomBytes(70_000)), bench.add(randomBytes(10))];
    const plain: Uint8Array[] = [];
    for (const [index, name] of ['Europe/London', 'Pacific/Auckland'].entries()) {
      vi.stubEnv('TZ', name);
      bench.saveAs(`${index}.redress`);
      await bench.write(
        { kind: 'recipients', recipients: [recipient] },
        index === 0 ? evidence : evidence.toReversed(),
        { files: index === 0 ? recordFiles() : recordFiles().toReversed() },
      );
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      plain.push(await decrypter.decrypt(readFileSync(bench.path(`${index}.redress`))));
    }
    vi.unstubAllEnvs();
    const [first, second] = plain;
    expect(first && second && Buffer.compare(first, second)).toBe(0);
    expect(
      readFileSync(bench.path('0.redress')).equals(readFileSync(bench.path('1.redress'))),
    ).toBe(false);
  });

  it('tells its progress seldom and to the end', async () => {
    const evidence = Array.from({ length: 24 }, () => bench.add(randomBytes(1 << 20)));
    await bench.write(passphrase, evidence);
    const told = bench.progress;
    expect(told.at(-1)?.done).toBe(told.at(-1)?.size);
    expect(told.every(({ done }, index) => done >= (told[index - 1]?.done ?? 0))).toBe(true);
    const took = (told.at(-1)?.at ?? 0) - (told[0]?.at ?? 0);
    expect(told.length).toBeLessThanOrEqual(took / 100 + 2);
  });

  it('leaves what was there before when it is cancelled', async () => {
    writeFileSync(bench.path('test.redress'), 'the bundle of last week');
    const evidence = Array.from({ length: 8 }, () => bench.add(randomBytes(1 << 20)));
    const work = bench.write(passphrase, evidence);
    bench.cancel();
    expect(await codeOf(work)).toBe('file.cancelled');
    expect(readFileSync(bench.path('test.redress'), 'utf8')).toBe('the bundle of last week');
    expect(readdirSync(bench.out)).toEqual(['test.redress']);
  });

  it.each([
    ['changed', (bytes: Uint8Array) => bytes.fill(1, 0, 1)],
    ['shorter', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['longer', (bytes: Uint8Array) => new Uint8Array([...bytes, 0])],
  ])('is not written with an original that is %s in the mirror', async (_name, damage) => {
    const item = bench.add(new Uint8Array(100_000));
    bench.mirror.set(
      item.objectId,
      new Uint8Array(damage(bench.mirror.get(item.objectId) ?? new Uint8Array())),
    );
    expect(await codeOf(bench.write(passphrase, [bench.add(randomBytes(9)), item]))).toBe(
      'object.damaged',
    );
    expect(readdirSync(bench.out)).toEqual([]);
  });

  it('is not kept when the disk gives back other bytes than it was given', async () => {
    writeFileSync(bench.path('test.redress'), 'the bundle of last week');
    const large = bench.add(randomBytes(24 << 20));
    const read = bench.deps.readObject;
    Object.assign(bench.deps, {
      readObject: async function* (...asked: Parameters<typeof read>) {
        yield* read(...asked);
        const part = openSync(bench.path('test.redress.part'), 'r+');
        writeSync(part, Buffer.from([1, 2, 3]), 0, 3, 300_000);
        closeSync(part);
      },
    });
    expect(await codeOf(bench.write(passphrase, [large]))).toBe('mirror.write-failed');
    expect(readFileSync(bench.path('test.redress'), 'utf8')).toBe('the bundle of last week');
    expect(readdirSync(bench.out)).toEqual(['test.redress']);
  });

  it('is not written when the first of very many originals is damaged', async () => {
    const evidence = Array.from({ length: 5_000 }, () => bench.add(randomBytes(20)));
    for (const bytes of bench.mirror.values()) bytes.fill(0);
    expect(await codeOf(bench.write(passphrase, evidence))).toBe('object.damaged');
    expect(readdirSync(bench.out)).toEqual([]);
  });

  it('is not written without an original that is missing', async () => {
    const item = bench.add(randomBytes(10));
    bench.mirror.clear();
    expect(await codeOf(bench.write(passphrase, [item]))).toBe('object.missing');
    expect(readdirSync(bench.out)).toEqual([]);
  });

  it.each([
    'data/../../secret',
    'data/evidence/00/x',
    'bagit.txt',
    'data/notes.txt',
    'data/keys.json',
  ])('is not written with a file called %s beside its own', async (path) => {
    const files = [...recordFiles(), { path, content: new Uint8Array(1) }];
    expect(await codeOf(bench.write(passphrase, [], { files }))).toBe('bundle.unsafe-name');
  });

  it('is not written for a key that is none', async () => {
    const { recipient } = await keyPair();
    const swapped = recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
    for (const bad of [swapped, 'ssh-ed25519 AAAA', 'age1', '', recipient.toUpperCase()])
      expect(
        await codeOf(bench.write({ kind: 'recipients', recipients: [recipient, bad] }, [])),
      ).toBe('bundle.bad-recipient');
  });

  it('says which way it does not open', async () => {
    const [ours, other] = [await keyPair(), await keyPair()];
    bench.saveAs('keys.redress');
    await bench.write({ kind: 'recipients', recipients: [ours.recipient] }, []);
    bench.saveAs('words.redress');
    await bench.write(passphrase, []);
    const before = pictureOf(bench.vault);
    const [keys, words] = [bench.path('keys.redress'), bench.path('words.redress')];
    expect(await codeOf(bench.openWith(keys, { identity: other.identity }))).toBe(
      'bundle.not-for-us',
    );
    expect(await codeOf(bench.openWith(keys, { passphrase: 'x' }))).toBe('bundle.not-for-us');
    expect(await codeOf(bench.openWith(words, { passphrase: 'wrong' }))).toBe(
      'bundle.wrong-passphrase',
    );
    expect(await codeOf(bench.openWith(words, { identity: ours.identity }))).toBe(
      'bundle.not-for-us',
    );
    expect(pictureOf(bench.vault)).toEqual(before);
  });

  it('leaves nothing in scratch when its opening is cancelled or it is closed meanwhile', async () => {
    await bench.write(passphrase, [bench.add(randomBytes(8 << 20))]);
    const path = bench.path('test.redress');
    const before = pictureOf(bench.vault);
    bench.cancel();
    expect(await codeOf(bench.openWith(path, passphrase))).toBe('file.cancelled');
    bench.resume();
    const opening = bench.openWith(path, passphrase);
    while (readdirSync(bench.scratch).length === 0) await setTimeout(1);
    await bench.bundles.closeAll();
    expect(await codeOf(opening)).toBe('file.cancelled');
    expect(pictureOf(bench.vault)).toEqual(before);
  });

  it('can be open beside others, and all are closed at once', async () => {
    await bench.write(passphrase, [bench.add(randomBytes(5))]);
    const path = bench.path('test.redress');
    const opened = await Promise.all([
      bench.openWith(path, passphrase),
      bench.openWith(path, passphrase),
    ]);
    expect(new Set(opened.map(({ bundle }) => bundle)).size).toBe(2);
    expect(readdirSync(bench.scratch)).toHaveLength(2);
    await bench.bundles.closeAll();
    expect(readdirSync(bench.scratch)).toEqual([]);
  });

  it('can be tried again after a wrong key, until it is closed', async () => {
    await bench.write(passphrase, []);
    const { handlers } = bench.bundles;
    const token = bench.offer(bench.path('test.redress'));
    const peeked = await handlers['bundle.peek']({ token });
    expect(await codeOf(handlers['bundle.peek']({ token }))).toBe('file.token-spent');
    const wrong = { bundle: peeked.bundle, fileKey: new Uint8Array(16) };
    expect(await codeOf(handlers['bundle.open'](wrong))).toBe('bundle.altered');
    expect(readdirSync(bench.scratch)).toEqual([]);
    await handlers['bundle.close']({ bundle: peeked.bundle });
    expect(await codeOf(handlers['bundle.open'](wrong))).toBe('file.token-spent');
  });
});
