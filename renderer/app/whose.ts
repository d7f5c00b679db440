import { useCallback, useEffect } from 'react';
import { type Whose, whoseToday } from '../records/today-views.ts';
import { useWhose } from '../stores/whose.ts';
import { useOffice, useOpenOffice } from './office.tsx';

/** The draft that remembers whose work a person looks at. */
const draftName = 'whose';

/** Brings back whose work was looked at last, in this store. */
export function useWhoseKept(): void {
  const { records } = useOffice();
  const { store } = useOpenOffice();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each store remembers its own
  useEffect(() => {
    let isStale = false;
    void records.readDraft(draftName).then((draft) => {
      const kept = draft.ok ? whoseToday.find((one) => one === draft.value) : undefined;
      if (!isStale) useWhose.setState({ whose: kept ?? 'mine' });
    });
    return () => {
      isStale = true;
    };
  }, [records, store]);
}

/** Looks at somebody's work from now on, and remembers it. */
export function useSetWhose(): (whose: Whose) => void {
  const { records } = useOffice();
  return useCallback(
    (whose) => {
      useWhose.setState({ whose });
      void records.saveDraft(draftName, whose);
    },
    [records],
  );
}
