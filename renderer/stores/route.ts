import { create } from 'zustand';
import type { Standing } from '../../shared/domain/case/vocabulary.ts';
import type { ListFilters } from '../../shared/domain/desk/vocabulary.ts';
import { keepLook } from './look.ts';

export const bodyTabs = ['open', 'compliance', 'themes', 'people', 'about'] as const;
export type BodyTab = (typeof bodyTabs)[number];

/** Where a person is. Everything here may be lost; the lock seals it as a draft and brings it back. */
export type Route =
  | { readonly screen: 'today' }
  | {
      readonly screen: 'caseload';
      readonly list: 'actions' | 'cases';
      readonly standing: Standing | null;
      /** What else it is narrowed to when it is entered. */
      readonly only?: Partial<ListFilters>;
    }
  | { readonly screen: 'team' }
  | { readonly screen: 'new-case' }
  | { readonly screen: 'case'; readonly caseId: string; readonly recommendationId: string | null }
  | { readonly screen: 'bodies' }
  /** A body by any of its spellings. */
  | { readonly screen: 'body'; readonly name: string; readonly tab: BodyTab }
  | { readonly screen: 'extract' }
  | { readonly screen: 'exchange' }
  | { readonly screen: 'search'; readonly text: string }
  | { readonly screen: 'settings' };

type Trail = {
  readonly route: Route;
  readonly past: readonly Route[];
  readonly future: readonly Route[];
  readonly go: (route: Route) => void;
  /** Changes where we are without a step to go back to (a selection inside a page). */
  readonly replace: (route: Route) => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly reset: (route: Route) => void;
};

export const home: Route = { screen: 'today' };
export const caseload: Route = { screen: 'caseload', list: 'actions', standing: null };
const deepest = 100;

const isSame = (a: Route, b: Route) => JSON.stringify(a) === JSON.stringify(b);

export const useTrail = create<Trail>()((set, get) => ({
  route: home,
  past: [],
  future: [],
  go: (route) => {
    const { route: here, past } = get();
    if (isSame(here, route)) return;
    keepLook(here);
    // An entry of its own each time: how it was left is kept by it.
    set({ route: { ...route }, past: [...past, here].slice(-deepest), future: [] });
  },
  replace: (route) => set({ route }),
  back: () => {
    const { route: here, past, future } = get();
    const route = past.at(-1);
    if (route === undefined) return;
    keepLook(here);
    set({ route, past: past.slice(0, -1), future: [here, ...future] });
  },
  forward: () => {
    const { route: here, past, future: ahead } = get();
    const [route, ...future] = ahead;
    if (route === undefined) return;
    keepLook(here);
    set({ route, past: [...past, here], future });
  },
  reset: (route) => set({ route: { ...route }, past: [], future: [] }),
}));

export const useRoute = (): Route => useTrail((trail) => trail.route);
/** Goes to a screen, from anywhere. */
export const go = (route: Route): void => useTrail.getState().go(route);
export const goToCase = (caseId: string, recommendationId: string | null = null): void =>
  go({ screen: 'case', caseId, recommendationId });
export const goToBody = (name: string, tab: BodyTab = 'open'): void =>
  go({ screen: 'body', name, tab });
