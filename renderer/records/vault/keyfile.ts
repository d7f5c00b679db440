import { z } from 'zod';
import { concat, equalBytes, fromUtf8, utf8 } from '../../../shared/kernel/bytes.ts';
import { randomId } from '../../../shared/kernel/iso.ts';
import type { Bytes, Primitives } from '../../../shared/kernel/primitives.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';

/** Argon2id for the passphrase slot: 64 MiB, three passes (RFC 9106, second choice). */
export const KDF = { memoryKib: 64 * 1024, passes: 3 } as const;
export const KEYFILE_VERSION = 1;

const base64 = z.base64();
const slot = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    salt: base64,
    memoryKib: z.int(),
    passes: z.int(),
    wrapped: base64,
  }),
  z.strictObject({ kind: z.literal('recovery'), wrapped: base64 }),
  /** The practice store opens with the office's own vault key. */
  z.strictObject({ kind: z.literal('office'), wrapped: base64 }),
]);

const keyfileSchema = z.strictObject({
  v: z.int(),
  vaultId: randomId,
  slots: z.array(slot).min(1),
  /** Sealed under the vault key: tells a wrong key from a damaged file, and holds who this is. */
  identity: base64,
});
export type Keyfile = z.infer<typeof keyfileSchema>;
export type Slot = z.infer<typeof slot>;

/** Who this store is on this device; everything here stays sealed. */
export const identitySchema = z.strictObject({
  memberId: randomId,
  device: randomId,
  epoch: z.int().min(1),
  /** The subject that holds the office's own settings. */
  officeId: randomId,
  signingSeed: base64,
  ageIdentity: z.string(),
  ageRecipient: z.string(),
});
export type Identity = z.infer<typeof identitySchema>;

const slotPlace = (vaultId: string, kind: Slot['kind']): string => `slot|${vaultId}|${kind}`;
const identityPlace = (vaultId: string): string => `identity|${vaultId}`;

export async function wrapVaultKey(
  primitives: Primitives,
  vaultId: string,
  kind: Slot['kind'],
  wrappingKey: Bytes,
  vaultKey: Bytes,
): Promise<string> {
  return (await primitives.seal(wrappingKey, vaultKey, slotPlace(vaultId, kind))).toBase64();
}

export async function unwrapVaultKey(
  primitives: Primitives,
  keyfile: Keyfile,
  kind: Slot['kind'],
  wrappingKey: Bytes,
): Promise<Bytes | null> {
  const found = keyfile.slots.find((one) => one.kind === kind);
  if (found === undefined) return null;
  const place = slotPlace(keyfile.vaultId, kind);
  return primitives.open(wrappingKey, Uint8Array.fromBase64(found.wrapped), place);
}

export async function writeKeyfile(
  primitives: Primitives,
  parts: { readonly vaultId: string; readonly slots: readonly Slot[]; readonly identity: Identity },
  vaultKey: Bytes,
): Promise<Bytes> {
  const plain = utf8(JSON.stringify(parts.identity));
  const sealed = await primitives.seal(vaultKey, plain, identityPlace(parts.vaultId));
  const keyfile: Keyfile = {
    v: KEYFILE_VERSION,
    vaultId: parts.vaultId,
    slots: [...parts.slots],
    identity: sealed.toBase64(),
  };
  return sealKeyfile(primitives, keyfile);
}

/** The file's bytes: one line of JSON, and on the next its SHA-256 in hex. Damage shows before any key is tried. */
export async function sealKeyfile(primitives: Primitives, content: unknown): Promise<Bytes> {
  const line = utf8(JSON.stringify(content));
  return concat(line, utf8(`\n${(await primitives.hash(line)).toHex()}\n`));
}

/** A newline, 64 hex digits, a newline. */
const SUM_LENGTH = 66;

/** 'vault.damaged' where it is not a key file to the byte, 'vault.newer' where a newer Redress wrote it. */
export async function parseKeyfile(primitives: Primitives, bytes: Bytes): Promise<Result<Keyfile>> {
  const line = bytes.slice(0, Math.max(0, bytes.length - SUM_LENGTH));
  const sum = utf8(`\n${(await primitives.hash(line)).toHex()}\n`);
  if (!equalBytes(bytes.subarray(line.length), sum)) return refuse('vault.damaged');
  try {
    const raw: unknown = JSON.parse(fromUtf8(line));
    const version = z.looseObject({ v: z.int() }).safeParse(raw);
    if (version.success && version.data.v > KEYFILE_VERSION) return refuse('vault.newer');
    const parsed = keyfileSchema.safeParse(raw);
    return parsed.success ? ok(parsed.data) : refuse('vault.damaged');
  } catch {
    return refuse('vault.damaged');
  }
}

export async function openIdentity(
  primitives: Primitives,
  keyfile: Keyfile,
  vaultKey: Bytes,
): Promise<Result<Identity>> {
  const sealed = Uint8Array.fromBase64(keyfile.identity);
  const plain = await primitives.open(vaultKey, sealed, identityPlace(keyfile.vaultId));
  if (plain === null) return refuse('vault.damaged');
  const parsed = identitySchema.safeParse(JSON.parse(fromUtf8(plain)));
  return parsed.success ? ok(parsed.data) : refuse('vault.damaged');
}
