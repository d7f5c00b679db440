import { describe, expect, it } from 'vitest';
import {
  type BundleIndex,
  indexBytes,
  keysBytes,
  readIndex,
  readKeys,
} from '../../../../../shared/depot/bundle/contents.ts';
import { ledgerFiles, readLedgerFile } from '../../../../../shared/depot/bundle/ledger-lines.ts';
import { utf8 } from '../../../../../shared/kernel/bytes.ts';
import { FIRST_PREV, headerBytesOf, type SealedEntry } from '../../../../../shared/ledger/entry.ts';
import { device, info } from '../../../../support/bundle/bench.ts';

const id = (digit: string): string => digit.repeat(32);
const hash = (digit: string): string => digit.repeat(64);

const index: BundleIndex = {
  info: info(),
  heads: [{ chain: `${device}-1`, seq: 3, hash: hash('a') }],
  devices: [{ device, publicKey: hash('b'), memberId: id('c'), memberName: 'Siân ap Rhys' }],
  cases: [
    {
      caseId: id('d'),
      reference: '202104092',
      title: 'Repairs',
      bodies: ['A council'],
      entries: 3,
    },
  ],
  evidence: [
    {
      caseId: id('d'),
      evidenceId: id('e'),
      objectId: id('f'),
      sha256: hash('0'),
      size: 5,
      name: 'a.pdf',
      mime: 'application/pdf',
    },
  ],
};

describe('index.json and keys.json', () => {
  it('come back as they were written', () => {
    expect(readIndex(indexBytes(index))).toEqual({ ok: true, value: index });
    const keys = { subjects: [{ id: id('d'), key: hash('1') }], objects: [] };
    expect(readKeys(keysBytes(keys))).toEqual({ ok: true, value: keys });
  });

  it.each([
    ['no JSON', 'x'],
    ['an unknown key', JSON.stringify({ ...index, more: 1 })],
    ['a polluted key', `{"__proto__":{"a":1},${JSON.stringify(index).slice(1)}`],
    [
      'a short hash',
      JSON.stringify({ ...index, heads: [{ chain: `${device}-1`, seq: 3, hash: 'aa' }] }),
    ],
    ['a size that is none', JSON.stringify(index).replace('"size":5', '"size":1e400')],
    ['an endless nest', '['.repeat(100_000)],
  ])('are refused with %s', (_name, text) => {
    expect(readIndex(utf8(text))).toMatchObject({ ok: false, error: { code: 'bundle.altered' } });
  });

  it('are refused where they are not UTF-8', () => {
    expect(readKeys(new Uint8Array([0xff, 0xfe])).ok).toBe(false);
  });
});

const entry = (epoch: number, seq: number): SealedEntry => {
  const header = {
    v: 1,
    device,
    epoch,
    seq,
    prev: FIRST_PREV,
    subject: id('d'),
    kind: 'case.opened',
    at: '2026-11-22T09:00:00.000Z-0000',
    by: id('c'),
    seen: {},
    bodyHash: hash('9'),
  };
  return {
    header,
    headerBytes: headerBytesOf(header),
    signature: new Uint8Array(64).fill(seq),
    sealedBody: new Uint8Array([1, 2, seq]),
  };
};

describe('ledger files', () => {
  it('are one per chain, in order, whatever order the entries come in', () => {
    const entries = [entry(2, 1), entry(1, 9), entry(1, 2)];
    const files = ledgerFiles(entries);
    expect(files.map(({ path }) => path)).toEqual([
      `data/ledger/${device}-1/2-9.jsonl`,
      `data/ledger/${device}-2/1-1.jsonl`,
    ]);
    expect(ledgerFiles(entries.toReversed())).toEqual(files);
    const [first] = files;
    expect(readLedgerFile(first?.content ?? new Uint8Array())).toEqual({
      ok: true,
      value: [entry(1, 2), entry(1, 9)],
    });
  });

  it.each([
    ['nothing', ''],
    ['no newline at the end', '{}'],
    ['an empty line', '\n'],
    ['no entry', '{}\n'],
    ['no header', `${JSON.stringify({ header: '{}', signature: 'a'.repeat(128), body: '' })}\n`],
    ['a line without end', `${'a'.repeat(3 << 20)}\n`],
  ])('are refused with %s', (_name, text) => {
    expect(readLedgerFile(utf8(text))).toEqual({ ok: false, error: { code: 'bundle.altered' } });
  });
});
