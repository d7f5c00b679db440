import type { RefusalCode } from '../kernel/codes.ts';
import type { Primitives } from '../kernel/primitives.ts';
import { chainName, entryKey, FIRST_PREV, type Header, type SealedEntry } from './entry.ts';

export type ChainFinding = {
  readonly entry: string;
  readonly code: Extract<RefusalCode, 'ledger.altered' | 'ledger.fork' | 'ledger.gap'>;
};

/**
 * Walks the entries of every chain in order. `ledger.altered`: an entry whose predecessor is here but
 * has another hash than it names. `ledger.fork`: two different entries under one key; what follows may
 * lean on either. `ledger.gap`: where `complete` chains (by name) miss an entry.
 */
export async function checkChains(
  primitives: Primitives,
  entries: readonly SealedEntry[],
  complete: ReadonlySet<string>,
): Promise<readonly ChainFinding[]> {
  const findings: ChainFinding[] = [];
  for (const [name, chain] of byChain(entries)) {
    const hashes: Hashes = new Map();
    for (const entry of chain) {
      const { header } = entry;
      const known = hashes.get(header.seq) ?? new Set();
      const hash = (await primitives.hash(entry.headerBytes)).toHex();
      if (known.has(hash)) continue;
      if (known.size > 0) findings.push({ entry: entryKey(header), code: 'ledger.fork' });
      const finding = linkFinding(header, hashes, complete.has(name));
      if (finding !== null) findings.push({ entry: entryKey(header), code: finding });
      hashes.set(header.seq, known.add(hash));
    }
  }
  return findings;
}

/** The header hashes held under each sequence number: more than one where the chain forks. */
type Hashes = Map<number, Set<string>>;

function linkFinding(
  header: Header,
  hashes: Hashes,
  isComplete: boolean,
): 'ledger.altered' | 'ledger.gap' | null {
  if (header.seq === 1) return header.prev === FIRST_PREV ? null : 'ledger.altered';
  const before = hashes.get(header.seq - 1);
  if (before === undefined) return isComplete ? 'ledger.gap' : null;
  return before.has(header.prev) ? null : 'ledger.altered';
}

function byChain(entries: readonly SealedEntry[]): ReadonlyMap<string, readonly SealedEntry[]> {
  const chains = new Map<string, SealedEntry[]>();
  for (const entry of entries) {
    const name = chainName(entry.header);
    const chain = chains.get(name);
    if (chain === undefined) chains.set(name, [entry]);
    else chain.push(entry);
  }
  for (const chain of chains.values()) chain.sort((a, b) => a.header.seq - b.header.seq);
  return chains;
}

/** What entries of one subject refer to by `seen` that is not among them: chain name → missing sequence. */
export function missingSeen(headers: readonly Header[]): ReadonlyMap<string, number> {
  const held = new Set(headers.map(entryKey));
  const missing = new Map<string, number>();
  for (const header of headers)
    for (const [chain, seq] of Object.entries(header.seen))
      if (!held.has(`${chain}-${seq}`)) missing.set(chain, Math.max(seq, missing.get(chain) ?? 0));
  return missing;
}
