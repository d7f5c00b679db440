import { describe, expect, it } from 'vitest';
import { planBag } from '../../../../../electron/depot/bundle/bag-plan.ts';
import { bagInfoText, readBagInfo } from '../../../../../shared/depot/bundle/bag.ts';
import { zipOctets } from '../../../../../shared/depot/bundle/zip-octets.ts';
import { fromUtf8 } from '../../../../../shared/kernel/bytes.ts';
import { codeOf, info, recordFiles } from '../../../../support/bundle/bench.ts';

const GIB = 2 ** 30;

/** Originals that are not there: a plan looks at sizes and names alone. */
const originals = (sizes: readonly number[]) =>
  sizes.map((size, index) => ({
    objectId: String(index).padStart(32, '0'),
    key: new Uint8Array(32),
    sha256: index.toString(16).padStart(64, '0'),
    size,
    name: `${index}.pdf`,
  }));

const plan = (sizes: readonly number[]) =>
  planBag({ info: info(), files: recordFiles(), evidence: originals(sizes) }, () => {
    throw new Error('nothing is read');
  });

describe('the plan of a bag', () => {
  it.each([[[]], [[5, 70_000]], [[4 * GIB, 300, 5]], [[3 * GIB, 3 * GIB, 3 * GIB]]])(
    'states the length its files have in their order: %j',
    async (sizes) => {
      const { sources, octets } = await plan(sizes);
      expect(zipOctets(sources)).toBe(octets);
      expect(sources.map(({ name }) => name)).toEqual(sources.map(({ name }) => name).toSorted());
      const [first] = sources;
      const text = first?.isStreamed === false ? fromUtf8(first.bytes) : '';
      expect(first?.name).toBe('redress-ab12cd34/bag-info.txt');
      expect(readBagInfo(text)?.zipOctets).toBe(octets);
      expect(bagInfoText({ info: info(), sum: { octets: 0, files: 0 }, zipOctets: 0 })).toContain(
        'Redress-Zip-Octets: 0000000000000000',
      );
    },
  );

  it.each([
    ['one file over 4 GiB', [4 * GIB + 1]],
    ['more than 50 GiB', Array.from({ length: 13 }, () => 4 * GIB)],
    ['more than 20,000 files', Array.from({ length: 20_000 }, () => 1)],
  ])('refuses what no reader would take: %s', async (_name, sizes) => {
    expect(await codeOf(plan(sizes))).toBe('bundle.too-large');
  });

  it('refuses one original with two sizes', async () => {
    const [item] = originals([5]);
    const evidence = item === undefined ? [] : [item, { ...item, size: 6 }];
    const planned = planBag(
      { info: info(), files: recordFiles(), evidence },
      async function* () {},
    );
    expect(await codeOf(planned)).toBe('object.damaged');
  });

  it('is not made for another format or without the files every bundle has', async () => {
    const none = async function* () {};
    const other = { info: info({ formatVersion: 2 }), files: recordFiles(), evidence: [] };
    await expect(planBag(other, none)).rejects.toThrow('our format');
    const bare = { info: info(), files: [], evidence: [] };
    await expect(planBag(bare, none)).rejects.toThrow('data/keys.json');
  });
});
