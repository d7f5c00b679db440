import { create } from 'zustand';

/** A bundle that was dropped on the window or opened from the desktop, waiting to be looked at. */
export type Incoming = { readonly token: string; readonly name: string };

export const useIncoming = create<{ readonly bundle: Incoming | null }>()(() => ({ bundle: null }));

/** Hands a bundle to the exchange screen, which asks about it; nothing is taken in. */
export const offerBundle = (bundle: Incoming): void => useIncoming.setState({ bundle });

export const takeIncoming = (): Incoming | null => {
  const { bundle } = useIncoming.getState();
  if (bundle !== null) useIncoming.setState({ bundle: null });
  return bundle;
};
