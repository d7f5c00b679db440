import { createHash } from 'node:crypto';
import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOffers } from '../../../../electron/intake/offers.ts';
import { readExtract } from '../../../../electron/intake/read-extract.ts';
import { refusalOf } from '../support/refusal.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function offered(content: string) {
  const path = join(tempFolder(), 'extract.csv');
  writeFileSync(path, content);
  const offers = createOffers();
  const [file] = (await offers.offer([path])).files;
  return { path, offers, token: file?.token ?? '' };
}

describe('reading an extract', () => {
  it('answers its bytes and their hash, once', async () => {
    const { offers, token } = await offered('Reference;Due\r\n');
    const extract = await readExtract(offers, token);
    expect(extract).toEqual({
      name: 'extract.csv',
      size: 15,
      sha256: createHash('sha256').update('Reference;Due\r\n').digest('hex'),
      content: new TextEncoder().encode('Reference;Due\r\n'),
    });
    // What crosses to the page carries its whole buffer with it: there must be nothing else in it.
    expect(extract.content.buffer.byteLength).toBe(15);
    expect((await refusalOf(readExtract(offers, token))).code).toBe('file.token-spent');
  });

  it('refuses one over 64 MiB by name, and takes one of 64 MiB', async () => {
    const { path, offers, token } = await offered('x');
    truncateSync(path, 64 * 1_048_576 + 1);
    expect((await refusalOf(readExtract(offers, token))).code).toBe('file.changed');
    const [large] = (await offers.offer([path])).files;
    expect(await refusalOf(readExtract(offers, large?.token ?? ''))).toEqual({
      code: 'file.too-large',
      detail: { name: 'extract.csv' },
    });
    truncateSync(path, 64 * 1_048_576);
    const [fits] = (await offers.offer([path])).files;
    expect((await readExtract(offers, fits?.token ?? '')).size).toBe(64 * 1_048_576);
  });

  it('refuses one that changed since it was offered', async () => {
    const { path, offers, token } = await offered('x');
    appendFileSync(path, 'y');
    expect((await refusalOf(readExtract(offers, token))).code).toBe('file.changed');
  });
});
