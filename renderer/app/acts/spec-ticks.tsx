import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Checkbox, type Choice } from '../../ui/index.ts';
import { idsIn } from './about.ts';
import type { SpecFieldProps } from './spec-field.tsx';

/** Several of a list. */
export function SpecTicks({
  name,
  spec,
  value,
  onChange,
  faultAt,
  choices,
}: SpecFieldProps & { readonly choices: readonly Choice<string>[] }) {
  const { t } = useWords();
  const id = useId();
  const chosen = idsIn(value);
  const fault = faultAt(name);
  const flip = (one: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, one] : chosen.filter((each) => each !== one));
  return (
    <fieldset
      className="act-ticks"
      data-invalid={fault === null ? undefined : true}
      aria-describedby={fault === null ? undefined : id}
    >
      <legend className="field-label">{spec.label}</legend>
      {spec.hint === undefined ? null : <p className="field-hint">{spec.hint}</p>}
      {choices.length === 0 ? <p className="soft">{t('act.nothing-to-choose')}</p> : null}
      <div className="act-ticks-list" data-many={choices.length > 8 || undefined}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            isChosen={chosen.includes(choice.id)}
            onChange={(isChosen) => flip(choice.id, isChosen)}
            {...(choice.note === undefined ? {} : { note: choice.note })}
          >
            {choice.label}
          </Checkbox>
        ))}
      </div>
      {fault === null ? null : (
        <p id={id} className="field-fault">
          <CircleAlert aria-hidden className="icon" />
          <span>{fault}</span>
        </p>
      )}
    </fieldset>
  );
}
