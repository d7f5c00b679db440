import { useCallback, useEffect, useRef } from 'react';
import { create } from 'zustand';
import { useWords } from '../../i18n/index.ts';
import type { UndoStep } from '../../records/undo-api.ts';
import { announce, tell } from '../../stores/tell.ts';
import { useNotice, useOffice } from '../office.tsx';
import { saidOf } from './said.ts';

type Steps = {
  readonly undo: UndoStep | null;
  readonly redo: UndoStep | null;
  /** A reason is being asked for. */
  readonly isAsking: boolean;
};

/** What may be undone and done again, as the records worker last said; it outlives every screen. */
export const useUndoSteps = create<Steps>()(() => ({ undo: null, redo: null, isAsking: false }));

/** Keeps the steps in line with the worker, and says aloud what may now be undone. */
export function useUndoWatch(): void {
  const { records } = useOffice();
  const wording = useWords();
  const latest = useRef(wording);
  latest.current = wording;
  const look = useCallback(
    async (isNew: boolean) => {
      const found = await records.undoable();
      if (!found.ok) return;
      const before = useUndoSteps.getState().undo;
      useUndoSteps.setState(found.value);
      const { undo } = found.value;
      if (!isNew || undo?.kind !== 'undo' || undo.actId === before?.actId) return;
      announce(latest.current.t('undo.named', { said: saidOf(undo, latest.current) }));
    },
    [records],
  );
  useEffect(() => void look(false), [look]);
  useNotice((notice) => {
    if (notice.kind === 'undoable') void look(true);
  });
}

/** Undo and redo of the last act, from a key, the menu or the button. */
export function useUndoing() {
  const { records } = useOffice();
  const wording = useWords();
  const { t } = wording;
  const undo = async () => {
    const { undo: step } = useUndoSteps.getState();
    if (step === null) return tell({ tone: 'plain', text: t('undo.none') });
    if (step.kind === 'in-error') return useUndoSteps.setState({ isAsking: true });
    const { code, actId } = step;
    if (step.kind === 'not' && code !== null)
      return tell({ tone: 'refused', text: t('undo.not-done'), refusal: { code } });
    const done = await records.undo({ actId, reason: t('undo.reason'), isReasoned: false });
    const said = saidOf(step, wording);
    if (done.ok) tell({ tone: 'done', text: t('undo.done', { said }) });
    else tell({ tone: 'refused', text: t('undo.not-done'), refusal: done.error });
  };
  const redo = async () => {
    const { redo: step } = useUndoSteps.getState();
    if (step === null) return tell({ tone: 'plain', text: t('undo.none-redo') });
    const done = await records.redo({ actId: step.actId });
    const said = saidOf(step, wording);
    if (done.ok) tell({ tone: 'done', text: t('undo.redone', { said }) });
    else tell({ tone: 'refused', text: t('undo.not-done'), refusal: done.error });
  };
  return { undo, redo };
}
