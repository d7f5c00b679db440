import { create } from 'zustand';
import type { Refusal } from '../../shared/kernel/result.ts';

/** Something that happened and is said once: on screen for a while and to a screen reader. */
export type Telling = {
  readonly id: number;
  readonly tone: 'done' | 'plain' | 'refused';
  /** Already in the reader's language. */
  readonly text: string;
  readonly refusal?: Refusal;
  /** It is not gone before it is read. */
  readonly stays?: boolean;
  readonly action?: { readonly label: string; readonly act: () => void };
};

type Tellings = {
  readonly tellings: readonly Telling[];
  readonly dismiss: (id: number) => void;
};

let next = 0;

export const useTellings = create<Tellings>()((set) => ({
  tellings: [],
  dismiss: (id) => set(({ tellings }) => ({ tellings: tellings.filter((one) => one.id !== id) })),
}));

export function tell(telling: Omit<Telling, 'id'>): void {
  next += 1;
  const told = { ...telling, id: next };
  useTellings.setState(({ tellings }) => ({ tellings: [...tellings, told].slice(-4) }));
}

type Announcement = { readonly text: string; readonly count: number };

/** Said to a screen reader only; the count makes the same words be said again. */
export const useAnnouncement = create<Announcement>()(() => ({ text: '', count: 0 }));

export const announce = (text: string): void =>
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
