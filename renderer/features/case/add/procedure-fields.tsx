import { type Control, useController } from 'react-hook-form';
import { useWords } from '../../../i18n/index.ts';
import { Select } from '../../../ui/index.ts';
import type { CaseForm } from './form.ts';
import type { OfferedProcedure } from './use-procedure.ts';

/** The rules the case comes under: the version in force on the day of the decision, which the case keeps. */
export function ProcedureFields({
  control,
  offered,
  current,
}: {
  readonly control: Control<CaseForm>;
  readonly offered: readonly OfferedProcedure[];
  readonly current: OfferedProcedure | undefined;
}) {
  const { t, day, language } = useWords();
  const { field } = useController({ control, name: 'procedureId' });
  if (current === undefined) return null;
  const { version, effectiveFrom } = current.whole;
  return (
    <fieldset className="form case-part">
      <legend>{t('case.procedure')}</legend>
      <Select
        label={t('case.procedure-choice')}
        hint={t('case.procedure-version', { version, day: day(effectiveFrom, 'day') })}
        choices={offered.map(({ ref, whole }) => ({ id: ref.id, label: whole.name[language] }))}
        value={current.ref.id}
        onChange={field.onChange}
        onBlur={field.onBlur}
      />
    </fieldset>
  );
}
