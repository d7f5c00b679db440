import { useEffect, useRef, useState } from 'react';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { ok, type Refusal } from '../../../shared/kernel/result.ts';
import { aboutOf, type Faults, formOf, type Inline, readInline } from '../../app/acts/index.ts';
import { dayHere, timeHere } from '../../app/clock.ts';
import { useAnswer, useDeed, useOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import type { NoteAbout } from '../../stores/calls.ts';
import { type Follow, type FollowKind, followsOf, prefilled } from './follows.ts';
import { commandOf, emptyNote, faultsIn, type NoteFaults, type TypedNote } from './note-form.ts';
import { useNoteDrafts } from './use-note-drafts.ts';

/** A thing that may follow, as the dialog shows it. */
export type ShownFollow = Follow & {
  readonly isOn: boolean;
  /** Null where it cannot be recorded now. */
  readonly inline: Inline | null;
  readonly faults: Faults;
  readonly refusal: Refusal | null;
};

const none: Faults = {};

/** A note while it is written: what is typed, what is missing, what follows from it, and its recording. */
export function useNote(about: NoteAbout, onRecorded: (view: CaseView, count: number) => void) {
  const { records, info } = useOffice();
  const wording = useWords();
  const now = { on: dayHere(info.clockOffset), at: timeHere(info.clockOffset) };
  const [note, setNote] = useState(() => emptyNote(about, now));
  const [isTried, setTried] = useState(false);
  const isChanged = useRef(false);
  const drafts = useNoteDrafts();
  const view = useCaseOf(note.caseId);
  const give = useDeed((orders: readonly CaseCommand[]) => records.commands(orders));

  const put = (next: TypedNote) => {
    isChanged.current = true;
    setNote(next);
    drafts.keep(next);
  };
  const resume = (left: TypedNote) => {
    isChanged.current = true;
    setNote(left);
  };
  const wanted = about.resume;
  const found = drafts.left?.find(({ key, caseId }) =>
    wanted === undefined ? caseId !== null && caseId === about.caseId : key === wanted,
  );
  useEffect(() => {
    if (found !== undefined && !isChanged.current) setNote(found);
  }, [found]);

  const follows =
    view === null ? [] : shownFollows(note, view, { wording, today: now.on, isTried });
  const refused = give.refusal?.detail?.['order'];
  const at = typeof refused === 'number' ? refused - 1 : -1;
  const given = follows.filter(({ isOn }) => isOn);
  const faults: NoteFaults = isTried ? faultsIn(note, view, now) : {};

  const record = async (): Promise<boolean> => {
    setTried(true);
    if (view === null || Object.keys(faultsIn(note, view, now)).length > 0) return false;
    const orders = ordersOf(given);
    if (orders === null) return false;
    const answer = await give.run([commandOf(note, view, now.on), ...orders]);
    if (!answer.ok) return false;
    await drafts.forget(note.key);
    onRecorded(view, orders.length);
    return true;
  };
  return {
    note,
    view,
    now,
    put,
    resume,
    record,
    faults,
    isBusy: give.isBusy,
    refusal: at < 0 ? give.refusal : null,
    dismiss: give.dismiss,
    follows: follows.map((one) => ({
      ...one,
      refusal: at >= 0 && given[at] === one ? give.refusal : null,
    })),
    drafts,
    isResumed: found !== undefined && found.key === note.key,
    others: (drafts.left ?? []).filter(({ key }) => key !== note.key),
    beginAnew: () => {
      void drafts.forget(note.key);
      isChanged.current = true;
      setTried(false);
      setNote(emptyNote(about, now));
    },
  };
}
export type Noting = ReturnType<typeof useNote>;

function useCaseOf(caseId: string | null): CaseView | null {
  const { value } = useAnswer<CaseView | null>(
    async (records) => (caseId === null ? ok(null) : records.caseView(caseId)),
    [caseId],
  );
  return value !== null && value.caseId === caseId ? value : null;
}

type With = {
  readonly wording: ReturnType<typeof useWords>;
  readonly today: string;
  readonly isTried: boolean;
};

function shownFollows(note: TypedNote, view: CaseView, around: With): readonly ShownFollow[] {
  return followsOf(view, note).map((follow) => {
    const changed = note.follows[follow.kind];
    const inline = inlineOf(follow, note, view, around);
    const isOn = changed !== undefined;
    const read = isOn && around.isTried && inline !== null ? readInline(inline) : null;
    const faults = read === null || read.ok ? none : read.faults;
    return { ...follow, isOn, inline, faults, refusal: null };
  });
}

function inlineOf(
  { kind, offer }: Follow,
  note: TypedNote,
  view: CaseView,
  { wording, today }: With,
): Inline | null {
  const form = formOf(kind);
  if (offer === null || offer.right === 'no' || form === null) return null;
  const about = aboutOf(view, offer, wording, today);
  if (about === null) return null;
  const changed = note.follows[kind] ?? {};
  return { form, about, prefilled: prefilled(kind, note, view, wording), changed };
}

/** The orders of all that is ticked; null where one of them is not whole, or cannot be given any more. */
function ordersOf(given: readonly ShownFollow[]): readonly CaseCommand[] | null {
  const orders: CaseCommand[] = [];
  for (const { inline } of given) {
    const read = inline === null ? null : readInline(inline);
    if (read === null || !read.ok || read.command === null) return null;
    orders.push(read.command);
  }
  return orders;
}

/** Ticks or unticks a thing that follows; what was typed in one that is unticked is let go. */
export function flipped(note: TypedNote, kind: FollowKind, isOn: boolean): TypedNote {
  const { [kind]: _, ...others } = note.follows;
  return { ...note, follows: isOn ? { ...others, [kind]: {} } : others };
}
