import { Plus } from 'lucide-react';
import { useFieldArray, useForm } from 'react-hook-form';
import { procedureOf } from '../../../../shared/domain/procedure/own.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useCommand } from '../../../app/office.tsx';
import { FormDate, schemaResolver } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button, Dialog, Refusal } from '../../../ui/index.ts';
import { ToldFields } from './told-fields.tsx';
import {
  anotherParty,
  closeCommandOf,
  type ToldForm,
  toldDefaults,
  toldForm,
} from './told-form.ts';

/** Closes the recommendations by recording who was told, how and when. */
export function CloseRecommendations({
  view,
  onClose,
}: {
  readonly view: CaseView;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const today = useDayHere();
  const command = useCommand();
  const reasons = procedureOf(view.details.procedure)?.notToldReasons ?? [];
  const form = useForm<ToldForm>({
    resolver: schemaResolver<ToldForm, ToldForm>(toldForm),
    defaultValues: toldDefaults(view, today),
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'told' });
  const submit = form.handleSubmit(async (typed) => {
    const close = closeCommandOf(view.caseId, typed);
    if (close === null) return;
    const answer = await command.run(close);
    if (answer.ok) onClose();
  });
  return (
    <Dialog
      title={t('case.close-recommendations')}
      isOpen
      size="l"
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void submit()}>
            {t('case.close-recommendations')}
          </Button>
        </>
      }
    >
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('case.close-recommendations-lead')}</p>
        <FormDate control={form.control} name="on" label={t('case.close-on')} />
        {fields.map((field, index) => (
          <ToldFields
            key={field.id}
            form={form}
            reasons={reasons}
            index={index}
            onRemove={fields.length > 1 ? () => remove(index) : undefined}
          />
        ))}
        <div className="acts">
          <Button size="s" icon={Plus} onPress={() => append(anotherParty(today))}>
            {t('case.told-more')}
          </Button>
        </div>
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
      </form>
    </Dialog>
  );
}
