import { useEffect, useState } from 'react';
import type { DueAnswer } from '../../../../shared/domain/case/due.ts';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import type { Refusal } from '../../../../shared/kernel/result.ts';
import { useOffice } from '../../../app/office.tsx';

const PAUSE = 180;

export type Due = {
  readonly answer: DueAnswer | null;
  readonly refusal: Refusal | null;
  readonly isWorking: boolean;
};

const nothing: Due = { answer: null, refusal: null, isWorking: false };

/** What the words typed for a date would come to, asked as one types. */
export function useDue(words: string, startsOn: string | null, procedure: ProcedureRef): Due {
  const { records } = useOffice();
  const [due, setDue] = useState<Due>(nothing);
  useEffect(() => {
    const asked = words.trim();
    if (asked === '') {
      setDue(nothing);
      return;
    }
    let isStale = false;
    setDue((before) => ({ ...before, isWorking: true }));
    const timer = setTimeout(() => {
      void records.explainDue({ words: asked, startsOn, procedure }).then((answer) => {
        if (isStale) return;
        setDue(
          answer.ok ? { ...nothing, answer: answer.value } : { ...nothing, refusal: answer.error },
        );
      });
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [records, words, startsOn, procedure]);
  return due;
}
