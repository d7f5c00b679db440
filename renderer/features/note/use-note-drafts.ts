import { useCallback, useEffect, useRef, useState } from 'react';
import { useOffice } from '../../app/office.tsx';
import type { RecordsApi } from '../../records/api.ts';
import { readTypedNote, type TypedNote } from './note-form.ts';

const NAME = 'notes';
const PAUSE = 400;

/** The notes that were left half written, the latest last. */
export async function leftNotes(
  records: Pick<RecordsApi, 'readDraft'>,
): Promise<readonly TypedNote[]> {
  const answer = await records.readDraft(NAME);
  if (!answer.ok || !Array.isArray(answer.value)) return [];
  return answer.value.flatMap((left: unknown) => readTypedNote(left) ?? []);
}

export type SealState = 'none' | 'saved' | 'failed';

/** Seals a note soon after each change, beside those left before; nothing typed is lost when the app is killed. */
export function useNoteDrafts() {
  const { records } = useOffice();
  const [left, setLeft] = useState<readonly TypedNote[] | null>(null);
  const [state, setState] = useState<SealState>('none');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<TypedNote | null>(null);

  useEffect(() => {
    let isStale = false;
    void leftNotes(records).then((found) => {
      if (!isStale) setLeft(found);
    });
    return () => {
      isStale = true;
    };
  }, [records]);

  const write = useCallback(
    async (change: (notes: readonly TypedNote[]) => readonly TypedNote[]) => {
      const notes = change(await leftNotes(records));
      const answer = await records.saveDraft(NAME, notes.length === 0 ? null : notes);
      return answer.ok;
    },
    [records],
  );

  const seal = useCallback(async () => {
    clearTimeout(timer.current);
    const note = waiting.current;
    waiting.current = null;
    if (note === null) return;
    const isSealed = await write((notes) => [...without(notes, note.key), note]);
    setState(isSealed ? 'saved' : 'failed');
  }, [write]);

  useEffect(() => () => void seal(), [seal]);

  return {
    left,
    state,
    keep: (note: TypedNote) => {
      waiting.current = note;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void seal(), PAUSE);
    },
    forget: async (key: string) => {
      clearTimeout(timer.current);
      waiting.current = null;
      setState('none');
      setLeft((notes) => (notes === null ? null : without(notes, key)));
      await write((notes) => without(notes, key));
    },
  };
}

const without = (notes: readonly TypedNote[], key: string): readonly TypedNote[] =>
  notes.filter((one) => one.key !== key);
