/**
 * A main process of a few lines, to test the Chromium host with: it answers what the specs ask,
 * and nothing of it is part of the app.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  type IpcMainInvokeEvent,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  utilityProcess,
} from 'electron';

const page = join(import.meta.dirname, 'page');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const MIB = 1024 * 1024;

function streamed(mebibytes: number): ReadableStream<Uint8Array> {
  const block = new Uint8Array(MIB);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent === mebibytes) return controller.close();
      block.fill(sent % 256);
      sent += 1;
      controller.enqueue(block.slice());
    },
  });
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === 'POST') {
    return Response.json({ length: (await request.arrayBuffer()).byteLength, url: request.url });
  }
  const stream = /^\/stream\/(\d+)$/.exec(pathname);
  if (stream) {
    return new Response(streamed(Number(stream[1])), { headers: { 'x-kind': 'streamed' } });
  }
  if (pathname === '/large.bin') {
    return new Response(new Uint8Array(3 * MIB).fill(7), { headers: { 'x-kind': 'large' } });
  }
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const file = join(page, name);
  if (!(await stat(file).catch(() => undefined))?.isFile())
    return new Response('', { status: 404 });
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(await readFile(file), {
    headers: { 'content-type': type, 'content-security-policy': POLICY },
  });
}

function senderOf({ senderFrame, sender }: IpcMainInvokeEvent) {
  const [window] = BrowserWindow.getAllWindows();
  return {
    url: senderFrame?.url,
    origin: senderFrame?.origin,
    hasParent: senderFrame?.parent !== null,
    isOurMainFrame: senderFrame === window?.webContents.mainFrame,
    isOurWindow: sender === window?.webContents,
    parentUrl: senderFrame?.parent?.url,
  };
}

function parseElsewhere(value: unknown): Promise<unknown> {
  const child = utilityProcess.fork(join(import.meta.dirname, 'parser.ts'));
  return new Promise((resolve) => {
    child.on('message', (message: unknown) => {
      child.kill();
      child.on('exit', () => resolve({ message, hasPid: child.pid !== undefined }));
    });
    child.postMessage(value);
  });
}

const heard: string[] = [];

function open(): void {
  const window = new BrowserWindow({
    width: 1000,
    height: 700,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: process.env['PROBE_SUBFRAMES'] === '1',
    },
  });
  const { webContents } = window;
  webContents.setWindowOpenHandler(({ url }) => {
    heard.push(`window.open ${url}`);
    return { action: 'deny' };
  });
  webContents.on('will-navigate', (event) => {
    heard.push(`will-navigate ${event.url}`);
    event.preventDefault();
  });
  webContents.on('render-process-gone', (_event, { reason }) => heard.push(`gone ${reason}`));
  window.once('ready-to-show', () => {
    heard.push('ready-to-show');
    window.show();
  });
  window.on('closed', () => heard.push(`closed ${window.id}`));
  window.loadURL('app://redress/').catch((error: unknown) => heard.push(String(error)));
}

function answerChannels(): void {
  ipcMain.handle('echo', (_event, value: unknown) => value);
  ipcMain.handle('describe', (_event, value: unknown) => Object.prototype.toString.call(value));
  ipcMain.handle('length', (_event, value: Uint8Array) => value.byteLength);
  ipcMain.handle('bytes', (_event, length: number) => new Uint8Array(length).fill(5));
  ipcMain.handle('sender', (event) => senderOf(event));
  ipcMain.handle('function', () => () => 'never');
  ipcMain.handle('fail', () => {
    throw new Error('on purpose');
  });
  ipcMain.handle('heard', () => heard);
  ipcMain.handle('unknown', () => app.setBadgeCount(3));
  ipcMain.handle('keychain', () => safeStorage.isAsyncEncryptionAvailable());
  ipcMain.handle('lock', () => {
    setTimeout(open, 100);
  });
  ipcMain.handle('open-dialog', () => dialog.showOpenDialog({ properties: ['openFile'] }));
  ipcMain.handle('save-dialog', () => dialog.showSaveDialog({ defaultPath: 'probe.txt' }));
  ipcMain.handle('print', async () => {
    const [window] = BrowserWindow.getAllWindows();
    return window?.webContents.printToPDF({ pageSize: 'A4' });
  });
  ipcMain.handle('parse', (_event, value: unknown) => parseElsewhere(value));
  ipcMain.handle('bounds', () => {
    const [window] = BrowserWindow.getAllWindows();
    return { ...window?.getNormalBounds(), isMaximized: window?.isMaximized() };
  });
  ipcMain.handle('idle', () => powerMonitor.getSystemIdleTime());
  ipcMain.handle('dark', () => {
    nativeTheme.themeSource = 'dark';
    return nativeTheme.shouldUseDarkColors;
  });
  ipcMain.handle('notify', (event, title: string) => {
    const notification = new Notification({ title, body: 'body' });
    notification.on('click', () => event.sender.send('clicked', title));
    notification.show();
  });
  ipcMain.on('say', (event, text: string) =>
    event.sender.send('said', text, new Map([[text, 1n]])),
  );
}

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.enableSandbox();
answerChannels();
await app.whenReady();
protocol.handle('app', answer);
session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) =>
  callback(false),
);
powerMonitor.on('suspend', () => heard.push('suspend'));
Menu.setApplicationMenu(
  Menu.buildFromTemplate([
    {
      label: 'File',
      submenu: [
        {
          id: 'lock',
          label: 'Lock',
          accelerator: 'CmdOrCtrl+L',
          click: () => heard.push('menu lock'),
        },
      ],
    },
  ]),
);
app.on('window-all-closed', () => app.quit());
open();
