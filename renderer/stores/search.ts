import { create } from 'zustand';

type Search = {
  /** What stands in the search field; the caseload lists what matches it. */
  readonly text: string;
  readonly setText: (text: string) => void;
};

export const useSearch = create<Search>()((set) => ({
  text: '',
  setText: (text) => set({ text }),
}));
