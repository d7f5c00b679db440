import { create } from 'zustand';
import type { Whose } from '../records/today-views.ts';

/** Whose work Today shows; the shell keeps it as a draft and brings it back. */
export const useWhose = create<{ readonly whose: Whose }>()(() => ({ whose: 'mine' }));
