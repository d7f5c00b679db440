import { useState } from 'react';
import type { BodyCommand } from '../../../shared/domain/body/commands.ts';
import { useWords } from '../../i18n/index.ts';
import { Button, Dialog, Refusal, TextField } from '../../ui/index.ts';
import { useBodyCommand } from './use-body-command.ts';

/** Asks why before something is taken back or marked; the reason is written down. */
export function AskReason({
  title,
  act,
  command,
  onDone,
  onClose,
}: {
  readonly title: string;
  readonly act: string;
  readonly command: (reason: string) => BodyCommand;
  readonly onDone?: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const deed = useBodyCommand();
  const give = async () => {
    const answer = await deed.run(command(reason));
    if (!answer.ok) return;
    onDone?.();
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={deed.isBusy} onPress={() => void give()}>
            {act}
          </Button>
        </>
      }
    >
      <div className="form">
        <TextField label={t('bodies.reason')} value={reason} onChange={setReason} autoFocus />
        {deed.refusal === null ? null : <Refusal refusal={deed.refusal} onDismiss={deed.dismiss} />}
      </div>
    </Dialog>
  );
}
