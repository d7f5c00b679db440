import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Offer } from '../../../shared/domain/case/offers.ts';
import type { LetterAsk } from '../../../shared/letters/vocabulary.ts';
import { ActFlow } from '../../app/acts/index.ts';
import { useDayHere } from '../../app/clock.ts';
import { type NamedTarget, targetOfCase, targetOfRow, useFiling } from '../../app/filing.tsx';
import { LetterDialog } from '../../app/letters/letter-dialog.tsx';
import { askOf, askToRemind } from '../../app/letters/write.tsx';
import { useAnswer, useDeed, useOffice } from '../../app/office.tsx';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { TodayRow } from '../../records/today-views.ts';
import type { CaseView } from '../../records/views.ts';
import { openNote } from '../../stores/calls.ts';
import { go, goToCase } from '../../stores/route.ts';
import { tell } from '../../stores/tell.ts';
import { PutOffDialog } from './put-off-dialog.tsx';
import { letterFor, nextOf, nextOffer, offerFor, type RowAct } from './row-acts.ts';
import { nameOf } from './row-words.ts';
import { focusBack } from './use-active-row.ts';

type Opened =
  | {
      readonly kind: 'act';
      readonly row: TodayRow;
      readonly offer: Offer;
    }
  | {
      readonly kind: 'letter';
      readonly row: TodayRow;
      readonly view: CaseView;
      readonly start: LetterAsk;
    }
  | { readonly kind: 'put-off'; readonly row: TodayRow };

/** The action a row is about, or its case as a whole. */
export function targetOf(row: TodayRow, wording: Pick<Wording, 't'>): NamedTarget {
  const { recommendationId, ...others } = row;
  return recommendationId === null
    ? targetOfCase(row, wording)
    : targetOfRow({ ...others, recommendationId });
}

const noteOf = ({ caseId, recommendationId }: TodayRow) => ({
  caseId,
  recommendationIds: recommendationId === null ? [] : [recommendationId],
});

/** What is written about a row: the letter the record calls for, else one as its date stands. */
function startOf(row: TodayRow, view: CaseView, today: string): LetterAsk {
  const called = letterFor(row, view);
  if (called !== null) return askOf(called);
  const due = row.action?.currentDue ?? null;
  return askToRemind(row.body, due !== null && due < today);
}

const open = (row: TodayRow): void => goToCase(row.caseId, row.recommendationId);

/** Everything that is done with a row from here. `onDone`: it was done, go on to what comes after it. */
export function useActing(onDone: (row: TodayRow) => void) {
  const { records } = useOffice();
  const { t } = useWords();
  const today = useDayHere();
  const { fileDropped, pickAndFile } = useFiling();
  const [opened, setOpened] = useState<Opened | null>(null);
  const wake = useWaking();

  /** As the rules stand now: what is on the page may be a moment old. */
  const offered = async (row: TodayRow, find: (view: CaseView) => Offer | null) => {
    const view = await records.caseView(row.caseId);
    if (!view.ok) return tell({ tone: 'refused', text: t('today.not-now'), refusal: view.error });
    const offer = find(view.value);
    if (offer === null) return tell({ tone: 'plain', text: t('today.not-now') });
    if (offer.right === 'no' && offer.refusal !== null)
      return tell({ tone: 'refused', text: t('today.not-yours'), refusal: offer.refusal });
    setOpened(
      offer.act === 'sendLetter' && row.recommendationId !== null
        ? { kind: 'letter', row, view: view.value, start: startOf(row, view.value, today) }
        : { kind: 'act', row, offer },
    );
  };
  const file = (row: TodayRow) => void pickAndFile(targetOf(row, { t }));
  const doNext = (row: TodayRow): void => {
    const { does } = nextOf(row, today);
    if (does === 'file') file(row);
    else if (does === 'open') open(row);
    else if (does === 'exchange') go({ screen: 'exchange' });
    else if (does === 'wake') void wake(row);
    else void offered(row, (view) => nextOffer(row, view, today));
  };
  const close = (row: TodayRow, isDone: boolean) => {
    setOpened(null);
    if (isDone) onDone(row);
    else focusBack(row);
  };
  const deeds = {
    open,
    file,
    drop: (row: TodayRow, files: File[]) => void fileDropped(files, targetOf(row, { t })),
    next: doNext,
    act: (act: RowAct, row: TodayRow) =>
      act === 'note'
        ? openNote(noteOf(row))
        : void offered(row, (view) => offerFor(act, row, view)),
    putOff: (row: TodayRow) =>
      row.group === 'put-off' ? void wake(row) : setOpened({ kind: 'put-off', row }),
  };
  return { acting: useSteady(deeds), dialog: dialogOf(opened, close) };
}

type Deeds = {
  readonly open: (row: TodayRow) => void;
  readonly file: (row: TodayRow) => void;
  readonly drop: (row: TodayRow, files: File[]) => void;
  readonly next: (row: TodayRow) => void;
  readonly act: (act: RowAct, row: TodayRow) => void;
  /** Until a day; what is put off already is taken up again. */
  readonly putOff: (row: TodayRow) => void;
};
export type Acting = Deeds;

/** The same object for as long as the page stands: hundreds of rows hold it. */
function useSteady(deeds: Deeds): Acting {
  const latest = useRef(deeds);
  latest.current = deeds;
  return useMemo(
    () => ({
      open: (row) => latest.current.open(row),
      file: (row) => latest.current.file(row),
      drop: (row, files) => latest.current.drop(row, files),
      next: (row) => latest.current.next(row),
      act: (act, row) => latest.current.act(act, row),
      putOff: (row) => latest.current.putOff(row),
    }),
    [],
  );
}

function dialogOf(
  opened: Opened | null,
  close: (row: TodayRow, isDone: boolean) => void,
): ReactNode {
  if (opened === null) return null;
  const onClose = (isDone: boolean) => close(opened.row, isDone);
  if (opened.kind === 'put-off') return <PutOffDialog row={opened.row} onClose={onClose} />;
  if (opened.kind === 'letter')
    return <LetterDialog view={opened.view} start={opened.start} onClose={onClose} />;
  return <OfferedAct {...opened} onClose={onClose} />;
}

function OfferedAct({
  row,
  offer,
  onClose,
}: Extract<Opened, { kind: 'act' }> & { readonly onClose: (isDone: boolean) => void }) {
  const { value } = useAnswer((records) => records.caseView(row.caseId), [row.caseId]);
  if (value === null) return null;
  return <ActFlow view={value} offer={offer} onClose={onClose} />;
}

/** Takes up again what was put off, before its day. */
function useWaking(): (row: TodayRow) => Promise<void> {
  const { records } = useOffice();
  const { t } = useWords();
  const command = useDeed((row: TodayRow) => {
    const isWhole = row.why.kind === 'put-off' && row.why.isWhole;
    const recommendationId = isWhole ? null : row.recommendationId;
    return records.deskCommand({
      kind: 'wake',
      targets: [{ caseId: row.caseId, recommendationId }],
    });
  });
  return async (row) => {
    const answer = await command.run(row);
    if (answer.ok) tell({ tone: 'done', text: t('today.woken', { name: nameOf(row) }) });
    else tell({ tone: 'refused', text: t('today.not-now'), refusal: answer.error });
  };
}
