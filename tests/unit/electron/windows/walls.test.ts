import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { fenceContents, fenceSession } from '../../../../electron/windows/fences.ts';
import { windowOptions } from '../../../../electron/windows/window-options.ts';
import { isOnScreen, openingPlace } from '../../../../electron/windows/window-place.ts';

const display = { x: 0, y: 0, width: 1920, height: 1040 };

describe('the window', () => {
  it('is made with every wall up', () => {
    expect(windowOptions('/app/preload.cjs', null).webPreferences).toEqual({
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    });
  });

  it('is 1440 by 900 at first, never under 960 by 640, and then where it was', () => {
    expect(windowOptions('p', null)).toMatchObject({
      width: 1440,
      height: 900,
      minWidth: 960,
      minHeight: 640,
      show: false,
    });
    const place = { x: 10, y: 20, width: 1000, height: 700, isMaximised: false };
    expect(windowOptions('p', openingPlace(place, [display]))).toMatchObject({
      x: 10,
      y: 20,
      width: 1000,
      height: 700,
    });
  });

  it('keeps its size, and whether it filled the display, where that display is gone', () => {
    const place = { x: -1900, y: 40, width: 1200, height: 800, isMaximised: true };
    const gone = openingPlace(place, [display]);
    expect(gone).toEqual({ width: 1200, height: 800, isMaximised: true, corner: null });
    const options = windowOptions('p', gone);
    expect([options.width, options.height, options.x, options.y]).toEqual([
      1200,
      800,
      undefined,
      undefined,
    ]);
    const left = { ...display, x: -1920 };
    expect(openingPlace(place, [display, left])).toEqual({
      ...gone,
      corner: { x: -1900, y: 40 },
    });
  });

  it('is made no larger than the display that is left', () => {
    const place = { x: 5_000, y: 0, width: 3_000, height: 2_000, isMaximised: false };
    const small = { x: 0, y: 0, width: 1366, height: 728 };
    expect(openingPlace(place, [small])).toMatchObject({ width: 1366, height: 728 });
    expect(openingPlace(place, [])).toMatchObject({ width: 3_000, height: 2_000, corner: null });
  });

  it('goes back to its place only where a person can still take hold of it', () => {
    const screens = [
      { x: 0, y: 0, width: 1920, height: 1080 },
      { x: 1920, y: 200, width: 1280, height: 1024 },
    ];
    const at = (x: number, y: number) => isOnScreen({ x, y, width: 1000, height: 700 }, screens);
    expect([at(0, 0), at(2500, 300), at(-800, 100), at(1850, 500)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([at(-950, 100), at(5000, 0), at(0, -300), at(0, 1070), at(0, 2000)]).toEqual(
      Array(5).fill(false),
    );
    expect(isOnScreen({ x: 0, y: 0, width: 1000, height: 700 }, [])).toBe(false);
  });
});

/** Takes down what the app told a session, and asks it as the browser would. */
function askedSession(devServer: string | null) {
  const told = new Map<string, (...args: never[]) => unknown>();
  const keep =
    (name: string) =>
    (handler: (...args: never[]) => unknown): void =>
      void told.set(name, handler);
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setSpellCheckerEnabled: (is: boolean) => told.set('spell', () => is),
    webRequest: { onBeforeRequest: keep('load') },
  };
  // As much of a session as the fence uses.
  fenceSession(session as unknown as Session, devServer);
  const ask = (name: string, ...args: unknown[]): unknown => told.get(name)?.(...(args as never[]));
  return {
    mayLoad: (url: string): boolean => {
      let cancelled = false;
      ask('load', { url }, ({ cancel }: { cancel: boolean }) => {
        cancelled = cancel;
      });
      return !cancelled;
    },
    grants: (permission: string): readonly [boolean, unknown] => {
      let granted = false;
      ask('request', null, permission, (is: boolean) => {
        granted = is;
      });
      return [granted, ask('check', null, permission)];
    },
    spell: () => ask('spell'),
  };
}

describe('the session', () => {
  it('loads our scheme and what the page made, and nothing else', () => {
    const { mayLoad } = askedSession(null);
    for (const url of ['app://redress/', 'blob:app://redress/x', 'data:,x', 'devtools://x/y']) {
      expect([url, mayLoad(url)]).toEqual([url, true]);
    }
    for (const url of [
      'http://localhost:5173/',
      'https://example.org/',
      'ws://localhost:5173/',
      'file:///etc/passwd',
      'ftp://x/',
      'chrome-extension://x/y',
      'about:blank',
    ]) {
      expect([url, mayLoad(url)]).toEqual([url, false]);
    }
  });

  it('loads from the development server, and that one alone, while developing', () => {
    const { mayLoad } = askedSession('http://localhost:5173');
    expect(mayLoad('http://localhost:5173/main.tsx')).toBe(true);
    expect(mayLoad('ws://localhost:5173/')).toBe(true);
    expect(mayLoad('http://localhost:5174/')).toBe(false);
    expect(mayLoad('http://localhost.evil:5173/')).toBe(false);
  });

  it('grants copying out, and no other permission', () => {
    const { grants, spell } = askedSession(null);
    expect(grants('clipboard-sanitized-write')).toEqual([true, true]);
    for (const permission of [
      'clipboard-read',
      'notifications',
      'media',
      'geolocation',
      'fileSystem',
      'openExternal',
      'display-capture',
      'usb',
      'hid',
      'serial',
      'local-network-access',
      'unknown',
    ]) {
      expect([permission, ...grants(permission)]).toEqual([permission, false, false]);
    }
    expect(spell()).toBe(false);
  });
});

describe('page contents', () => {
  const contents = Object.assign(new EventEmitter(), {
    open: (_: { url: string }): unknown => 'unasked',
    setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
      this.open = handler;
    },
  });
  const app = new EventEmitter();
  // As much of an app as the fence uses.
  fenceContents(app as unknown as App, null);
  app.emit('web-contents-created', {}, contents);

  const isStopped = (event: string, details: object): boolean => {
    let stopped = false;
    contents.emit(event, {
      ...details,
      preventDefault: () => {
        stopped = true;
      },
    });
    return stopped;
  };

  it('go nowhere, in no frame but a preview', () => {
    for (const url of [
      'app://redress/',
      'https://example.org/',
      'app://redress/preview/pdf.html',
    ]) {
      for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
        expect(isStopped(event, { url, isMainFrame: true })).toBe(true);
      }
      expect(isStopped('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    }
    const inFrame = (url: string) => isStopped('will-frame-navigate', { url, isMainFrame: false });
    expect(inFrame('app://redress/preview/pdf.html')).toBe(false);
    for (const url of [
      'app://redress/index.html',
      'https://example.org/app://redress/preview/',
      'app://redress.evil/preview/x',
      'http://localhost:5173/preview/pdf.html',
      'data:text/html,x',
    ]) {
      expect([url, inFrame(url)]).toEqual([url, true]);
    }
  });

  it('open nothing', () => {
    expect(contents.open({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(contents.open({ url: 'app://redress/' })).toEqual({ action: 'deny' });
  });
});
