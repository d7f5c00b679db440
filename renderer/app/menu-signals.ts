import { useEffect } from 'react';
import { useOffice } from './office.tsx';
import { overDialogs, usePageActs } from './page-acts.ts';
import { isDialogOpen } from './shortcuts.tsx';

/** The window's own menu leads to the same places as the page, but not away from a dialog half filled in. */
export function useMenuSignals(): void {
  const { desktop } = useOffice();
  const acts = usePageActs();
  useEffect(
    () =>
      desktop.on('app.menu', ({ item }) => {
        if (item === 'lock' || overDialogs.has(item) || !isDialogOpen()) acts[item]();
      }),
    [desktop, acts],
  );
}
