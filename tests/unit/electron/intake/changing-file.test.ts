import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { RefusalError } from '../../../../shared/kernel/result.ts';
import { intakeBench, nextObjectId, objectKey } from '../support/intake-bench.ts';
import { expectNothingKept } from '../support/nothing-kept.ts';
import { refusalOf } from '../support/refusal.ts';

const MiB = 1_048_576;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a file that is not what it was', () => {
  const offered = async (content: string | Uint8Array = 'as it was') => {
    const bench = intakeBench();
    const path = join(bench.files, 'minutes.txt');
    writeFileSync(path, content);
    const [file] = (await bench.offers.offer([path])).files;
    const take = () =>
      bench.intake.take({
        store: 'office',
        token: file?.token ?? '',
        objectId: nextObjectId(),
        key: objectKey,
      });
    return { bench, path, take };
  };

  it.each<[string, (path: string) => void, string]>([
    ['vanished', (path) => rmSync(path), 'file.vanished'],
    ['grew', (path) => appendFileSync(path, '!'), 'file.changed'],
    ['shrank', (path) => truncateSync(path, 3), 'file.changed'],
    ['was emptied', (path) => truncateSync(path, 0), 'file.empty'],
    ['was written over', (path) => writeFileSync(path, 'as it is!'), 'file.changed'],
    [
      'became a link',
      (path) => {
        renameSync(path, `${path}.elsewhere`);
        symlinkSync(`${path}.elsewhere`, path);
      },
      'file.not-a-file',
    ],
    [
      'was replaced',
      (path) => {
        writeFileSync(`${path}.new`, 'as it was');
        renameSync(`${path}.new`, path);
      },
      'file.changed',
    ],
  ])('because it %s since it was offered, is refused by name', async (_, change, code) => {
    const { bench, path, take } = await offered();
    change(path);
    expect(await refusalOf(take())).toEqual({ code, detail: { name: 'minutes.txt' } });
    expectNothingKept(bench);
  });

  it.skipIf(process.getuid?.() === 0)('and may not be read, is refused by name', async () => {
    const { path, take } = await offered();
    chmodSync(path, 0);
    expect(await refusalOf(take())).toEqual({
      code: 'file.unreadable',
      detail: { name: 'minutes.txt' },
    });
  });

  const writers: readonly [string, (path: string, turn: number) => void][] = [
    ['appended to', (path) => appendFileSync(path, randomBytes(1_000))],
    ['cut and filled again', (path, turn) => truncateSync(path, 2 * MiB + (turn % 7))],
    [
      'written over in place',
      (path, turn) => writeFileSync(path, new Uint8Array(3 * MiB).fill(turn)),
    ],
    [
      'replaced again and again',
      (path, turn) => {
        writeFileSync(`${path}.new`, new Uint8Array(3 * MiB).fill(turn));
        renameSync(`${path}.new`, path);
      },
    ],
    [
      'taken away and put back',
      (path, turn) => {
        if (turn % 2 === 0) renameSync(path, `${path}.away`);
        else renameSync(`${path}.away`, path);
      },
    ],
  ];

  it.each(writers)(
    'while it is %s is refused, or what is kept is what was hashed',
    async (_, write) => {
      const outcomes = new Set<string>();
      for (let round = 0; round < 8; round += 1) {
        const { bench, path, take } = await offered(new Uint8Array(3 * MiB).fill(round));
        let isOver = false;
        const writing = (async () => {
          for (let turn = 0; !isOver; turn += 1) {
            await pause(round);
            if (!isOver) write(path, turn);
          }
        })();
        try {
          const taken = await take();
          outcomes.add('kept');
          expect(sha256(await bench.plainOf(taken.objectId))).toBe(taken.sha256);
        } catch (error) {
          if (!(error instanceof RefusalError)) throw error;
          outcomes.add(error.refusal.code);
          expect(error.refusal.detail).toEqual({ name: 'minutes.txt' });
          expectNothingKept(bench);
        } finally {
          isOver = true;
          await writing;
        }
      }
      expect(
        [...outcomes].every((one) => /^(kept|file\.(changed|vanished|empty))$/.test(one)),
      ).toBe(true);
      expect([...outcomes].some((one) => one !== 'kept')).toBe(true);
    },
    60_000,
  );
});
