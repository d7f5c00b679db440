import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { PlannedEntry } from '../../../shared/depot/bundle/zip-octets.ts';
import { createBreather } from './breathe.ts';

export type ZipSource = PlannedEntry &
  (
    | { readonly isStreamed: false; readonly bytes: Uint8Array }
    | { readonly isStreamed: true; readonly open: () => AsyncIterable<Uint8Array> }
  );

/** Local midnight: the archive's clock has no zone, so this is the same two numbers everywhere. */
const epoch = (): Date => new Date(1980, 1, 1);
const REGULAR_FILE = 0o100644;

/** A store-only archive of the sources in the order given. The same sources give the same bytes. */
export async function* zipStream(sources: readonly ZipSource[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new Error('yazl gave no stream');
  const open = new Set<Readable>();
  zip.on('error', (error: Error) => output.destroy(error));
  // Reading the stream throws its error; until that begins, nobody else listens.
  output.on('error', () => {});
  try {
    const breathe = createBreather();
    for (const source of sources) {
      add(zip, source, output, open);
      await breathe();
    }
    zip.end();
    for await (const bytes of output) yield bytes;
  } finally {
    for (const readable of open) readable.destroy();
    output.destroy();
  }
}

function add(zip: ZipFile, source: ZipSource, output: Readable, open: Set<Readable>): void {
  const options = {
    compress: false,
    mtime: epoch(),
    mode: REGULAR_FILE,
    forceDosTimestamp: true,
  } as const;
  if (!source.isStreamed) {
    zip.addBuffer(Buffer.from(source.bytes), source.name, options);
    return;
  }
  zip.addReadStreamLazy(source.name, { ...options, size: source.size }, (give) => {
    const readable = Readable.from(source.open(), { objectMode: false });
    open.add(readable);
    readable.on('error', (error) => output.destroy(error));
    readable.on('close', () => open.delete(readable));
    give(null, readable);
  });
}
