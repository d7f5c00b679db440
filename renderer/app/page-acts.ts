import { useMemo, useRef } from 'react';
import { create } from 'zustand';
import type { MenuItem } from '../../shared/contracts/menu.ts';
import { noteHere, openCaller } from '../stores/calls.ts';
import { openPalette } from '../stores/palette.ts';
import { caseload, go, home, useTrail } from '../stores/route.ts';
import { startTour } from '../stores/tour.ts';
import { useFiling } from './filing.tsx';
import { useLock } from './lock.ts';
import { usePrint } from './print/printing.ts';
import { useUndoing } from './undo/use-undoing.ts';

export const useShortcutList = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

/** Somebody may ring while a dialog is open: these go over it and leave it as it is. */
export const overDialogs: ReadonlySet<MenuItem> = new Set(['note', 'caller']);

/** What can be done from every screen: by key, by the window's menu, by the search. */
export function usePageActs(): Readonly<Record<MenuItem, () => void>> {
  const lock = useLock();
  const { pickThenPlace } = useFiling();
  const { undo, redo } = useUndoing();
  const print = usePrint();
  const fileTo = useRef(pickThenPlace);
  fileTo.current = pickThenPlace;
  const latest = useRef({ undo, redo, print });
  latest.current = { undo, redo, print };
  return useMemo(
    () => ({
      palette: openPalette,
      'new-case': () => go({ screen: 'new-case' }),
      'file-to': () => void fileTo.current(),
      note: noteHere,
      caller: () => openCaller(null),
      import: () => go({ screen: 'extract' }),
      export: () => go({ screen: 'exchange' }),
      settings: () => go({ screen: 'settings' }),
      today: () => go(home),
      caseload: () => go(caseload),
      bodies: () => go({ screen: 'bodies' }),
      back: () => useTrail.getState().back(),
      forward: () => useTrail.getState().forward(),
      lock: () => void lock('asked'),
      shortcuts: () => useShortcutList.setState({ isOpen: true }),
      tour: startTour,
      'undo-act': () => void latest.current.undo(),
      'redo-act': () => void latest.current.redo(),
      print: () => latest.current.print('paper'),
      'save-pdf': () => latest.current.print('pdf'),
    }),
    [lock],
  );
}
