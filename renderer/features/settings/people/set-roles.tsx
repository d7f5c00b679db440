import { useState } from 'react';
import { roles as everyRole, type Role } from '../../../../shared/domain/member/events.ts';
import { useWords } from '../../../i18n/index.ts';
import type { PersonView } from '../../../records/office-views.ts';
import { tell } from '../../../stores/tell.ts';
import { Button, Dialog, Refusal, TextField } from '../../../ui/index.ts';
import { RoleBoxes } from '../role-boxes.tsx';
import { useOfficeCommand } from '../use-office-view.tsx';

/** Ticks the roles a person holds from now on; the reason is written down. */
export function SetRoles({
  person,
  onClose,
}: {
  readonly person: PersonView;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { memberId, name } = person;
  const [roles, setRoles] = useState<readonly Role[]>(person.roles);
  const [reason, setReason] = useState('');
  const command = useOfficeCommand();
  const set = async () => {
    const answer = await command.run({ kind: 'setRoles', memberId, roles, reason });
    if (!answer.ok) return;
    tell({ tone: 'done', text: t('office.people.done', { name }) });
    onClose();
  };
  return (
    <Dialog
      title={t('office.people.change-of', { name })}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void set()}>
            {t('office.people.set')}
          </Button>
        </>
      }
    >
      <div className="form">
        <RoleBoxes
          label={t('office.people.roles')}
          roles={everyRole}
          chosen={roles}
          onChange={setRoles}
        />
        <TextField label={t('office.reason')} value={reason} onChange={setReason} />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
      </div>
    </Dialog>
  );
}
