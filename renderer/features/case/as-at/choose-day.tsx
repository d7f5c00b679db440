import { useState } from 'react';
import { type AsAtKind, asAtKinds } from '../../../../shared/domain/case/as-at.ts';
import { dayHere } from '../../../app/clock.ts';
import { useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import { Button, DateField, Dialog, RadioGroup } from '../../../ui/index.ts';

export type AsAtChoice = { readonly by: AsAtKind; readonly on: string };

/** Which past day, and which of the two questions about it. */
export function ChooseDay({
  chosen,
  onChoose,
  onClose,
}: {
  readonly chosen: AsAtChoice | null;
  readonly onChoose: (choice: AsAtChoice) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const today = dayHere(useOffice().info.clockOffset);
  const [by, setBy] = useState<AsAtKind>(chosen?.by ?? 'known');
  const [on, setOn] = useState<string | null>(chosen?.on ?? null);
  const [isFaulty, setFaulty] = useState(false);
  const show = () => {
    if (on === null || on > today) setFaulty(true);
    else onChoose({ by, on });
  };
  return (
    <Dialog
      title={t('as-at.title')}
      isOpen
      size="s"
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={show}>
            {t('as-at.show')}
          </Button>
        </>
      }
    >
      <DateField
        label={t('as-at.day')}
        value={on}
        onChange={setOn}
        autoFocus
        {...(isFaulty ? { fault: t('as-at.day-needed') } : {})}
      />
      <RadioGroup
        label={t('as-at.which')}
        choices={asAtKinds.map((id) => ({
          id,
          label: t(`as-at.by.${id}`),
          note: t(`as-at.hint.${id}`),
        }))}
        value={by}
        onChange={(id) => setBy(id)}
      />
    </Dialog>
  );
}
