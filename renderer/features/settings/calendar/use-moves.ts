import { useEffect, useMemo, useRef, useState } from 'react';
import { type DateMove, tickedAndKept } from '../../../../shared/domain/case/moves.ts';
import type { OfficeCommand } from '../../../../shared/domain/office/commands.ts';
import type { Refusal } from '../../../../shared/kernel/result.ts';
import { useDeed, useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { AcceptedMoves, CalendarChange, CaseMoves } from '../../../records/office-views.ts';
import { tell } from '../../../stores/tell.ts';

export type MovesWork = {
  readonly change: CalendarChange;
  /** What the moves follow from, done with them. */
  readonly first: OfficeCommand;
  readonly version: string;
  readonly onDone: () => void;
  /** The reason of the change itself, where it has one: it stands for the moves too. */
  readonly reason?: string;
};

/** What may be moved or kept here: not what was agreed, nor dates of a case that others move. */
export const isMine = ({ right }: Pick<CaseMoves, 'right'>, { isExtended }: DateMove): boolean =>
  right === 'yes' && !isExtended;

/** Moves that are ticked and dates that are kept, case by case. */
export function accepted(
  cases: readonly CaseMoves[],
  unticked: ReadonlySet<string>,
): Pick<AcceptedMoves, 'move' | 'keep'> {
  const mine = cases.map((one) => {
    const moves = one.moves.filter((move) => isMine(one, move));
    return { caseId: one.caseId, ...tickedAndKept(moves, (id) => !unticked.has(id)) };
  });
  return {
    move: mine.flatMap(({ caseId, moves }) => (moves.length === 0 ? [] : [{ caseId, moves }])),
    keep: mine.flatMap(({ caseId, keeps }) => (keeps.length === 0 ? [] : [{ caseId, keeps }])),
  };
}

/** What would move, what is ticked, the reason, and the one act that does all of it. */
export function useMoves({ change, first, version, onDone, reason: given }: MovesWork) {
  const { t } = useWords();
  const { records } = useOffice();
  const [cases, setCases] = useState<readonly CaseMoves[] | null>(null);
  const [unseen, setUnseen] = useState<Refusal | null>(null);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [typed, setReason] = useState('');
  const asked = useRef(change);
  useEffect(() => {
    let isStale = false;
    void records.previewCalendar(asked.current).then((answer) => {
      if (isStale) return;
      if (answer.ok) setCases(answer.value);
      else setUnseen(answer.error);
    });
    return () => {
      isStale = true;
    };
  }, [records]);
  const chosen = useMemo(() => accepted(cases ?? [], unticked), [cases, unticked]);
  const reason = given ?? typed;
  const deed = useDeed(async () => {
    const cause = { kind: 'calendar', version } as const;
    const answer = await records.acceptMoves({ first, ...chosen, cause, reason });
    if (answer.ok) {
      tell({ tone: 'done', text: t('office.calendar.done', { moved: answer.value.moved }) });
      onDone();
    }
    return answer;
  });
  return {
    cases,
    unseen,
    unticked,
    tick: (recommendationIds: readonly string[], isOn: boolean) =>
      setUnticked((now) => {
        const next = new Set(now);
        for (const id of recommendationIds) isOn ? next.delete(id) : next.add(id);
        return next;
      }),
    /** Words are asked for where there is something to give them for. */
    needsReason: given === undefined && chosen.move.length + chosen.keep.length > 0,
    reason,
    setReason,
    deed,
  };
}

export type Moves = ReturnType<typeof useMoves>;
