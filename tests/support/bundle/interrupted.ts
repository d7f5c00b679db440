import { fileKeyFor } from '../../../shared/depot/bundle/recipients.ts';
import { createBench } from './bench.ts';

/**
 * Run as a process of its own: writes or opens a bundle full of one canary and stops dead in the middle, with
 * everything it has open, for its parent to kill. Arguments: write|open, share of the work done, canary, passphrase,
 * and the bundle's path where it is opened.
 */
const [, , task, share, canary = '', passphrase = '', path = ''] = process.argv;

// Every step is told, not one in a tenth of a second, so that the work stops where it is asked to.
let ticks = 0;
Object.assign(performance, { now: () => (ticks += 1000) });

const bench = createBench();
const { signal } = bench.deps;
Object.assign(bench.deps, {
  signal: (...told: Parameters<typeof signal>) => {
    const [name, progress] = told;
    if (name !== 'bundle.progress' || !('done' in progress)) return;
    if (progress.done / progress.size < Number(share)) return;
    process.stdout.write(`${bench.folder}\n`, () => {});
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});

if (task === 'write') {
  const original = Buffer.alloc(24 << 20, `${canary} `);
  await bench.write({ kind: 'passphrase', passphrase }, [bench.add(original)]);
} else {
  const peeked = await bench.bundles.handlers['bundle.peek']({ token: bench.offer(path) });
  const key = await fileKeyFor(peeked.header, { passphrase });
  if (!key.ok) throw new Error(key.error.code);
  await bench.bundles.handlers['bundle.open']({ bundle: peeked.bundle, fileKey: key.value });
}
