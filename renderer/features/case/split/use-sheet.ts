import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { split } from '../../../../shared/domain/splitter/split.ts';
import type { Pasted, SplitFacts } from '../../../../shared/domain/splitter/vocabulary.ts';
import { useOffice } from '../../../app/office.tsx';
import { type Sheet, type SheetRow, sheetOf, sheetSchema } from './sheet.ts';

const PAUSE = 400;
const MOST_UNDONE = 50;

/** The words as shown; `html` while they are exactly what was pasted. */
export type Words = { readonly text: string; readonly html: string | null };

const kept = z.object({
  text: z.string(),
  html: z.string().nullable(),
  sheet: sheetSchema.nullable(),
});
type Kept = { readonly text: string; readonly html: string | null; readonly sheet: Sheet | null };

const nothing: Kept = { text: '', html: null, sheet: null };
type Held = { readonly now: Kept; readonly past: readonly Sheet[] };

/** What is held is sealed as a draft as it changes, and put back when it was left half done. */
function useKept(draftName: string) {
  const { records } = useOffice();
  const [held, setHeld] = useState<Held>({ now: nothing, past: [] });
  const [isFound, setFound] = useState(false);
  const isTouched = useRef(false);
  const latest = useRef<Kept>(nothing);
  latest.current = held.now;

  useEffect(() => {
    let isStale = false;
    void records.readDraft(draftName).then((answer) => {
      if (isStale || isTouched.current || !answer.ok) return;
      const left = kept.safeParse(answer.value);
      if (!left.success) return;
      setHeld({ now: left.data, past: [] });
      setFound(left.data.sheet !== null);
    });
    return () => {
      isStale = true;
    };
  }, [records, draftName]);

  const save = useCallback(() => {
    if (isTouched.current) void records.saveDraft(draftName, latest.current);
  }, [records, draftName]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is held is kept
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [held.now, save]);
  useEffect(() => save, [save]);

  const change = useCallback((make: (before: Held) => Held) => {
    isTouched.current = true;
    setHeld(make);
  }, []);
  const forget = useCallback(async () => {
    isTouched.current = false;
    setFound(false);
    setHeld({ now: nothing, past: [] });
    await records.saveDraft(draftName, null);
  }, [records, draftName]);
  return { held, latest, isFound, change, forget };
}

/** The pasted words and the rows made of them, each change of the rows to be undone. */
export function useSheet(draftName: string) {
  const { held, latest, isFound, change, forget } = useKept(draftName);
  const setSheet = useCallback(
    (make: (before: Sheet) => Sheet) =>
      change(({ now, past }) => {
        if (now.sheet === null) return { now, past };
        const sheet = make(now.sheet);
        if (sheet === now.sheet) return { now, past };
        return { now: { ...now, sheet }, past: [...past, now.sheet].slice(-MOST_UNDONE) };
      }),
    [change],
  );
  const setRows = useCallback(
    (make: (rows: readonly SheetRow[]) => readonly SheetRow[]) =>
      setSheet((sheet) => {
        const rows = make(sheet.rows);
        return rows === sheet.rows ? sheet : { ...sheet, rows };
      }),
    [setSheet],
  );
  return {
    words: held.now,
    sheet: held.now.sheet,
    isFound,
    canUndo: held.past.length > 0,
    forget,
    setSheet,
    setRows,
    setWords: (words: Words) => change(({ now, past }) => ({ now: { ...now, ...words }, past })),
    propose: (facts: SplitFacts): Sheet => {
      const sheet = sheetOf(split(pastedOf(latest.current), facts));
      change(({ now }) => ({ now: { ...now, sheet }, past: [] }));
      return sheet;
    },
    backToWords: () => change(({ now }) => ({ now: { ...now, sheet: null }, past: [] })),
    undo: () =>
      change(({ now, past }) => {
        const sheet = past.at(-1);
        if (sheet === undefined) return { now, past };
        return { now: { ...now, sheet }, past: past.slice(0, -1) };
      }),
  };
}

const pastedOf = ({ text, html }: Words): Pasted =>
  html === null ? { kind: 'text', text } : { kind: 'html', html };

export type SheetDesk = ReturnType<typeof useSheet>;
