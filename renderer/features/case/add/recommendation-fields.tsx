import { useMemo } from 'react';
import { type Control, useController, useWatch } from 'react-hook-form';
import { type ProcedureRef, procedureOf } from '../../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { FormSelect, FormText, FormTextArea } from '../../../forms/index.ts';
import { linesOf } from '../../../forms/lines.ts';
import { useWords } from '../../../i18n/index.ts';
import type { Choice } from '../../../ui/index.ts';
import { categoryWords, sumWords } from '../split/field-words.ts';
import { PartsFields } from '../split/parts-fields.tsx';
import { SumsFields } from '../split/sums-fields.tsx';
import { DueAsTyped } from './due-as-typed.tsx';
import type { CaseForm } from './form.ts';
import { LintAsTyped } from './lint-as-typed.tsx';
import { MoneyGuide } from './money-guide.tsx';
import { MoreFields } from './more-fields.tsx';
import { TicksField } from './ticks-field.tsx';
import './add.css';

/** What the case has that a recommendation may name; nothing while the case is still being entered. */
export type Known = {
  readonly caseId: string | null;
  readonly findings: readonly Choice<string>[];
  readonly deliverers: readonly string[];
};
export const nothingKnown: Known = { caseId: null, findings: [], deliverers: [] };

type FieldsProps = {
  readonly control: Control<CaseForm>;
  readonly index: number;
  readonly procedure: ProcedureRef;
  readonly known: Known;
};

/** The fields of one recommendation, what everybody needs first, with its date worked out as it is typed. */
export function RecommendationFields({ control, index, procedure: ref, known }: FieldsProps) {
  const { t } = useWords();
  const typed = useWatch({ control, name: 'bodies' });
  const bodies = useMemo(() => linesOf(typed), [typed]);
  const about = useAbout(control, ref, bodies, known);
  const procedure = procedureOf(ref);
  if (procedure === undefined) return null;
  const common = { control, index, procedure, bodies, known };
  return (
    <div className="form">
      <FirstFields {...common} />
      <DueAsTyped control={control} index={index} procedure={ref} />
      <FormTextArea
        control={control}
        name={`recommendations.${index}.wanted`}
        label={t('recommendation.wanted')}
        hint={t('recommendation.wanted-hint')}
        rows={2}
        isOptional
      />
      <LintAsTyped control={control} index={index} about={about} />
      <div className="add-folds">
        <CategoriesFold {...common} />
        <MoneyFold {...common} />
        <PartsFold {...common} />
        <Fold level={3} title={t('add.more')} note={t('add.more-note')}>
          <MoreFields {...common} />
        </Fold>
      </div>
    </div>
  );
}

type Common = Omit<FieldsProps, 'procedure'> & {
  readonly procedure: Procedure;
  readonly bodies: readonly string[];
};

function FirstFields({ control, index, procedure, bodies }: Common) {
  const { t, language } = useWords();
  const at = `recommendations.${index}` as const;
  return (
    <>
      <div className="form-row">
        <FormText control={control} name={`${at}.number`} label={t('recommendation.number')} />
        <FormSelect
          control={control}
          name={`${at}.kind`}
          label={t('recommendation.kind')}
          choices={procedure.kinds.map(({ id, label }) => ({ id, label: label[language] }))}
        />
        {bodies.length > 1 ? (
          <FormSelect
            control={control}
            name={`${at}.body`}
            label={t('recommendation.body')}
            choices={bodies.map((id) => ({ id, label: visible(id) }))}
          />
        ) : null}
      </div>
      <FormTextArea
        control={control}
        name={`${at}.text`}
        label={t('recommendation.text')}
        rows={2}
      />
      <FormText
        control={control}
        name={`${at}.dueWords`}
        label={t('recommendation.due-words')}
        hint={t('recommendation.due-words-hint')}
        isOptional
      />
    </>
  );
}

function CategoriesFold({ control, index, procedure }: Common) {
  const { t, language, list } = useWords();
  const name = `recommendations.${index}.categories` as const;
  const chosen = useWatch({ control, name });
  const labels = chosen.map((id) => categoryWords(id, procedure.categories, language));
  return (
    <Fold
      level={3}
      title={t('act.field.categories')}
      note={labels.length === 0 ? t('add.categories-none') : list(labels)}
    >
      <TicksField
        control={control}
        name={name}
        label={t('act.field.categories')}
        isLabelHidden
        choices={procedure.categories.map(({ id, label }) => ({ id, label: label[language] }))}
      />
    </Fold>
  );
}

function MoneyFold({ control, index, procedure }: Common) {
  const wording = useWords();
  const { field } = useController({ control, name: `recommendations.${index}.money` });
  return (
    <Fold
      level={3}
      title={wording.t('split.sums')}
      note={field.value.map((sum) => sumWords(sum, wording)).join('; ')}
    >
      <div className="add-money">
        <SumsFields
          money={field.value}
          categories={procedure.categories}
          onChange={field.onChange}
          isTitled={false}
        />
        <MoneyGuide guide={procedure.moneyGuidance} />
      </div>
    </Fold>
  );
}

function PartsFold({ control, index }: Common) {
  const { t } = useWords();
  const { field } = useController({ control, name: `recommendations.${index}.parts` });
  return (
    <Fold
      level={3}
      title={t('split.parts')}
      note={t('add.parts-count', { count: field.value.length })}
    >
      <PartsFields parts={field.value} onChange={field.onChange} isTitled={false} />
    </Fold>
  );
}

function useAbout(
  control: Control<CaseForm>,
  procedure: ProcedureRef,
  bodies: readonly string[],
  { caseId }: Known,
) {
  const startsOn = useWatch({ control, name: 'decisionDate' });
  const language = useWatch({ control, name: 'language' });
  const isIssued = useWatch({ control, name: 'stage' }) === 'decided';
  return useMemo(
    () => ({ procedure, bodies, language, startsOn, isIssued, caseId }),
    [procedure, bodies, language, startsOn, isIssued, caseId],
  );
}
