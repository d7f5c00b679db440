import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channels, preloadOnly, signals } from '../../shared/contracts/index.ts';

/** `window.desktop`, derived from the contract map: one function a channel, nothing else. */
const hidden: readonly string[] = preloadOnly;
const call = Object.fromEntries(
  Object.keys(channels)
    .filter((name) => !hidden.includes(name))
    .map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]),
);

contextBridge.exposeInMainWorld('desktop', {
  call,
  offerFiles: (files: readonly File[]) =>
    ipcRenderer.invoke('intake.offer-dropped', {
      paths: files.map((file) => webUtils.getPathForFile(file)),
    }),
  on: (name: string, hear: (payload: unknown) => void) => {
    if (!(name in signals)) throw new Error(`No such signal: ${name}`);
    const listener = (_event: unknown, payload: unknown) => hear(payload);
    ipcRenderer.on(name, listener);
    return () => {
      ipcRenderer.off(name, listener);
    };
  },
});
