import { useEffect, useMemo } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { procedureIds, refOf } from '../../../../shared/domain/office/procedures.ts';
import { type ProcedureRef, procedureOf } from '../../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useDayHere } from '../../../app/clock.ts';
import { useAnswer, useOpenOffice } from '../../../app/office.tsx';
import type { CaseForm } from './form.ts';

export type OfferedProcedure = { readonly ref: ProcedureRef; readonly whole: Procedure };

/** The procedures a new case may come under, each as it was in force on the day of the decision. */
export function useProcedures(form: UseFormReturn<CaseForm>): {
  readonly offered: readonly OfferedProcedure[];
  readonly current: OfferedProcedure | undefined;
} {
  const { procedure: workedBy } = useOpenOffice();
  const office = useAnswer((records) => records.officeView(), []).value;
  const today = useDayHere();
  const [id, decisionDate] = useWatch({
    control: form.control,
    name: ['procedureId', 'decisionDate'],
  });
  const on = decisionDate ?? today;
  const offered = useMemo(() => {
    const kept = { procedure: office?.chosen ?? workedBy, own: office?.own ?? [] };
    return procedureIds(kept).flatMap((each): readonly OfferedProcedure[] => {
      const ref = refOf(kept, each, on);
      const whole = ref === undefined ? undefined : procedureOf(ref);
      return ref === undefined || whole === undefined ? [] : [{ ref, whole }];
    });
  }, [office, workedBy, on]);
  const current = offered.find(({ ref }) => ref.id === id) ?? offered[0];
  useKnownKinds(form, current?.whole);
  return { offered, current };
}

/** A kind the procedure does not have would be refused: its first one stands instead. */
function useKnownKinds(form: UseFormReturn<CaseForm>, procedure: Procedure | undefined): void {
  useEffect(() => {
    if (procedure === undefined) return;
    const first = procedure.kinds[0]?.id ?? '';
    for (const [index, { kind }] of form.getValues('recommendations').entries())
      if (!procedure.kinds.some(({ id }) => id === kind))
        form.setValue(`recommendations.${index}.kind`, first);
  }, [form, procedure]);
}
