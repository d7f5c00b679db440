import { useState } from 'react';
import type { Refusal as RefusalData } from '../../../../shared/kernel/result.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, Dialog, Refusal, TextField } from '../../../ui/index.ts';

/** Asks what a view is to be called. */
export function NameDialog({
  title,
  name: before,
  refusal,
  isBusy,
  onClose,
  onName,
}: {
  readonly title: string;
  readonly name: string;
  readonly refusal: RefusalData | null;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState(before);
  return (
    <Dialog title={title} isOpen onClose={onClose} size="s">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onName(name);
        }}
      >
        <TextField label={t('caseload.view-name')} value={name} onChange={setName} autoFocus />
        <p className="soft small">{t('caseload.view-own')}</p>
        {refusal === null ? null : <Refusal refusal={refusal} />}
        <div className="acts">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" isBusy={isBusy}>
            {t('caseload.view-keep-act')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
