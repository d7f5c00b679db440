import { decode, encode } from '../codec.ts';
import { contextBridge } from './context-bridge.ts';
import { IpcRenderer } from './ipc-renderer.ts';
import { KeptFiles } from './kept-files.ts';
import type { FromPage, Question, ToPage } from './messages.ts';
import { ask } from './questions.ts';
import { listenForShortcuts, setShortcuts } from './shortcuts.ts';

type Post = (text: string) => void;

function isPost(value: unknown): value is Post {
  return typeof value === 'function';
}

/** Takes the binding off the window before any script of the page can see it. */
function takeBinding(): Post | undefined {
  const raw: unknown = Reflect.get(window, redressHost.binding);
  Reflect.deleteProperty(window, redressHost.binding);
  return isPost(raw) ? raw : undefined;
}

function watchPerson(post: (message: FromPage) => void): void {
  let told = Number.NEGATIVE_INFINITY;
  const active = (): void => {
    if (performance.now() - told < 5_000) return;
    told = performance.now();
    post({ kind: 'active' });
  };
  for (const event of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(event, active, { capture: true, passive: true });
  }
  for (const event of ['load', 'resize']) {
    window.addEventListener(event, () => post({ kind: 'moved' }));
  }
  window.addEventListener('focus', () => post({ kind: 'focus' }));
  window.addEventListener('blur', () => post({ kind: 'blur' }));
}

function notify(
  message: Extract<ToPage, { kind: 'notify' }>,
  post: (message: FromPage) => void,
): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const { id, title, body, silent } = message;
  const shown = new Notification(title, { body, silent, tag: String(id) });
  shown.addEventListener('click', () => post({ kind: 'notification', id, event: 'click' }));
  shown.addEventListener('close', () => post({ kind: 'notification', id, event: 'close' }));
}

function runPreload(ipcRenderer: IpcRenderer, kept: KeptFiles): void {
  const electron = {
    contextBridge,
    ipcRenderer,
    webUtils: { getPathForFile: (file: File) => kept.getPathForFile(file) },
  };
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  redressHost.preload(require, module, module.exports);
}

function begin(raw: Post): void {
  const post = (message: FromPage): void => raw(encode(message));
  const ipcRenderer = new IpcRenderer(post);
  const kept = new KeptFiles(redressHost.fileMarker);
  const receiver = {
    take(text: string): void {
      // The host is the only one who can call this, and it sends nothing else.
      const message = decode(text) as ToPage;
      if (message.kind === 'notify') notify(message, post);
      else if (message.kind === 'copy') navigator.clipboard.writeText(message.text);
      else if (message.kind === 'shortcuts') setShortcuts(message.shortcuts);
      else ipcRenderer.take(message);
    },
    ask: async (text: string): Promise<string> => encode(await ask(decode(text) as Question, kept)),
    file: (mark: string): File | undefined => kept.file(mark),
  };
  Object.defineProperty(window, redressHost.handle, { value: receiver, configurable: true });
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  post({ kind: 'hello', dark });
  watchPerson(post);
  listenForShortcuts((id) => post({ kind: 'menu', id }));
  runPreload(ipcRenderer, kept);
}

const raw = takeBinding();
const isMain = window === window.top;
if (raw && location.origin === redressHost.origin && (isMain || redressHost.inSubframes))
  begin(raw);
