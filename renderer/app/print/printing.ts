import { create } from 'zustand';
import { useWords } from '../../i18n/index.ts';
import { useTrail } from '../../stores/route.ts';
import { tell } from '../../stores/tell.ts';

export type Printing = {
  readonly caseId: string;
  /** The one recommendation; null for the whole case. */
  readonly recommendationId: string | null;
  readonly how: 'paper' | 'pdf';
};

/** What is being put on paper just now. */
export const usePrinting = create<{ readonly printing: Printing | null }>()(() => ({
  printing: null,
}));

/** Prints the record that is open, never the screen: the recommendation that is chosen, else the case. */
export function usePrint(): (how: Printing['how']) => void {
  const { t } = useWords();
  return (how) => {
    const { route } = useTrail.getState();
    if (route.screen !== 'case') return tell({ tone: 'plain', text: t('print.nothing') });
    const { caseId, recommendationId } = route;
    usePrinting.setState({ printing: { caseId, recommendationId, how } });
  };
}
