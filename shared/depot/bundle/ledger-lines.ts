import { z } from 'zod';
import { fromUtf8, utf8 } from '../../kernel/bytes.ts';
import type { Bytes } from '../../kernel/primitives.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { chainName, parseHeader, type SealedEntry } from '../../ledger/entry.ts';
import { ledgerPath } from './layout.ts';

/** A line may not be longer than this many characters. */
const LINE_MOST = 2 * 1024 * 1024;

/**
 * One entry as a line of `data/ledger/…jsonl`: the header as the text that was signed, the signature as hex,
 * the body still sealed under its subject's key (in `keys.json`), as base64.
 */
const line = z.strictObject({
  header: z.string(),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
  body: z.base64(),
});

export type LedgerFile = { readonly path: string; readonly content: Bytes };

/** One file per chain, entries by sequence. The same entries give the same bytes, in whatever order they come. */
export function ledgerFiles(entries: readonly SealedEntry[]): readonly LedgerFile[] {
  const chains = Map.groupBy(entries, (entry) => chainName(entry.header));
  return [...chains.values()].map(ledgerFile).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function ledgerFile(chain: readonly SealedEntry[]): LedgerFile {
  const ordered = chain.toSorted((a, b) => a.header.seq - b.header.seq);
  const first = ordered.at(0)?.header;
  const last = ordered.at(-1)?.header;
  if (first === undefined || last === undefined) throw new Error('A chain without entries');
  const { device, epoch } = first;
  return {
    path: ledgerPath({ device, epoch, first: first.seq, last: last.seq }),
    content: utf8(ordered.map((entry) => `${lineOf(entry)}\n`).join('')),
  };
}

const lineOf = (entry: SealedEntry): string =>
  JSON.stringify({
    header: fromUtf8(entry.headerBytes),
    signature: entry.signature.toHex(),
    body: entry.sealedBody.toBase64(),
  });

/** Reads a ledger file of a bundle. Refusal: 'bundle.altered'. Signatures and chains are the ledger's to judge. */
export function readLedgerFile(content: Uint8Array): Result<readonly SealedEntry[]> {
  const entries: SealedEntry[] = [];
  try {
    const text = fromUtf8(content);
    if (!text.endsWith('\n')) return refuse('bundle.altered');
    for (const written of text.slice(0, -1).split('\n')) {
      const entry = written.length > LINE_MOST ? refuse('bundle.altered') : readLine(written);
      if (!entry.ok) return entry;
      entries.push(entry.value);
    }
  } catch {
    return refuse('bundle.altered');
  }
  return ok(entries);
}

function readLine(written: string): Result<SealedEntry> {
  const parsed = line.safeParse(JSON.parse(written));
  if (!parsed.success) return refuse('bundle.altered');
  const headerBytes = utf8(parsed.data.header);
  const header = parseHeader(headerBytes);
  if (!header.ok) return refuse('bundle.altered');
  return ok({
    headerBytes,
    header: header.value,
    signature: Uint8Array.fromHex(parsed.data.signature),
    sealedBody: Uint8Array.fromBase64(parsed.data.body),
  });
}
