import { createHash } from 'node:crypto';
import type { Answer } from '../../shared/contracts/index.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { Offers } from './offers.ts';
import { openSource } from './source-file.ts';

const largestExtract = 64 * 1_048_576;

/** The plain bytes of a small file, unchanged from its first byte to its last. */
export async function readExtract(
  offers: Offers,
  token: string,
): Promise<Answer<'intake.read-extract'>> {
  const offered = offers.spend(token);
  if (!offered.ok) throw new RefusalError(offered.error);
  const { path, name, mark } = offered.value;
  const source = await openSource(path, name, mark);
  try {
    const { size } = source;
    if (size > largestExtract) throw new RefusalError({ code: 'file.too-large', detail: { name } });
    const content = new Uint8Array(size);
    let at = 0;
    for await (const part of source.bytes()) {
      if (at + part.length > size) break;
      content.set(part, at);
      at += part.length;
    }
    await source.assertUnchanged();
    if (at !== size) throw new RefusalError({ code: 'file.changed', detail: { name } });
    return { name, size, sha256: createHash('sha256').update(content).digest('hex'), content };
  } finally {
    await source.close();
  }
}
