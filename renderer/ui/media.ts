import { useSyncExternalStore } from 'react';

let held: MediaQueryList | null = null;

/** Asked when a view first needs it: what only names components has no window. */
const wide = (): MediaQueryList => {
  held ??= window.matchMedia('(width >= 76rem)');
  return held;
};

const hear = (changed: () => void) => {
  wide().addEventListener('change', changed);
  return () => wide().removeEventListener('change', changed);
};

/** Whether there is room for a panel beside the list (not at a narrow window or a high zoom). */
export const useIsWide = (): boolean => useSyncExternalStore(hear, () => wide().matches);
