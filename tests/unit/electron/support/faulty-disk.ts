import type { Disk, DiskFile } from '../../../../electron/depot/disk.ts';

/** What a disk that fails throws: as Node's own errors look. */
export const diskError = (code: string): Error =>
  Object.assign(new Error(code), { code, syscall: 'write' });

export type FaultyDisk = {
  readonly disk: Disk;
  /** Calls made so far. */
  readonly calls: () => number;
};

type Fault = {
  /** The call (1-based) that fails. */
  readonly at: number;
  readonly error?: Error;
  /** As when the process is killed: every later call fails too. */
  readonly isDeath?: boolean;
  /** Half of what a failing write was given gets to the disk. */
  readonly writesHalf?: boolean;
};

/** The real disk, counting each call and failing one of them. */
export function faultyDisk(disk: Disk, { at, error, isDeath, writesHalf }: Fault): FaultyDisk {
  let calls = 0;
  const fails = (): boolean => {
    calls += 1;
    return calls === at || (isDeath === true && calls > at);
  };
  const fault = error ?? diskError('EIO');
  const guard =
    <Args extends readonly unknown[], Answer>(work: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (fails()) throw fault;
      return work(...args);
    };
  const guardFile = (file: DiskFile): DiskFile => ({
    size: guard(file.size),
    read: guard(file.read),
    write: async (bytes, position) => {
      const isFirstFault = calls + 1 === at;
      if (!fails()) return file.write(bytes, position);
      if (writesHalf === true && isFirstFault) {
        await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)), position);
      }
      throw fault;
    },
    truncate: guard(file.truncate),
    sync: guard(file.sync),
    dataSync: guard(file.dataSync),
    // Whoever dies closes nothing, but the system closes it for him: no handle may leak in a test.
    close: async () => {
      const isFailing = fails();
      await file.close();
      if (isFailing) throw fault;
    },
  });
  return {
    calls: () => calls,
    disk: {
      open: async (path, as) => {
        if (fails()) throw fault;
        return guardFile(await disk.open(path, as));
      },
      rename: guard(disk.rename),
      remove: guard(disk.remove),
      removeFolder: guard(disk.removeFolder),
      makeFolder: guard(disk.makeFolder),
      syncFolder: guard(disk.syncFolder),
      list: guard(disk.list),
      look: guard(disk.look),
      freeBytes: guard(disk.freeBytes),
    },
  };
}
