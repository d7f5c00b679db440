import { useState } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, DateField, Dialog, Refusal, TextField } from '../../../ui/index.ts';
import { useBodyCommand } from '../use-body-command.ts';

/** Says from when somebody no longer holds the post, and why. */
export function EndContact({
  name,
  contactId,
  who,
  onClose,
}: {
  readonly name: string;
  readonly contactId: string;
  readonly who: string;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const today = useDayHere();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const command = useBodyCommand();
  const end = async () => {
    setTried(true);
    if (on === null) return;
    const answer = await command.run({ kind: 'endContact', name, contactId, on, reason });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t('bodies.contacts.leave-of', { name: visible(who) })}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void end()}>
            {t('bodies.contacts.leave')}
          </Button>
        </>
      }
    >
      <div className="form">
        <DateField
          label={t('bodies.contacts.last-day')}
          value={on}
          onChange={setOn}
          fault={isTried && on === null ? t('form.check') : null}
          autoFocus
        />
        <TextField label={t('bodies.reason')} value={reason} onChange={setReason} />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
      </div>
    </Dialog>
  );
}
