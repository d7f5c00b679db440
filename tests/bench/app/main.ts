import { readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ipcMain, protocol } from 'electron';
import { peersScript } from './least.ts';
import { watchPage } from './watch-page.ts';

/**
 * The app's own main process with two things added: a script that watches the page, served before the
 * page's own, and a plain append for the peers, reached over the same IPC.
 */
const WATCH = '/bench-watch.js';
const dexie = join(createRequire(import.meta.url).resolve('dexie'), '..', 'dexie.min.js');
const watchScript = `${readFileSync(dexie, 'utf8')}\n(${watchPage.toString()})();\n${peersScript()}\n`;

const handleScheme = protocol.handle.bind(protocol);
protocol.handle = (scheme, answer) =>
  handleScheme(scheme, async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === WATCH)
      return new Response(watchScript, { headers: { 'content-type': 'text/javascript' } });
    const answered = await answer(request);
    if (pathname !== '/') return answered;
    const page = await answered.text();
    return new Response(page.replace('<head>', `<head><script src="${WATCH}"></script>`), {
      headers: answered.headers,
    });
  });

let plainFile: Promise<FileHandle> | null = null;

/** What the least that keeps bytes would do: append, and have them on the disk. */
async function appendPlainly(bytes: Uint8Array): Promise<{ readonly ok: true }> {
  plainFile ??= open(join(process.env['REDRESS_VAULT'] ?? '', '..', 'plain.log'), 'a');
  const file = await plainFile;
  await file.write(bytes);
  await file.datasync();
  return { ok: true };
}

const handleChannel = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) =>
  handleChannel(channel, (event, request) =>
    channel === 'mirror.append' && request?.plainly instanceof Uint8Array
      ? appendPlainly(request.plainly)
      : listener(event, request),
  );

await import(join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'main.js'));
