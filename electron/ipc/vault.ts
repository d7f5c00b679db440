import type { StoreName } from '../../shared/contracts/channel.ts';
import type { vaultChannels } from '../../shared/contracts/vault.ts';
import type { Vault } from '../depot/vault.ts';
import type { Streams } from '../platform/streams.ts';
import type { Handlers } from './handlers.ts';

export type VaultHandlerDeps = {
  readonly vault: Vault;
  readonly streams: Streams;
  /** The page took the wrapped keys or writes entries: it is unlocked. */
  readonly pageIsUnlocked: () => void;
  readonly discarded: (store: StoreName) => void;
};

export function createVaultHandlers(deps: VaultHandlerDeps): Handlers<keyof typeof vaultChannels> {
  const { vault, streams } = deps;
  return {
    'vault.state': ({ store }) => vault.store(store).state(),
    'vault.write': async ({ store, keyfile, isNew }) => {
      await vault.store(store).writeKeyfile(keyfile, isNew);
      return {};
    },
    'vault.discard-practice': async () => {
      await vault.discardPractice();
      deps.discarded('practice');
      return {};
    },
    'mirror.head': ({ store }) => vault.store(store).head(),
    'mirror.append': async ({ store, before, frames, keys }) => {
      deps.pageIsUnlocked();
      return { head: await vault.store(store).append({ before, frames, keys }) };
    },
    'mirror.read': async ({ store, from }) => {
      const { source, head } = await vault.store(store).read(from);
      return { stream: streams.offer(source), head };
    },
    'mirror.keys': async ({ store }) => {
      deps.pageIsUnlocked();
      return vault.store(store).allKeys();
    },
  };
}
