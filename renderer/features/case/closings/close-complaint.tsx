import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { isIsoDate } from '../../../../shared/kernel/iso.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useCommand } from '../../../app/office.tsx';
import { FormDate, FormRadios, schemaResolver } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button, Dialog, Refusal } from '../../../ui/index.ts';

const closing = z.object({
  how: z.enum(['decision', 'settlement']),
  on: z
    .string()
    .nullable()
    .refine((on) => on !== null && isIsoDate(on), 'case.date-missing'),
});
type Closing = z.infer<typeof closing>;

/** Records that the complaint closed, at decision or settlement. */
export function CloseComplaint({
  view,
  onClose,
}: {
  readonly view: CaseView;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const today = useDayHere();
  const command = useCommand();
  const form = useForm<Closing>({
    resolver: schemaResolver<Closing, Closing>(closing),
    defaultValues: { how: 'decision', on: view.details.decisionDate ?? today },
  });
  const submit = form.handleSubmit(async ({ how, on }) => {
    if (on === null) return;
    const { caseId } = view;
    const answer = await command.run({ kind: 'closeComplaint', caseId, closing: { how, on } });
    if (answer.ok) onClose();
  });
  return (
    <Dialog
      title={t('case.close-complaint')}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void submit()}>
            {t('case.save')}
          </Button>
        </>
      }
    >
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('case.close-complaint-lead')}</p>
        <FormRadios
          control={form.control}
          name="how"
          look="inline"
          label={t('case.closed-how')}
          choices={[
            { id: 'decision', label: t('case.closed-how.decision') },
            { id: 'settlement', label: t('case.closed-how.settlement') },
          ]}
        />
        <FormDate control={form.control} name="on" label={t('case.close-on')} />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
      </form>
    </Dialog>
  );
}
