import { useCallback, useEffect, useRef, useState } from 'react';
import type { LockReason } from '../../shared/contracts/app.ts';
import { type Route, useTrail } from '../stores/route.ts';
import { useOffice } from './office.tsx';

/** The draft that remembers where a person was. */
const draftName = 'route';

/** Seals where we are, lets the worker finish, then has main end this page. */
export function useLock() {
  const { records, desktop } = useOffice();
  const isUnderWay = useRef(false);
  return useCallback(
    async (reason: LockReason) => {
      if (isUnderWay.current) return;
      isUnderWay.current = true;
      await records.saveDraft(draftName, useTrail.getState().route);
      await records.prepareLock(reason);
      await desktop.call['app.lock']({ reason });
      isUnderWay.current = false;
    },
    [records, desktop],
  );
}

/** Locks when main asks for it: idle, suspended, screen locked. */
export function useLockWanted(): void {
  const { desktop } = useOffice();
  const lock = useLock();
  useEffect(
    () => desktop.on('app.lock-wanted', ({ reason }) => void lock(reason)),
    [desktop, lock],
  );
}

const screens: readonly string[] = [
  'today',
  'caseload',
  'team',
  'new-case',
  'case',
  'bodies',
  'body',
  'extract',
  'exchange',
  'search',
  'settings',
] satisfies readonly Route['screen'][];

/** A sealed draft comes back as it was written, or from another version of the app. */
const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' &&
  value !== null &&
  'screen' in value &&
  typeof value.screen === 'string' &&
  screens.includes(value.screen) &&
  (value.screen !== 'body' ||
    ('name' in value && typeof value.name === 'string' && 'tab' in value)) &&
  (value.screen !== 'search' || ('text' in value && typeof value.text === 'string')) &&
  (value.screen !== 'case' || ('caseId' in value && typeof value.caseId === 'string')) &&
  (value.screen !== 'caseload' || ('list' in value && 'standing' in value));

/** After an unlock, back to where one was; answers whether that is done. */
export function useReturn(): boolean {
  const { records } = useOffice();
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    let isStale = false;
    void records.readDraft(draftName).then((draft) => {
      if (isStale) return;
      setBack(true);
      if (!draft.ok || !isRoute(draft.value)) return;
      useTrail.getState().reset(draft.value);
      void records.saveDraft(draftName, null);
    });
    return () => {
      isStale = true;
    };
  }, [records]);
  return isBack;
}
