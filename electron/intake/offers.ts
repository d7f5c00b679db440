import { randomBytes } from 'node:crypto';
import type { Offer } from '../../shared/contracts/intake.ts';
import { ok, type Result, refuse } from '../../shared/kernel/result.ts';
import { type Contents, createContents } from './contents.ts';
import type { FileMark } from './source-file.ts';
import { type FoundFile, walk } from './walk.ts';

/** A file a person offered: where it is stays here, the page knows the token. */
export type OfferedSource = {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly mark: FileMark;
};

export type Offers = {
  /** Looks at what was dropped or picked, folders and all, without opening any file. */
  readonly offer: (paths: readonly string[]) => Promise<Offer>;
  /** Spends a token: it works once. */
  readonly spend: (token: string) => Result<OfferedSource>;
  /** What was handed over as bytes. */
  readonly contents: Contents;
  /** Forgets every offer: on lock. */
  readonly clear: () => void;
};

export const mostFiles = 5_000;

export function createOffers(): Offers {
  const waiting = new Map<string, OfferedSource>();
  const contents = createContents();
  const keep = ({ path, name, folder, mark }: FoundFile): Offer['files'][number] => {
    const token = randomBytes(16).toString('hex');
    const size = Number(mark.size);
    waiting.set(token, { path, name, size, mark });
    return { token, name, folder, size };
  };
  return {
    offer: async (paths) => {
      const withoutFile = paths.flatMap((path, index) => (path === '' ? [index] : []));
      const named = paths.filter((path) => path !== '');
      const { files, passedOver } = await walk(named, mostFiles);
      return { files: files.map(keep), passedOver: [...passedOver], withoutFile };
    },
    spend: (token) => {
      const source = waiting.get(token);
      waiting.delete(token);
      return source === undefined ? refuse('file.token-spent') : ok(source);
    },
    contents,
    clear: () => {
      waiting.clear();
      contents.clear();
    },
  };
}
