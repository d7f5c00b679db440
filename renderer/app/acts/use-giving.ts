import { useState } from 'react';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import type { DateMove } from '../../../shared/domain/case/moves.ts';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import { useWords } from '../../i18n/index.ts';
import type { PreviewedChange } from '../../records/api.ts';
import type { CaseView } from '../../records/views.ts';
import { tell } from '../../stores/tell.ts';
import { useCommand, useOffice } from '../office.tsx';
import type { About, Typed } from './about.ts';
import { actWordsOf } from './act-words.ts';
import type { ActForm } from './form.ts';
import { askReason } from './submitting.ts';

/** Dates that would move, and by which correction. */
export type Moved = { readonly change: PreviewedChange; readonly moves: readonly DateMove[] };

export type Giving = {
  readonly view: CaseView;
  readonly offer: Offer;
  readonly form: ActForm;
  readonly about: Omit<About, 'typed'>;
  /** It was recorded, or asked for; with the dates that would move by it. */
  readonly onDone: (moved: Moved | null) => void;
  /** What is said once it is recorded; the act's own name where nothing else is. */
  readonly said?: (command: CaseCommand) => string;
};

/** Gives the command, or asks for it; finds beforehand which dates would move. */
export function useGiving({ view, offer, form, about, onDone, said }: Giving, isAsking: boolean) {
  const { t } = useWords();
  const { records } = useOffice();
  const command = useCommand();
  const [isUnchanged, setUnchanged] = useState(false);
  const movesBy = async (made: CaseCommand, change: PreviewedChange | null) => {
    if (change === null || isAsking) return null;
    const found = await records.previewMoves(view.caseId, change);
    if (!found.ok) return null;
    // A date that waited for this very receipt is set when it is recorded.
    const moves = found.value.filter(({ from }) => made.kind !== 'recordReceipt' || from !== null);
    return moves.length === 0 ? null : { change, moves };
  };
  const give = async (typed: Typed) => {
    const read = form.read({ ...about, typed });
    if (!read.ok) return;
    const made = read.values;
    setUnchanged(made === null);
    if (made === null) return;
    const moved = await movesBy(made, form.moving(made, { ...about, typed }));
    const { caseId } = view;
    const asked = String(typed[askReason] ?? '').trim();
    const answer = await command.run(
      isAsking ? { kind: 'requestStep', caseId, command: made, reason: asked } : made,
    );
    if (!answer.ok) return;
    const act = actWordsOf(offer.act, offer.variant, t);
    const text = isAsking
      ? t('act.requested', { act })
      : (said?.(made) ?? t('act.recorded', { act }));
    tell({ tone: 'done', text });
    onDone(moved);
  };
  return { command, give, isUnchanged };
}
