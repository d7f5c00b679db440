import { useEffect } from 'react';
import { create } from 'zustand';
import type { OfferedFile } from '../../shared/contracts/intake.ts';
import type { FiledReport, FilingTarget, FilingToken } from '../records/filing-views.ts';

/** Where files go, and what to call it: "R2, Glanafon Health Board, P26-0443-X". */
export type NamedTarget = FilingTarget & { readonly name: string };

export type How = FilingToken['how'];

/** Files in hand whose place is still to be said. */
export type Batch = {
  readonly files: readonly OfferedFile[];
  readonly passedOver: FiledReport['refused'];
  readonly how: How;
  /** The place that was in hand when they came. */
  readonly place: NamedTarget | null;
};

type Filing = {
  /** Filings under way and waiting, in their order. */
  readonly underWay: readonly NamedTarget[];
  /** What the last filing came to, where it must be read, until it is closed. */
  readonly report: { readonly target: NamedTarget; readonly came: FiledReport } | null;
  readonly batch: Batch | null;
  /** The place in hand: the row or the page a person is on. */
  readonly place: NamedTarget | null;
};

export const noFiling: Filing = { underWay: [], report: null, batch: null, place: null };

export const useFilingState = create<Filing>()(() => noFiling);

/** Says which place is in hand while a view is shown: what is pasted, or filed by keyboard, would go there. */
export function usePlaceInHand(target: NamedTarget | null): void {
  const key = target === null ? null : JSON.stringify(target);
  useEffect(() => {
    const place: NamedTarget | null = key === null ? null : JSON.parse(key);
    useFilingState.setState({ place });
    return () => {
      if (useFilingState.getState().place === place) useFilingState.setState({ place: null });
    };
  }, [key]);
}
