import { useState } from 'react';
import { Say, useWords } from '../i18n/index.ts';
import { home, useTrail } from '../stores/route.ts';
import { tell } from '../stores/tell.ts';
import { AlertDialog, Banner, Button, Refusal } from '../ui/index.ts';
import { enterOffice, enterPractice, leavePracticeForGood } from './last-store.ts';
import { useDeed, useOffice } from './office.tsx';

/** Moves between the office's own records and the invented ones; the shell is built anew for each. */
export function usePractice() {
  const { records, setStatus } = useOffice();
  const { t } = useWords();
  const enter = async (asked: ReturnType<typeof records.openPractice>) => {
    const answer = await asked;
    if (answer.ok) {
      useTrail.getState().reset(home);
      setStatus(answer.value);
    }
    return answer;
  };
  return {
    open: useDeed(() => enter(enterPractice(records))),
    leave: useDeed(() => enter(enterOffice(records))),
    discard: useDeed(async () => {
      const answer = await enter(leavePracticeForGood(records));
      if (answer.ok) tell({ tone: 'done', text: t('app.practice.discarded') });
      return answer;
    }),
  };
}

/** Stands over every screen while the cases are invented ones. */
export function PracticeBanner() {
  const { t } = useWords();
  const { leave } = usePractice();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Banner
        tone="practice"
        acts={
          <>
            <Button size="s" onPress={() => void leave.run()} isBusy={leave.isBusy}>
              {t('app.practice.leave')}
            </Button>
            <Button size="s" onPress={() => setAsking(true)}>
              {t('app.practice.discard')}
            </Button>
          </>
        }
      >
        <Say id="app.practice" />
      </Banner>
      {leave.refusal ? <Refusal refusal={leave.refusal} onDismiss={leave.dismiss} /> : null}
      <DiscardPractice isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}

export function DiscardPractice({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { discard } = usePractice();
  return (
    <AlertDialog
      title={t('app.practice.discard-sure')}
      act={t('app.practice.discard')}
      isOpen={isOpen}
      onClose={onClose}
      onAct={() => {
        void discard.run().then((answer) => {
          if (answer.ok) onClose();
        });
      }}
      isBusy={discard.isBusy}
      refusal={discard.refusal}
      isDanger
    >
      <p>{t('app.practice.discard-what')}</p>
    </AlertDialog>
  );
}
