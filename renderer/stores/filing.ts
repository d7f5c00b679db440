import { create } from 'zustand';
import type { FiledReport } from '../records/api.ts';

/** What the last filing came to, until it is read and closed. */
type Filing = {
  readonly target: string | null;
  readonly isBusy: boolean;
  readonly report: FiledReport | null;
};

export const useFilingState = create<Filing>()(() => ({
  target: null,
  isBusy: false,
  report: null,
}));
