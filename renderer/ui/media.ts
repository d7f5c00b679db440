import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(width >= 76rem)');

const hear = (changed: () => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

/** Whether there is room for a panel beside the list (not at a narrow window or a high zoom). */
export const useIsWide = (): boolean => useSyncExternalStore(hear, () => wide.matches);
