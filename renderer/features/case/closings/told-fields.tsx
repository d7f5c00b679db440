import { X } from 'lucide-react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Choice } from '../../../../shared/domain/procedure/lists.ts';
import { FormDate, FormRadios, FormSelect, FormText } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { labelOf, type ToldForm } from './told-form.ts';

type Props = {
  readonly form: UseFormReturn<ToldForm>;
  readonly index: number;
  /** The procedure's reasons for not telling somebody. */
  readonly reasons: readonly Choice[];
};

/** One party: who, and that they were told, or why they were not. */
export function ToldFields({
  form,
  index,
  reasons,
  onRemove,
}: Props & { readonly onRemove: (() => void) | undefined }) {
  const { t } = useWords();
  const { control } = form;
  const at = `told.${index}` as const;
  const isTold = useWatch({ control, name: `${at}.isTold` }) === 'told';
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
        <FormText
          control={control}
          name={`${at}.name`}
          label={t(isTold ? 'case.told-name' : 'act.told.name')}
        />
        <FormRadios
          control={control}
          name={`${at}.isTold`}
          look="inline"
          label={t('act.told.whether')}
          choices={[
            { id: 'told', label: t('act.told.yes') },
            { id: 'not-told', label: t('act.told.no') },
          ]}
        />
      </div>
      {isTold ? (
        <HowTold form={form} index={index} />
      ) : (
        <WhyNot form={form} index={index} reasons={reasons} />
      )}
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

function HowTold({ form, index }: Omit<Props, 'reasons'>) {
  const { t } = useWords();
  const at = `told.${index}` as const;
  return (
    <div className="form-row">
      <FormSelect
        control={form.control}
        name={`${at}.how`}
        label={t('case.told-how')}
        choices={(['letter', 'email', 'call'] as const).map((id) => ({
          id,
          label: t(`case.how-choice.${id}`),
        }))}
      />
      <FormDate control={form.control} name={`${at}.on`} label={t('case.told-on')} />
    </div>
  );
}

/** The listed reason, and what to say of it; the label is there to begin with. */
function WhyNot({ form, index, reasons }: Props) {
  const { t, language } = useWords();
  const at = `told.${index}` as const;
  const chosen = useWatch({ control: form.control, name: `${at}.reasonId` });
  const said = useWatch({ control: form.control, name: `${at}.reason` });
  const label = labelOf(reasons, chosen, language);
  return (
    <div className="form-row">
      <FormSelect
        control={form.control}
        name={`${at}.reasonId`}
        label={t('act.told.why')}
        placeholder={t('act.choose')}
        choices={reasons.map((one) => ({ id: one.id, label: one.label[language] }))}
      />
      <FormText control={form.control} name={`${at}.reason`} label={t('act.field.in-words')} />
      {label === '' || said.trim() !== '' ? null : (
        <div className="acts">
          <Button size="s" look="quiet" onPress={() => form.setValue(`${at}.reason`, label)}>
            {t('act.told.use', { words: label })}
          </Button>
        </div>
      )}
    </div>
  );
}
