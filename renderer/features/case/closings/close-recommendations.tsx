import { Plus, X } from 'lucide-react';
import { type Control, useFieldArray, useForm } from 'react-hook-form';
import { useDayHere } from '../../../app/clock.ts';
import { useCommand } from '../../../app/office.tsx';
import {
  FormDate,
  FormRadios,
  FormSelect,
  FormText,
  schemaResolver,
} from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button, Dialog, Refusal } from '../../../ui/index.ts';
import { closeCommandOf, type ToldForm, toldDefaults, toldForm } from './told-form.ts';

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
          <Button look="primary" isBusy={command.isBusy} onPress={() => void submit()}>
            {t('case.close-recommendations')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('case.close-recommendations-lead')}</p>
        <FormDate control={form.control} name="on" label={t('case.close-on')} />
        {fields.map((field, index) => (
          <ToldFields
            key={field.id}
            control={form.control}
            index={index}
            onRemove={fields.length > 1 ? () => remove(index) : undefined}
          />
        ))}
        <div className="acts">
          <Button
            size="s"
            icon={Plus}
            onPress={() => append({ party: 'body', name: '', on: today, how: 'letter' })}
          >
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

function ToldFields({
  control,
  index,
  onRemove,
}: {
  readonly control: Control<ToldForm>;
  readonly index: number;
  readonly onRemove: (() => void) | undefined;
}) {
  const { t } = useWords();
  const at = `told.${index}` as const;
  return (
    <fieldset className="form case-part case-told">
      <legend>{t('case.told-n', { number: index + 1 })}</legend>
      <div className="form-row">
        <FormRadios
          control={control}
          name={`${at}.party`}
          look="inline"
          label={t('case.told-party')}
          choices={[
            { id: 'complainant', label: t('party.complainant') },
            { id: 'body', label: t('party.body') },
          ]}
        />
        <FormText control={control} name={`${at}.name`} label={t('case.told-name')} />
        <FormSelect
          control={control}
          name={`${at}.how`}
          label={t('case.told-how')}
          choices={(['letter', 'email', 'call'] as const).map((id) => ({
            id,
            label: t(`case.how-choice.${id}`),
          }))}
        />
        <FormDate control={control} name={`${at}.on`} label={t('case.told-on')} />
      </div>
      {onRemove === undefined ? null : (
        <div className="acts">
          <Button size="s" look="quiet" icon={X} onPress={onRemove}>
            {t('case.told-leave-out')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
