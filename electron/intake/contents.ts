import { randomBytes } from 'node:crypto';
import type { Request } from '../../shared/contracts/index.ts';
import { mostContent } from '../../shared/contracts/intake.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import { unsafeInName } from './walk.ts';

/** Bytes without a file behind them, as the page handed them over: from the clipboard, or from another program. */
export type GivenContent = { readonly name: string; readonly content: Bytes };

/** Such bytes are held in memory alone, never on disk, and no more of them at once than one may have. */
export type Contents = {
  readonly begin: (request: Request<'intake.begin-content'>) => { readonly token: string };
  readonly add: (request: Request<'intake.add-content'>) => { readonly held: number };
  /** Spends a token: it works once. Null where it stands for no such bytes. */
  readonly spend: (token: string) => GivenContent | null;
  readonly clear: () => void;
};

type Held = { readonly name: string; readonly content: Bytes; at: number };

export function createContents(): Contents {
  const waiting = new Map<string, Held>();
  const makeRoom = (size: number): void => {
    const held = () => [...waiting.values()].reduce((sum, one) => sum + one.content.length, 0);
    for (const [token] of waiting) {
      if (held() + size <= mostContent) return;
      waiting.delete(token);
    }
  };
  const refusal = (code: 'file.token-spent' | 'file.changed' | 'file.name-unsafe', name?: string) =>
    new RefusalError({ code, ...(name === undefined ? {} : { detail: { name } }) });
  return {
    begin: ({ name, size }) => {
      if (unsafeInName.test(name)) throw refusal('file.name-unsafe', name);
      makeRoom(size);
      const token = randomBytes(16).toString('hex');
      waiting.set(token, { name, content: new Uint8Array(size), at: 0 });
      return { token };
    },
    add: ({ token, piece }) => {
      const held = waiting.get(token);
      if (held === undefined) throw refusal('file.token-spent');
      if (held.at + piece.length > held.content.length) {
        waiting.delete(token);
        throw refusal('file.changed', held.name);
      }
      held.content.set(piece, held.at);
      held.at += piece.length;
      return { held: held.at };
    },
    spend: (token) => {
      const held = waiting.get(token);
      waiting.delete(token);
      if (held === undefined) return null;
      if (held.at < held.content.length) throw refusal('file.changed', held.name);
      return { name: held.name, content: held.content };
    },
    clear: () => waiting.clear(),
  };
}
