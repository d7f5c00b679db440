import { useState } from 'react';
import { contactPositions } from '../../../../shared/domain/case/events/parties.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useDayHere } from '../../../app/clock.ts';
import { capital, useWords } from '../../../i18n/index.ts';
import type { ContactLine } from '../../../records/body-views.ts';
import { tell } from '../../../stores/tell.ts';
import { Button, DateField, Dialog, Refusal, Select, TextField } from '../../../ui/index.ts';
import { useBodyCommand } from '../use-body-command.ts';

type Held = { readonly from: string | null; readonly to: string | null };

/** Keeps somebody for the body: typed, or as a case has them. */
export function ContactForm({
  name,
  from,
  onClose,
}: {
  readonly name: string;
  readonly from: ContactLine | null;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const today = useDayHere();
  const [typed, setTyped] = useState({
    name: from?.contact.name ?? '',
    position: from?.contact.position ?? ('link-officer' as const),
    email: from?.contact.email ?? '',
    phone: from?.contact.phone ?? '',
  });
  const [days, setDays] = useState<Held>({
    from: from?.contact.from ?? today,
    to: from?.contact.to ?? null,
  });
  const [isTried, setTried] = useState(false);
  const command = useBodyCommand();
  const change = (set: Partial<typeof typed>) => setTyped({ ...typed, ...set });
  const missing = (isMissing: boolean) => (isTried && isMissing ? t('form.check') : null);
  const keep = async () => {
    setTried(true);
    if (days.from === null || typed.name.trim() === '') return;
    const contact = { ...typed, from: days.from, to: days.to };
    const answer = await command.run({ kind: 'keepContact', name, contact });
    if (!answer.ok) return;
    tell({ tone: 'done', text: t('bodies.contacts.done', { name: visible(typed.name.trim()) }) });
    onClose();
  };
  return (
    <Dialog
      title={t('bodies.contacts.add')}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void keep()}>
            {t('bodies.contacts.record')}
          </Button>
        </>
      }
    >
      <div className="form">
        <TextField
          label={t('bodies.contacts.name')}
          value={typed.name}
          onChange={(written) => change({ name: written })}
          fault={missing(typed.name.trim() === '')}
          autoFocus
        />
        <Select
          label={t('bodies.contacts.position')}
          choices={contactPositions.map((id) => ({
            id,
            label: capital(t(`fact.contact-position.${id}`)),
          }))}
          value={typed.position}
          onChange={(position) => change({ position })}
        />
        <TextField
          label={t('bodies.contacts.email')}
          type="email"
          value={typed.email}
          onChange={(email) => change({ email })}
          isOptional
        />
        <TextField
          label={t('bodies.contacts.phone')}
          value={typed.phone}
          onChange={(phone) => change({ phone })}
          isOptional
        />
        <Days days={days} onChange={setDays} isTried={isTried} />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
      </div>
    </Dialog>
  );
}

function Days({
  days: { from, to },
  onChange,
  isTried,
}: {
  readonly days: Held;
  readonly onChange: (days: Held) => void;
  readonly isTried: boolean;
}) {
  const { t } = useWords();
  return (
    <>
      <DateField
        label={t('bodies.contacts.from')}
        value={from}
        onChange={(day) => onChange({ from: day, to })}
        fault={isTried && from === null ? t('form.check') : null}
      />
      <DateField
        label={t('bodies.contacts.to')}
        value={to}
        onChange={(day) => onChange({ from, to: day })}
        isOptional
      />
    </>
  );
}
