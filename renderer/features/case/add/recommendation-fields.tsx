import { type Control, useWatch } from 'react-hook-form';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import type { RecommendationKind } from '../../../../shared/domain/procedure/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { FormSelect, FormText, FormTextArea } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { DueAsTyped } from './due-as-typed.tsx';
import { type CaseForm, linesOf } from './form.ts';

/** The fields of one recommendation, with its date worked out as it is typed. */
export function RecommendationFields({
  control,
  index,
  kinds,
  procedure,
}: {
  readonly control: Control<CaseForm>;
  readonly index: number;
  readonly kinds: readonly RecommendationKind[];
  readonly procedure: ProcedureRef;
}) {
  const { t, language } = useWords();
  const bodies = linesOf(useWatch({ control, name: 'bodies' }));
  const at = `recommendations.${index}` as const;
  return (
    <div className="form">
      <div className="form-row">
        <FormText control={control} name={`${at}.number`} label={t('recommendation.number')} />
        <FormSelect
          control={control}
          name={`${at}.kind`}
          label={t('recommendation.kind')}
          choices={kinds.map(({ id, label }) => ({ id, label: label[language] }))}
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
      <DueAsTyped control={control} index={index} procedure={procedure} />
      <FormTextArea
        control={control}
        name={`${at}.wanted`}
        label={t('recommendation.wanted')}
        hint={t('recommendation.wanted-hint')}
        rows={2}
        isOptional
      />
      <div className="form-row">
        <FormText
          control={control}
          name={`${at}.categories`}
          label={t('recommendation.categories')}
          isOptional
        />
        <FormText
          control={control}
          name={`${at}.amount`}
          label={t('recommendation.money')}
          isOptional
        />
        <FormText
          control={control}
          name={`${at}.payee`}
          label={t('recommendation.payee')}
          isOptional
        />
      </div>
    </div>
  );
}
