import { z } from 'zod';
import { bundleInfo } from '../../contracts/bundle.ts';
import { hex32 } from '../../contracts/channel.ts';
import { fromUtf8, utf8 } from '../../kernel/bytes.ts';
import { randomId } from '../../kernel/iso.ts';
import type { Bytes } from '../../kernel/primitives.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';

const chain = z.string().regex(/^[0-9a-f]{32}-[1-9]\d{0,8}$/);

/** The latest entry of a chain its author knew of; `hash` is that of the header's bytes. */
export const chainHead = z.strictObject({ chain, seq: z.int().min(1), hash: hex32 });
export type ChainHead = z.infer<typeof chainHead>;

/** Who wrote: a device's Ed25519 public key and the member it belonged to. */
export const bundledDevice = z.strictObject({
  device: randomId,
  publicKey: hex32,
  memberId: randomId,
  memberName: z.string(),
});
export type BundledDevice = z.infer<typeof bundledDevice>;

export const bundledCase = z.strictObject({
  caseId: randomId,
  reference: z.string(),
  title: z.string(),
  bodies: z.array(z.string()),
  entries: z.int().min(0),
});
export type BundledCase = z.infer<typeof bundledCase>;

/** One filing. The same original filed twice is two lines here and one file in the bag. */
export const bundledItem = z.strictObject({
  caseId: randomId,
  evidenceId: randomId,
  objectId: randomId,
  sha256: hex32,
  size: z.int().min(1),
  name: z.string(),
  mime: z.string(),
});
export type BundledItem = z.infer<typeof bundledItem>;

/** `data/index.json`: what the bundle holds, for programs; `data/index.html` says the same to people. */
export const bundleIndex = z.strictObject({
  info: bundleInfo,
  /** The sender's latest entry of every chain it knew, of the chosen cases or not: shows a cut tail. */
  heads: z.array(chainHead),
  devices: z.array(bundledDevice),
  cases: z.array(bundledCase),
  evidence: z.array(bundledItem),
});
export type BundleIndex = z.infer<typeof bundleIndex>;

/** `data/keys.json`: the keys that open the bundle's sealed bodies and, once taken in, its objects. Keys are 64 hex digits. */
export const bundleKeys = z.strictObject({
  subjects: z.array(z.strictObject({ id: randomId, key: hex32 })),
  objects: z.array(z.strictObject({ id: randomId, key: hex32 })),
});
export type BundleKeys = z.infer<typeof bundleKeys>;

export const indexBytes = (index: BundleIndex): Bytes => jsonBytes(bundleIndex.parse(index));
export const keysBytes = (keys: BundleKeys): Bytes => jsonBytes(bundleKeys.parse(keys));

/** Refusal: 'bundle.altered' where it is not JSON of exactly this shape. */
export const readIndex = (bytes: Uint8Array): Result<BundleIndex> => readJson(bytes, bundleIndex);
export const readKeys = (bytes: Uint8Array): Result<BundleKeys> => readJson(bytes, bundleKeys);

const jsonBytes = (value: unknown): Bytes => utf8(`${JSON.stringify(value, null, 1)}\n`);

function readJson<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Result<Value> {
  try {
    const parsed = schema.safeParse(JSON.parse(fromUtf8(bytes)));
    return parsed.success ? ok(parsed.data) : refuse('bundle.altered');
  } catch {
    return refuse('bundle.altered');
  }
}
