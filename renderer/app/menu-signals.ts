import { useEffect } from 'react';
import { go } from '../stores/route.ts';
import { useLock } from './lock.ts';
import { useOffice } from './office.tsx';
import { useShortcutList } from './shortcuts.tsx';

/** The window's own menu leads to the same places as the page. */
export function useMenuSignals(): void {
  const { desktop } = useOffice();
  const lock = useLock();
  useEffect(() => {
    const acts = {
      lock: () => void lock('asked'),
      'new-case': () => go({ screen: 'new-case' }),
      import: () => go({ screen: 'extract' }),
      export: () => go({ screen: 'exchange' }),
      settings: () => go({ screen: 'settings' }),
      shortcuts: () => useShortcutList.setState({ isOpen: true }),
    } as const;
    return desktop.on('app.menu', ({ item }) => acts[item]());
  }, [desktop, lock]);
}
