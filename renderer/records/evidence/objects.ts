import type { TakenFile } from '../../../shared/contracts/intake.ts';
import {
  chunkNonce,
  objectChunk,
  objectChunks,
  objectMagic,
  objectPlace,
  plainObjectSize,
} from '../../../shared/depot/object.ts';
import { concat, equalBytes } from '../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { RecordsDatabase } from '../database/schema.ts';

const PIECE_LENGTH = 1024 * 1024;
const PIECES_AT_ONCE = 8;

/** Keeps a sealed object as it comes from main, without opening it. */
export async function keepObject(database: RecordsDatabase, taken: TakenFile): Promise<void> {
  const kept = await keepStream(database, taken.objectId, taken.stream);
  if (kept !== taken.sealedSize)
    throw new RefusalError({ code: 'object.damaged', detail: { name: taken.name } });
}

/** Streams a sealed object into the database in pieces; answers how many bytes came. */
export async function keepStream(
  database: RecordsDatabase,
  objectId: string,
  stream: string,
): Promise<number> {
  let waiting: Bytes[] = [];
  let [n, size] = [0, 0];
  const keep = async () => {
    const rows = waiting.map((bytes, index) => ({ object: objectId, n: n + index, bytes }));
    await database.chunks.bulkPut(rows);
    n += waiting.length;
    waiting = [];
  };
  for await (const piece of piecesOf(stream)) {
    waiting.push(piece);
    size += piece.length;
    if (waiting.length === PIECES_AT_ONCE) await keep();
  }
  await keep();
  await database.objects.put({ id: objectId, chunks: n, size });
  return size;
}

async function* piecesOf(stream: string): AsyncGenerator<Bytes> {
  const response = await fetch(`/stream/${stream}`);
  if (!response.ok || response.body === null) throw new RefusalError({ code: 'object.missing' });
  let rest: Bytes = new Uint8Array();
  for await (const part of response.body) {
    rest = concat(rest, part);
    while (rest.length >= PIECE_LENGTH) {
      yield rest.slice(0, PIECE_LENGTH);
      rest = rest.slice(PIECE_LENGTH);
    }
  }
  if (rest.length > 0) yield rest;
}

/** The sealed object from the database; null where it is not (or not whole) there. */
export async function keptObject(
  database: RecordsDatabase,
  objectId: string,
): Promise<Bytes | null> {
  const row = await database.objects.get(objectId);
  if (row === undefined) return null;
  const range = database.chunks.where('[object+n]').between([objectId, 0], [objectId, row.chunks]);
  const pieces = await range.toArray();
  const whole = concat(...pieces.map(({ bytes }) => bytes));
  return whole.length === row.size ? whole : null;
}

/** Removes objects that no entry names. */
export async function forgetObjects(
  database: RecordsDatabase,
  named: ReadonlySet<string>,
): Promise<void> {
  const here = await database.objects.toCollection().primaryKeys();
  const kept = new Set(here);
  const stray = here.filter((id) => !named.has(id));
  await database.transaction('rw', database.objects, database.chunks, async () => {
    for (const id of stray) await deleteObject(database, id);
    const halves = await database.chunks.toCollection().primaryKeys();
    const half = halves.filter(([object]) => !kept.has(object));
    await database.chunks.bulkDelete(half);
  });
}

async function deleteObject(database: RecordsDatabase, id: string): Promise<void> {
  await database.chunks
    .where('[object+n]')
    .between([id, 0], [id, Number.POSITIVE_INFINITY])
    .delete();
  await database.objects.delete(id);
}

/** Opens a sealed object. Null where any chunk does not open, is missing or is out of place. */
export async function openObject(
  key: Bytes,
  objectId: string,
  sealed: Bytes,
): Promise<Bytes | null> {
  const size = plainObjectSize(sealed.length);
  if (size === null || !equalBytes(sealed.subarray(0, objectMagic.length), objectMagic))
    return null;
  const cryptoKey = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const additionalData = objectPlace(objectId);
  const plain = new Uint8Array(size);
  for (let index = 0; index < objectChunks(size); index += 1) {
    const { isLast, plainAt, sealedAt, sealedSize } = objectChunk(size, index);
    const iv = chunkNonce(index, isLast);
    const chunk = sealed.subarray(sealedAt, sealedAt + sealedSize);
    const opened = await crypto.subtle
      .decrypt({ name: 'AES-GCM', iv, additionalData }, cryptoKey, chunk)
      .catch(() => null);
    if (opened === null) return null;
    plain.set(new Uint8Array(opened), plainAt);
  }
  return plain;
}
