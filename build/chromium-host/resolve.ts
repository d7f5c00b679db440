import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const standIn = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;
const names = new Set(['electron', 'electron/main', 'electron/common']);

/** From here on `electron` means our stand-in, for the app and for whatever it imports. */
export function standInForElectron(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      names.has(specifier) ? { url: standIn, shortCircuit: true } : next(specifier, context),
  });
}
