import type { SafeStorage } from 'electron';
import { only } from '../only.ts';

type Surface = Pick<SafeStorage, 'isEncryptionAvailable' | 'isAsyncEncryptionAvailable'>;

const surface: Surface = {
  isEncryptionAvailable: () => false,
  isAsyncEncryptionAvailable: async () => false,
};

/** There is no keychain here, and it says so: nothing is ever stored in its stead. */
export const safeStorage = only('safeStorage', surface);
