import type { Session } from 'electron';
import { only } from '../only.ts';
import { protocol } from './protocol.ts';

/** Settings the app made on its session: kept to be read, while the browser already refuses more than they do. */
export const recordedSession: Record<string, unknown> = {};

function recorder(name: string): (...given: readonly unknown[]) => void {
  return (...given) => {
    recordedSession[name] = given;
  };
}

const webRequest = only('session.webRequest', {
  onBeforeRequest: recorder('webRequest.onBeforeRequest'),
  onBeforeSendHeaders: recorder('webRequest.onBeforeSendHeaders'),
  onHeadersReceived: recorder('webRequest.onHeadersReceived'),
});

type Surface = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'setSpellCheckerDictionaryDownloadURL'
>;

const recorded: Surface = {
  setPermissionRequestHandler: recorder('setPermissionRequestHandler'),
  setPermissionCheckHandler: recorder('setPermissionCheckHandler'),
  setDevicePermissionHandler: recorder('setDevicePermissionHandler'),
  setDisplayMediaRequestHandler: recorder('setDisplayMediaRequestHandler'),
  setSpellCheckerEnabled: recorder('setSpellCheckerEnabled'),
  setSpellCheckerLanguages: recorder('setSpellCheckerLanguages'),
  setSpellCheckerDictionaryDownloadURL: recorder('setSpellCheckerDictionaryDownloadURL'),
};

export const defaultSession = only('session.defaultSession', {
  ...recorded,
  webRequest,
  protocol,
  /** Recorded: there is no preview to be downloaded behind the app's back. */
  on: recorder('on'),
});

export const session = only('session', { defaultSession });
