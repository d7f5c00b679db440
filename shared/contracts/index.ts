import type { z } from 'zod';
import type { Result } from '../kernel/result.ts';
import { appChannels, appSignals } from './app.ts';
import { bundleChannels, bundleSignals } from './bundle.ts';
import { intakeChannels, intakeSignals } from './intake.ts';
import { lettersChannels } from './letters.ts';
import { listChannels } from './list.ts';
import { printChannels } from './print.ts';
import { reminderChannels, reminderSignals } from './reminders.ts';
import { vaultChannels } from './vault.ts';

export type { AppSettings, Language, LockReason } from './app.ts';
export type { StoreName } from './channel.ts';
export type { Head, WrappedKey } from './vault.ts';

/** Every question the page can put to the main process. A channel exists when it is here. */
export const channels = {
  ...appChannels,
  ...vaultChannels,
  ...intakeChannels,
  ...bundleChannels,
  ...lettersChannels,
  ...listChannels,
  ...printChannels,
  ...reminderChannels,
} as const;

/** Everything the main process may tell the page unasked. */
export const signals = {
  ...appSignals,
  ...intakeSignals,
  ...bundleSignals,
  ...reminderSignals,
} as const;

export type Channels = typeof channels;
export type ChannelName = keyof Channels;
export type Request<Name extends ChannelName> = z.infer<Channels[Name]['request']>;
export type Answer<Name extends ChannelName> = z.infer<Channels[Name]['answer']>;

export type Signals = typeof signals;
export type SignalName = keyof Signals;
export type Payload<Name extends SignalName> = z.infer<Signals[Name]>;

/** Channels only the preload itself may call; they are not put on `window.desktop`. */
export const preloadOnly = ['intake.offer-dropped'] as const satisfies readonly ChannelName[];
export type PreloadOnly = (typeof preloadOnly)[number];

/** What the preload puts on the page as `window.desktop`; `FileHandle` is the page's `File`. */
export type Desktop<FileHandle> = {
  readonly call: {
    readonly [Name in Exclude<ChannelName, PreloadOnly>]: (
      request: Request<Name>,
    ) => Promise<Result<Answer<Name>>>;
  };
  /** Offers dropped or pasted files to main, which keeps their paths. */
  readonly offerFiles: (
    files: readonly FileHandle[],
  ) => Promise<Result<Answer<'intake.offer-dropped'>>>;
  /** Hears a signal; answers the way to stop hearing it. */
  readonly on: <Name extends SignalName>(
    name: Name,
    hear: (payload: Payload<Name>) => void,
  ) => () => void;
};
