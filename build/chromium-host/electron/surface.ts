/**
 * Nothing here runs: the compiler holds each piece against Electron's own declarations, so that
 * what the app was checked against is what the host gives it.
 */
import type * as Electron from 'electron';
import type { PageFrame } from '../frames.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { type IpcEvent, ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { Notification } from './notification.ts';
import { powerMonitor } from './power-monitor.ts';
import { screen } from './screen.ts';
import { utilityProcess } from './utility-process.ts';
import { WebContents } from './web-contents.ts';

type Unknown<Ours, Theirs> = Record<Exclude<keyof Ours, keyof Theirs>, never>;

export const heldAgainstElectron: Readonly<Record<string, unknown>> = {
  app: app satisfies Pick<
    Electron.App,
    | 'isPackaged'
    | 'whenReady'
    | 'isReady'
    | 'getName'
    | 'setName'
    | 'getVersion'
    | 'getAppPath'
    | 'getPath'
    | 'setPath'
    | 'getLocale'
    | 'getPreferredSystemLanguages'
    | 'enableSandbox'
    | 'setAppUserModelId'
    | 'setAboutPanelOptions'
    | 'requestSingleInstanceLock'
    | 'focus'
    | 'quit'
    | 'exit'
  >,
  commandLine: app.commandLine satisfies Pick<
    Electron.CommandLine,
    'appendSwitch' | 'hasSwitch' | 'getSwitchValue'
  >,
  ipcMain: ipcMain satisfies Pick<Electron.IpcMain, 'removeHandler'>,
  // A handler is written against Electron's event: ours and its frame have nothing that theirs lack.
  event: {} satisfies Unknown<IpcEvent, Electron.IpcMainInvokeEvent>,
  frame: {} satisfies Unknown<PageFrame, Electron.WebFrameMain>,
  dialog: dialog satisfies Pick<
    Electron.Dialog,
    'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
  >,
  nativeTheme: nativeTheme satisfies Pick<
    Electron.NativeTheme,
    'themeSource' | 'shouldUseDarkColors'
  >,
  powerMonitor: powerMonitor satisfies Pick<
    Electron.PowerMonitor,
    'getSystemIdleTime' | 'getSystemIdleState' | 'isOnBatteryPower'
  >,
  screen: screen satisfies Pick<
    Electron.Screen,
    'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching' | 'getDisplayNearestPoint'
  >,
  utilityProcess: utilityProcess satisfies Pick<typeof Electron.utilityProcess, 'fork'>,
  // The menu itself is a record of its template: its making and its setting are what is held.
  buildFromTemplate: Menu.buildFromTemplate satisfies (
    ...given: Parameters<typeof Electron.Menu.buildFromTemplate>
  ) => unknown,
  BrowserWindow: BrowserWindow.prototype satisfies Pick<
    Electron.BrowserWindow,
    | 'id'
    | 'loadURL'
    | 'show'
    | 'showInactive'
    | 'focus'
    | 'restore'
    | 'maximize'
    | 'isMaximized'
    | 'getBounds'
    | 'getNormalBounds'
    | 'isMinimized'
    | 'isVisible'
    | 'isFocused'
    | 'isDestroyed'
    | 'getTitle'
    | 'setTitle'
    | 'setMenuBarVisibility'
    | 'removeMenu'
    | 'close'
    | 'destroy'
  >,
  WebContents: WebContents.prototype satisfies Pick<
    Electron.WebContents,
    | 'id'
    | 'isDestroyed'
    | 'getURL'
    | 'getTitle'
    | 'send'
    | 'focus'
    | 'setWindowOpenHandler'
    | 'printToPDF'
  >,
  Notification: Notification.prototype satisfies Pick<
    Electron.Notification,
    'title' | 'body' | 'silent' | 'show' | 'close'
  >,
};
