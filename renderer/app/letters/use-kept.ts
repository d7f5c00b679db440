import { useCallback, useEffect, useRef, useState } from 'react';
import { useOffice } from '../office.tsx';
import { draftName, type KeptTexts, keptTexts } from './kept.ts';

const pause = 500;

/** The unsent texts of a case, sealed within a second of typing; null until they are known. */
export function useKept(caseId: string) {
  const { records } = useOffice();
  const [texts, setTexts] = useState<KeptTexts | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<KeptTexts | null>(null);
  useEffect(() => {
    void records.readDraft(draftName(caseId)).then((answer) => {
      const read = keptTexts.safeParse(answer.ok ? answer.value : null);
      setTexts((known) => known ?? (read.success ? read.data : {}));
    });
  }, [records, caseId]);
  const save = useCallback(() => {
    clearTimeout(timer.current);
    const some = unsaved.current;
    unsaved.current = null;
    if (some === null) return;
    void records.saveDraft(draftName(caseId), Object.keys(some).length === 0 ? null : some);
  }, [records, caseId]);
  useEffect(() => save, [save]);
  const keep = useCallback(
    (next: KeptTexts) => {
      setTexts(next);
      unsaved.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(save, pause);
    },
    [save],
  );
  return { texts, keep };
}
