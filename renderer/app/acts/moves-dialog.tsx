import { useState } from 'react';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import type { MoveCause } from '../../../shared/domain/case/events/dates.ts';
import { type DateMove, tickedAndKept } from '../../../shared/domain/case/moves.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { PreviewedChange } from '../../records/api.ts';
import type { CaseView } from '../../records/views.ts';
import { tell } from '../../stores/tell.ts';
import { Button, Dialog, Refusal, TextArea } from '../../ui/index.ts';
import { useDeed, useOffice } from '../office.tsx';
import { MoveRow } from './move-row.tsx';
import type { Moved } from './use-giving.ts';

/** Every date a correction would move, to be accepted one by one; what is kept is kept for a reason. */
export function MovesDialog({
  view,
  moved,
  onClose,
}: {
  readonly view: CaseView;
  readonly moved: Moved;
  readonly onClose: () => void;
}) {
  const wording = useWords();
  const { t } = wording;
  const { moves, change } = moved;
  const free = moves.filter(({ isExtended }) => !isExtended);
  const [chosen, setChosen] = useState<readonly string[]>(free.map((one) => one.recommendationId));
  const [reason, setReason] = useState(reasonFor(change, wording));
  const [kept, setKept] = useState('');
  const [isTried, setTried] = useState(false);
  const isKeeping = free.some(({ recommendationId }) => !chosen.includes(recommendationId));
  const isAsking = view.rights['move-dates'] === 'ask';
  const settling = useSettling(isAsking);
  const missing = (words: string) =>
    isTried && words.trim() === '' ? t('act.words-needed') : null;
  const submit = async () => {
    setTried(true);
    const isMoving = chosen.length > 0;
    if ((isMoving && reason.trim() === '') || (isKeeping && kept.trim() === '')) return;
    const orders = ordersOf(view.caseId, free, chosen, causeOf(change, wording), reason, kept);
    const done = await settling.run(orders);
    if (!done.ok) return;
    const text = isAsking ? t('act.moves.asked') : t('act.moves.done', { count: chosen.length });
    tell({ tone: 'done', text });
    onClose();
  };
  return (
    <Dialog
      title={t('act.moves.title')}
      isOpen
      size="l"
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={settling.isBusy} onPress={() => void submit()}>
            {t(isAsking ? 'act.send-request' : 'act.moves.accept')}
          </Button>
        </>
      }
    >
      <p>{t('act.moves.lead')}</p>
      {isAsking ? <p>{t('act.ask.lead-nobody')}</p> : null}
      <Moves view={view} moves={moves} chosen={chosen} onChange={setChosen} />
      {chosen.length === 0 ? null : (
        <TextArea
          label={t('act.moves.reason')}
          rows={2}
          value={reason}
          onChange={setReason}
          fault={missing(reason)}
        />
      )}
      {isKeeping ? (
        <TextArea
          label={t('act.moves.keep-why')}
          rows={2}
          value={kept}
          onChange={setKept}
          fault={missing(kept)}
        />
      ) : null}
      {settling.refusal === null ? null : (
        <Refusal refusal={settling.refusal} onDismiss={settling.dismiss} />
      )}
    </Dialog>
  );
}

function Moves({
  view,
  moves,
  chosen,
  onChange,
}: {
  readonly view: CaseView;
  readonly moves: readonly DateMove[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  return (
    <ul className="act-moves">
      {moves.map((move) => (
        <MoveRow
          key={move.recommendationId}
          view={view}
          move={move}
          isChosen={chosen.includes(move.recommendationId)}
          onChange={(isChosen) =>
            onChange(
              isChosen
                ? [...chosen, move.recommendationId]
                : chosen.filter((id) => id !== move.recommendationId),
            )
          }
        />
      ))}
    </ul>
  );
}

/** Gives the orders together, all or nothing; where the person may only ask, each is asked for. */
function useSettling(isAsking: boolean) {
  const { records } = useOffice();
  return useDeed((orders: readonly Order[]) =>
    records.commands(
      isAsking
        ? orders.map((command) => {
            const { caseId, reason } = command;
            return { kind: 'requestStep' as const, caseId, command, reason };
          })
        : orders,
    ),
  );
}

type Order = Extract<CaseCommand, { kind: 'moveDates' | 'keepDate' }>;

function ordersOf(
  caseId: string,
  free: readonly DateMove[],
  chosen: readonly string[],
  cause: MoveCause,
  reason: string,
  kept: string,
): readonly Order[] {
  const { moves, keeps } = tickedAndKept(free, (id) => chosen.includes(id));
  return [
    ...(moves.length === 0
      ? []
      : [{ kind: 'moveDates' as const, caseId, moves, cause, reason: reason.trim() }]),
    ...keeps.map((keep) => ({
      kind: 'keepDate' as const,
      caseId,
      ...keep,
      cause,
      reason: kept.trim(),
    })),
  ];
}

function reasonFor(change: PreviewedChange, { t }: Wording): string {
  switch (change.kind) {
    case 'decision':
      return t('act.moves.decision-date');
    case 'closing':
      return t('act.moves.closing');
    case 'receipt':
      return t('act.moves.receipt', { body: visible(change.body) });
    case 'start':
      return t('act.moves.start');
    case 'recorded':
      return t('act.moves.recorded');
  }
}

const causeOf = (change: PreviewedChange, wording: Wording): MoveCause =>
  change.kind === 'receipt'
    ? { kind: 'receipt', body: change.body }
    : { kind: 'start', note: reasonFor(change, wording) };
