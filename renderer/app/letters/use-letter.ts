import { useState } from 'react';
import type { Refusal } from '../../../shared/kernel/result.ts';
import type { Composed, LetterAsk } from '../../../shared/letters/vocabulary.ts';
import type { CaseView } from '../../records/views.ts';
import { useDayHere } from '../clock.ts';
import { useAnswer } from '../office.tsx';
import { type KeptText, keptOf, keyOf, type MovedDate, movedDates, without } from './kept.ts';
import { useKept } from './use-kept.ts';

/** A letter being written: what the record makes of it, and what the writer made of that. */
export type Letter = {
  readonly ask: LetterAsk;
  readonly change: (some: Partial<LetterAsk>) => void;
  /** Null until it is made, and where it was refused. */
  readonly composed: Composed | null;
  readonly refusal: Refusal | null;
  readonly subject: string;
  readonly text: string;
  readonly write: (some: { readonly subject?: string; readonly text?: string }) => void;
  /** What is kept of this text; null where it is as the record makes it and was never taken out. */
  readonly kept: KeptText | null;
  readonly isChanged: boolean;
  /** The record would now say something else. */
  readonly isBehind: boolean;
  readonly moved: readonly MovedDate[];
  readonly again: () => void;
  /** It was copied or saved: it may go, and its dates are held to what they become. */
  readonly taken: () => void;
  readonly forget: () => void;
  /** Texts of this kind that are kept though the record calls for none. */
  readonly leftOver: readonly (readonly [key: string, text: KeptText])[];
  readonly drop: (key: string) => void;
};

export function useLetter(view: CaseView, start: LetterAsk): Letter {
  const today = useDayHere();
  const [ask, setAsk] = useState(start);
  const { texts, keep } = useKept(view.caseId);
  const { value, refusal } = useAnswer(
    async (records) => {
      const answer = await records.composeLetter(view.caseId, ask);
      return answer.ok ? { ok: true, value: { ask, made: answer.value } } : answer;
    },
    [view.caseId, JSON.stringify(ask)],
  );
  // What was made for an earlier choice stays in sight until the next is there, but is not written over.
  const composed = refusal === null && texts !== null ? (value?.made ?? null) : null;
  const known = texts ?? {};
  const key = composed === null ? '' : keyOf(value?.ask ?? ask, composed);
  const kept = composed === null ? null : (known[key] ?? null);
  const subject = kept?.subject ?? composed?.subject ?? '';
  const text = kept?.text ?? composed?.text ?? '';
  const set = (next: Partial<KeptText>) => {
    if (composed === null) return;
    const fresh: KeptText = {
      subject: composed.subject,
      text: composed.text,
      base: composed.text,
      quoted: composed.quoted.map((one) => ({ ...one })),
      on: today,
      isTaken: false,
    };
    const after = { ...(kept ?? fresh), ...next };
    const isAsMade = after.subject === composed.subject && after.text === composed.text;
    keep(isAsMade && !after.isTaken ? without(known, key) : { ...known, [key]: after });
  };
  return {
    ask,
    change: (some) => setAsk((now) => ({ ...now, ...some })),
    composed,
    refusal,
    subject,
    text,
    write: (some) => set(some),
    kept,
    isChanged: kept !== null && kept.text !== kept.base,
    isBehind: kept !== null && composed !== null && kept.base !== composed.text,
    moved: kept === null ? [] : movedDates(kept.quoted, view.recommendations),
    again: () => keep(without(known, key)),
    taken: () => set({ isTaken: true }),
    forget: () => keep(without(known, key)),
    leftOver: refusal === null ? [] : keptOf(known, ask),
    drop: (each) => keep(without(known, each)),
  };
}
