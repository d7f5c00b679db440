import { useId } from 'react';
import { type Control, type FieldPath, useController } from 'react-hook-form';
import { isWordId } from '../../../../shared/words/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { Checkbox, type Choice } from '../../../ui/index.ts';
import type { CaseForm } from './form.ts';

/** Any number of a list, ticked. Ids the list does not have are kept. */
export function TicksField({
  control,
  name,
  label,
  choices,
  isLabelHidden = false,
}: {
  readonly control: Control<CaseForm>;
  readonly name: FieldPath<CaseForm>;
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly isLabelHidden?: boolean;
}) {
  const { t } = useWords();
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const held: unknown = field.value;
  const ids = Array.isArray(held) ? held.filter((one) => typeof one === 'string') : [];
  const message = fieldState.error?.message ?? '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: the look of a field, not of a fieldset
    <div role="group" className="field" aria-labelledby={id}>
      <span id={id} className={isLabelHidden ? 'only-heard' : 'field-label'}>
        {label}
      </span>
      <div className="add-ticks">
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            isChosen={ids.includes(choice.id)}
            onChange={(isChosen) =>
              field.onChange(
                isChosen ? [...ids, choice.id] : ids.filter((one) => one !== choice.id),
              )
            }
          >
            {choice.label}
          </Checkbox>
        ))}
      </div>
      {isWordId(message) ? (
        <p className="field-fault" role="alert">
          {t(message)}
        </p>
      ) : null}
    </div>
  );
}
