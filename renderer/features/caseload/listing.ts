import { create } from 'zustand';
import type { List, ListFilters, ListView } from '../../../shared/domain/desk/vocabulary.ts';
import { builtIn } from './views/built-in.ts';

/** How the two lists are looked at now; kept while a person looks at a case, and as a draft over a restart. */
export type Listing = {
  readonly views: Readonly<Record<List, ListView>>;
  /** The id of the view each list was opened with, kept or built in; null where it was made by hand. */
  readonly opened: Readonly<Record<List, string | null>>;
  /** Headings whose rows are not shown. */
  readonly closed: Readonly<Record<List, readonly string[]>>;
};

const first: Listing = {
  views: { actions: builtIn.actions[0].view, cases: builtIn.cases[0].view },
  opened: { actions: builtIn.actions[0].id, cases: builtIn.cases[0].id },
  closed: { actions: [], cases: [] },
};

export const useListing = create<Listing>()(() => first);

/** As it is before anybody chose anything. */
export const resetListing = (): void => useListing.setState(first);

export const isUntouched = (): boolean => useListing.getState().views === first.views;

/** Another look at a list; the view it was opened with is still the one it would be kept under. */
export function look(list: List, change: Partial<Omit<ListView, 'list'>>): void {
  useListing.setState(({ views, closed }) => ({
    views: { ...views, [list]: { ...views[list], ...change } },
    ...(change.group === undefined ? {} : { closed: { ...closed, [list]: [] } }),
  }));
}

export const narrow = (list: List, change: Partial<ListFilters>): void =>
  look(list, { filters: { ...useListing.getState().views[list].filters, ...change } });

export function openView(list: List, id: string | null, view: ListView): void {
  useListing.setState(({ views, opened, closed }) => ({
    views: { ...views, [list]: view },
    opened: { ...opened, [list]: id },
    closed: { ...closed, [list]: [] },
  }));
}

export function toggleGroup(list: List, headingId: string): void {
  useListing.setState(({ closed }) => {
    const before = closed[list];
    const after = before.includes(headingId)
      ? before.filter((one) => one !== headingId)
      : [...before, headingId];
    return { closed: { ...closed, [list]: after } };
  });
}
