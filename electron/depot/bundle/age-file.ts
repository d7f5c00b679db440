import {
  HEADER_MOST,
  PAYLOAD_NONCE,
  scanAgeHeader,
} from '../../../shared/depot/bundle/age-header.ts';
import { formatVersionOf, readBagInfo, tagText } from '../../../shared/depot/bundle/bag.ts';
import { limits, splitRoot, tagFiles } from '../../../shared/depot/bundle/layout.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { Disk, DiskFile } from '../disk.ts';
import { onDisk } from '../disk-refusal.ts';
import { payloadKey } from './age-key.ts';
import { ageCipher } from './chunk-cipher.ts';
import { BrokenChunk, CHUNK, ChunkReader, chunkLayout } from './chunk-file.ts';

const refused = (code: RefusalCode): RefusalError => new RefusalError({ code });

/** Opens a file a person offered; a refusal where it is gone, may not be read or is no file. */
export async function openOffered(disk: Disk, path: string): Promise<DiskFile> {
  const look = await onDisk('file.unreadable', () => disk.look(path));
  if (look === null) throw refused('file.vanished');
  if (!look.isFile()) throw refused('bundle.not-a-bundle');
  return onDisk('file.unreadable', () => disk.open(path, 'read'));
}

/** The header, with its MAC line, and the file's size. Refusals: 'bundle.not-a-bundle', 'bundle.truncated'. */
export async function readAgeHeader(
  file: DiskFile,
): Promise<{ readonly header: Bytes; readonly size: number }> {
  const size = await file.size();
  const start = new Uint8Array(Math.min(HEADER_MOST, size));
  const filled = await file.read(start, 0);
  const scanned = scanAgeHeader(start.subarray(0, filled));
  if (scanned.kind === 'foreign') throw refused('bundle.not-a-bundle');
  if (scanned.kind === 'cut') throw refused('bundle.truncated');
  return { header: start.slice(0, scanned.length), size };
}

/** The payload behind the header. Refuses a file that ends too early for any payload: 'bundle.truncated'. */
export async function agePayload(
  file: DiskFile,
  place: { readonly headerLength: number; readonly size: number },
  fileKey: Uint8Array,
): Promise<ChunkReader> {
  const nonce = new Uint8Array(PAYLOAD_NONCE);
  const start = place.headerLength + PAYLOAD_NONCE;
  const sealedSize = place.size - start;
  const filled = await file.read(nonce, place.headerLength);
  if (filled < PAYLOAD_NONCE || chunkLayout(sealedSize) === null) throw refused('bundle.truncated');
  return new ChunkReader(file, { start, sealedSize }, ageCipher(payloadKey(fileKey, nonce)));
}

/**
 * Passes the payload on from front to back. Its end is looked at first: age says only that the last chunk does not
 * hold, and whether the file was cut or changed is told by the length the archive states at its beginning.
 */
export async function passPayload(
  payload: ChunkReader,
  take: (plain: Uint8Array) => Promise<void>,
): Promise<void> {
  try {
    if (!(await payload.holdsAtEnd()))
      throw refused((await isCut(payload)) ? 'bundle.truncated' : 'bundle.altered');
    for await (const plain of payload.stream(0, payload.size)) await take(plain);
  } catch (error) {
    throw error instanceof BrokenChunk ? refused('bundle.altered') : error;
  }
}

async function isCut(payload: ChunkReader): Promise<boolean> {
  // Cut exactly between two chunks, a file ends in one that holds, but not as the last.
  if (await payload.holdsAtEnd('as an inner one')) return true;
  const stated = statedLength(await payload.read(0, CHUNK));
  return stated !== null && stated > payload.size;
}

const LOCAL_HEADER = 30;

/** `Redress-Zip-Octets` of the archive's first file, where that is a `bag-info.txt` of ours; only ever a hint. */
function statedLength(beginning: Uint8Array): number | null {
  if (beginning.length < LOCAL_HEADER) return null;
  const view = new DataView(beginning.buffer, beginning.byteOffset, beginning.length);
  const size = view.getUint32(22, true);
  const nameEnd = LOCAL_HEADER + view.getUint16(26, true);
  const name = tagText(beginning.subarray(LOCAL_HEADER, nameEnd));
  if (name === null || splitRoot(name)?.path !== tagFiles.info || size > limits.tagFile)
    return null;
  const text = tagText(beginning.subarray(nameEnd, nameEnd + size)) ?? '';
  return formatVersionOf(text) === null ? null : (readBagInfo(text)?.zipOctets ?? null);
}
