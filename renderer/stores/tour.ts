import { create } from 'zustand';
import { go, home } from './route.ts';

/** At which stop of the look round one stands; null while nobody is shown round. */
export const useTour = create<{ readonly at: number | null }>()(() => ({ at: null }));

/** What is shown lies on Today and round it. */
export function startTour(): void {
  go(home);
  useTour.setState({ at: 0 });
}
export const goToStop = (at: number): void => {
  go(home);
  useTour.setState({ at });
};
export const endTour = (): void => useTour.setState({ at: null });
