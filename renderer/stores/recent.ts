import { create } from 'zustand';
import { type Route, useTrail } from './route.ts';

export type RecentPlace = { readonly caseId: string; readonly recommendationId: string | null };

const most = 8;

/** The cases and actions opened last, the latest first: written down nowhere, and gone with the lock. */
export const useRecent = create<{ readonly places: readonly RecentPlace[] }>()(() => ({
  places: [],
}));

const isSame = (a: RecentPlace, b: RecentPlace): boolean =>
  a.caseId === b.caseId && a.recommendationId === b.recommendationId;

function note(route: Route): void {
  if (route.screen !== 'case') return;
  const { caseId, recommendationId } = route;
  const here: RecentPlace = { caseId, recommendationId };
  useRecent.setState(({ places }) => ({
    places: [here, ...places.filter((place) => !isSame(place, here))].slice(0, most),
  }));
}

useTrail.subscribe(({ route }, before) => {
  if (route !== before.route) note(route);
});
