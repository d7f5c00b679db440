import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bagitProblems } from '../../../../support/bagit-check.ts';
import { type Bench, createBench, evidencePath, sha256 } from '../../../../support/bundle/bench.ts';

const isInstalled = (tool: string): boolean => {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const missing = ['age', 'unzip', 'sha256sum'].filter((tool) => !isInstalled(tool));
const note = missing.length > 0 ? ` (skipped: ${missing.join(', ')} not installed)` : '';

let bench: Bench;
let identity: string;
let recipient: string;
beforeEach(async () => {
  bench = createBench();
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
});
afterEach(() => bench.remove());

const at = (name: string): string => join(bench.folder, name);

async function writeFor(sizes: readonly number[]) {
  const evidence = sizes.map((size) => bench.add(randomBytes(size), 'Tŷ “a” – 50 %.pdf'));
  await bench.write({ kind: 'recipients', recipients: [recipient] }, evidence);
  return evidence;
}

/** The bag's folder, unpacked by other people's tools alone. */
function unpacked(): string {
  writeFileSync(at('identity.txt'), `${identity}\n`);
  const bundle = bench.path('test.redress');
  execFileSync('age', ['-d', '-i', at('identity.txt'), '-o', at('bag.zip'), bundle]);
  execFileSync('unzip', ['-t', '-qq', at('bag.zip')]);
  mkdirSync(at('bag'));
  execFileSync('unzip', ['-q', at('bag.zip'), '-d', at('bag')]);
  expect(readdirSync(at('bag'))).toEqual(['redress-ab12cd34']);
  return at('bag/redress-ab12cd34');
}

describe.skipIf(missing.length > 0)(`without us${note}`, () => {
  it.each([
    ['nothing but records', []],
    ['one octet', [1]],
    ['chunk edges', [65_535, 65_536, 65_537, 131_072]],
    ['10,000 originals', Array.from({ length: 10_000 }, (_, index) => (index % 300) + 20)],
  ])(
    'a bundle with %s opens with age, unzip, a BagIt check and sha256sum',
    async (_name, sizes) => {
      const evidence = await writeFor(sizes);
      const base = unpacked();
      expect(bagitProblems(base)).toEqual([]);
      for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
        execFileSync('sha256sum', ['--quiet', '--strict', '-c', manifest], { cwd: base });
      for (const item of evidence)
        expect(sha256(readFileSync(join(base, evidencePath(item.sha256))))).toBe(item.sha256);
    },
    90_000,
  );

  it('a changed bag does not pass the BagIt check', async () => {
    await writeFor([5]);
    const base = unpacked();
    expect(bagitProblems(at('bag.zip'))).toEqual([]);
    writeFileSync(join(base, 'data/keys.json'), '{}');
    writeFileSync(join(base, 'data/more.txt'), 'more');
    expect(bagitProblems(base)).toEqual([
      expect.stringContaining('Payload-Oxum'),
      'manifest-sha256.txt: differs data/keys.json',
      'manifest-sha256.txt: lacks data/more.txt',
    ]);
  });

  it('an archive sealed by age itself opens here', async () => {
    await writeFor([200_000]);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    writeFileSync(at('bag.zip'), await decrypter.decrypt(readFileSync(bench.path('test.redress'))));
    execFileSync('age', ['-r', recipient, '-o', bench.path('theirs.redress'), at('bag.zip')]);
    const opened = await bench.openWith(bench.path('theirs.redress'), { identity });
    expect(opened.evidence).toHaveLength(1);
  });
});
