import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webPrimitives as primitives } from '../../../../renderer/records/primitives.ts';
import { ledgerFiles } from '../../../../shared/depot/bundle/ledger-lines.ts';
import { checkChains } from '../../../../shared/ledger/chain.ts';
import { entryKey, headerBytesOf, type SealedEntry } from '../../../../shared/ledger/entry.ts';
import { verifySignature } from '../../../../shared/ledger/seal.ts';
import { idOf } from '../../../support/ledger/case-events.ts';
import { createDevice, type Device, keyOf, writeMany } from '../../../support/ledger/device.ts';

const script = fileURLToPath(new URL('../../../support/verify_ledger.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;

type Ledger = { readonly entries: readonly SealedEntry[]; readonly devices: readonly Device[] };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As an unpacked bundle: the index with every device's key, and the ledger's lines. */
function unpack({ entries, devices }: Ledger, name: string): void {
  const write = (path: string, content: string | Uint8Array) => {
    const at = join(folder, name, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, content);
  };
  const known = devices.map(({ id, publicKey }) => ({ device: id, publicKey: publicKey.toHex() }));
  write('data/index.json', JSON.stringify({ devices: known }));
  for (const { path, content } of ledgerFiles(entries)) write(path, content);
}

/** What our own code finds. */
async function ours({ entries, devices }: Ledger, name: string): Promise<readonly string[]> {
  const keys = new Map(devices.map(({ id, publicKey }) => [id, publicKey]));
  const found = (await checkChains(primitives, entries, new Set())).map(
    ({ entry, code }) => `${name}\t${entry}\t${code}`,
  );
  for (const entry of entries) {
    const key = keys.get(entry.header.device);
    const checked = key === undefined ? null : await verifySignature(primitives, key, entry);
    if (checked === null || !checked.ok)
      found.push(`${name}\t${entryKey(entry.header)}\tledger.unsigned`);
  }
  return found.toSorted();
}

function theirs(names: readonly string[]): { readonly lines: string[]; readonly code: number } {
  const { status, stdout, stderr } = spawnSync('python3', [script, ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(stderr);
  return { lines: stdout.split('\n').filter(Boolean).toSorted(), code: status ?? -1 };
}

async function intact(number: number): Promise<Ledger> {
  const devices = [await createDevice(number), await createDevice(number + 100)];
  const entries: SealedEntry[] = [];
  for (const device of devices) entries.push(...(await writeMany(device, 3)));
  return { entries, devices };
}

const changed = (
  ledger: Ledger,
  at: number,
  change: (entry: SealedEntry) => SealedEntry,
): Ledger => ({
  ...ledger,
  entries: ledger.entries.map((entry, index) => (index === at ? change(entry) : entry)),
});

const otherSignature = (entry: SealedEntry): SealedEntry => {
  const signature = entry.signature.slice();
  signature[40] = (signature[40] ?? 0) ^ 4;
  return { ...entry, signature };
};

const otherAuthor = (entry: SealedEntry): SealedEntry => {
  const header = { ...entry.header, by: idOf('somebody else') };
  return { ...entry, header, headerBytes: headerBytesOf(header) };
};

/** A false history under a true signature. */
async function resigned(entry: SealedEntry, seed: Uint8Array<ArrayBuffer>): Promise<SealedEntry> {
  const header = { ...entry.header, prev: '7'.repeat(64) };
  const headerBytes = headerBytesOf(header);
  const signature = await primitives.sign(seed, await primitives.hash(headerBytes));
  return { ...entry, header, headerBytes, signature };
}

const damages: readonly ((ledger: Ledger, number: number) => Ledger | Promise<Ledger>)[] = [
  (ledger) => ledger,
  (ledger) => changed(ledger, 1, otherSignature),
  (ledger) => changed(ledger, 4, otherAuthor),
  (ledger) => ({ ...ledger, entries: ledger.entries.filter((_, index) => index !== 1) }),
  (ledger) => ({ ...ledger, entries: [...ledger.entries, ...ledger.entries.slice(0, 1)] }),
  (ledger) => ({ ...ledger, devices: ledger.devices.slice(1) }),
  async (ledger, number) => {
    const [, second] = ledger.entries;
    if (second === undefined) throw new Error('no entries');
    const altered = await resigned(second, keyOf(number));
    return changed(ledger, 1, () => altered);
  },
  async (ledger, number) => {
    const forked = await writeMany(await createDevice(number), 2);
    return { ...ledger, entries: [...ledger.entries, ...forked] };
  },
  (ledger) => {
    const [first, second] = ledger.entries;
    if (first === undefined || second === undefined) throw new Error('no entries');
    return changed(ledger, 0, (entry) => ({ ...entry, signature: second.signature }));
  },
  (ledger) => ({ ...ledger, entries: [] }),
];

describe('the independent verifier', () => {
  it('has no more than a hundred lines of code', () => {
    const code = readFileSync(script, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(code.length).toBeLessThanOrEqual(100);
  });

  it.skipIf(!hasPython)(
    'finds in a hundred ledgers, intact and damaged, what our own code finds (needs python3)',
    { timeout: 60_000 },
    async () => {
      const expected: string[] = [];
      const names: string[] = [];
      for (let number = 1; number <= 100; number += 1) {
        const name = `ledger-${number}`;
        const damage = damages[number % damages.length] ?? ((ledger: Ledger) => ledger);
        const ledger = await damage(await intact(number), number);
        names.push(name);
        unpack(ledger, name);
        mkdirSync(join(folder, name, 'data/ledger'), { recursive: true });
        expected.push(...(await ours(ledger, name)));
      }
      const { lines, code } = theirs(names);
      expect(lines).toEqual(expected.toSorted());
      expect(new Set(lines.map((line) => line.split('\t')[2]))).toEqual(
        new Set(['ledger.altered', 'ledger.fork', 'ledger.unsigned']),
      );
      expect(code).toBe(1);
      const whole = names.filter((_, index) => (index + 1) % damages.length === 0);
      expect(theirs(whole)).toEqual({ lines: [], code: 0 });
    },
  );
});
