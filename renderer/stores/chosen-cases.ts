import { create } from 'zustand';

/** A case a person picked out in the caseload, to be exported. */
export type ChosenCase = {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
};

/** What was chosen last: the caseload fills it, the exchange reads it. May be lost. */
export const useChosenCases = create<{ readonly cases: readonly ChosenCase[] }>()(() => ({
  cases: [],
}));

export const chooseCases = (cases: readonly ChosenCase[]): void =>
  useChosenCases.setState({ cases });

export const leaveOutCase = (caseId: string): void =>
  useChosenCases.setState(({ cases }) => ({ cases: cases.filter((one) => one.caseId !== caseId) }));
