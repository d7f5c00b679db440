import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { tell } from '../../stores/tell.ts';
import { Button, Dialog, Refusal, TextArea } from '../../ui/index.ts';
import { useDeed, useOffice } from '../office.tsx';
import { saidOf } from './said.ts';
import { useUndoing, useUndoSteps, useUndoWatch } from './use-undoing.ts';
import './undo.css';

/** A quiet way back from the last thing that was recorded, on every screen until the next. */
export function UndoButton() {
  useUndoWatch();
  const wording = useWords();
  const { t } = wording;
  const { undo: step, isAsking } = useUndoSteps();
  const { undo } = useUndoing();
  if (step === null || step.kind === 'not') return null;
  const said = saidOf(step, wording);
  const name = t(step.kind === 'undo' ? 'undo.named' : 'undo.in-error-named', { said });
  return (
    <>
      <Button
        size="s"
        look="quiet"
        icon={Undo2}
        aria-keyshortcuts="Control+Z"
        onPress={() => void undo()}
      >
        <span className="undo-name" title={name}>
          {name}
        </span>
      </Button>
      {isAsking ? <InError actId={step.actId} said={said} /> : null}
    </>
  );
}

/** What left the office is not undone: a person says why it was recorded in error. */
function InError({ actId, said }: { readonly actId: string; readonly said: string }) {
  const { t } = useWords();
  const { records } = useOffice();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const deed = useDeed(() => records.undo({ actId, reason, isReasoned: true }));
  const close = () => useUndoSteps.setState({ isAsking: false });
  const give = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const done = await deed.run();
    if (!done.ok) return;
    tell({ tone: 'done', text: t('undo.error-recorded', { said }) });
    close();
  };
  return (
    <Dialog
      title={t('undo.in-error.title')}
      isOpen
      onClose={close}
      acts={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={deed.isBusy} onPress={() => void give()}>
            {t('undo.in-error.act')}
          </Button>
        </>
      }
    >
      <p>{t('undo.in-error.lead')}</p>
      <p>
        <b>{said}</b>
      </p>
      <TextArea
        label={t('act.field.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        autoFocus
        {...(isMissing ? { fault: t('act.words-needed') } : {})}
      />
      {deed.refusal === null ? null : <Refusal refusal={deed.refusal} onDismiss={deed.dismiss} />}
    </Dialog>
  );
}
