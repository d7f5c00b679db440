import type { Page } from '@playwright/test';
import type { Host } from './host.ts';

export interface LaunchOptions {
  /** The vault folder (REDRESS_VAULT). */
  readonly vault: string;
  /** The browser profile (REDRESS_PROFILE): keep it between launches to keep the database. */
  readonly profile: string;
  /** The app's clock starts at this instant and runs on from it (REDRESS_NOW). */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another main process than the app's own: the host's tests bring theirs. */
  readonly main?: string;
  /** More words on its command line, such as a link. */
  readonly words?: readonly string[];
}

export interface RunningApp {
  /** The page of the window there was at launch; `waitForWindow` answers with a later one. */
  readonly page: Page;
  readonly host: Host;
  readonly pid: number;
  readonly control: Control;
  /** The page of the next window, in the order they open, once for each: locking opens a new one. */
  waitForWindow(): Promise<Page>;
  close(): Promise<void>;
  /** SIGKILL to the host and its browser, all of them at once. */
  kill(): Promise<void>;
  /** What the host and the app have written, for a test that fails. */
  output(): string;
}

export interface Control {
  /** What the next open dialog answers; nothing chosen when empty. */
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  /** What the next save dialog answers; null cancels. */
  answerSaveDialog(path: string | null): Promise<void>;
  /** Which button the next message box answers with. */
  answerMessageBox(button: number): Promise<void>;
  notifications(): Promise<readonly { readonly title: string; readonly body: string }[]>;
  clickNotification(index: number): Promise<void>;
  emitPower(
    event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen' | 'shutdown',
  ): Promise<void>;
  /** Nobody has touched the machine for so many seconds; null goes back to the truth. */
  setIdle(seconds: number | null): Promise<void>;
  clickMenu(id: string): Promise<void>;
}

/** What the app is started with, the same in both hosts. */
export function appEnvironment({ vault, profile, now, env }: LaunchOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    REDRESS_VAULT: vault,
    REDRESS_PROFILE: profile,
    ...(now === undefined ? {} : { REDRESS_NOW: now }),
    ...env,
  };
}
