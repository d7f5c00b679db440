import { type Control, useController, useWatch } from 'react-hook-form';
import { reaches, rootCauses } from '../../../../shared/domain/case/vocabulary.ts';
import { timescaleIn } from '../../../../shared/domain/linter/timescale.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import type { WordId } from '../../../../shared/words/index.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { FormRadios, FormSelect, FormText, FormTextArea } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { Choice } from '../../../ui/index.ts';
import type { CaseForm } from './form.ts';
import type { Known } from './recommendation-fields.tsx';
import { owings, touchAnswers } from './recommendation-form.ts';
import { TicksField } from './ticks-field.tsx';

type MoreProps = {
  readonly control: Control<CaseForm>;
  readonly index: number;
  readonly procedure: Procedure;
  readonly bodies: readonly string[];
  readonly known: Known;
};

/** What most recommendations can do without: who does it, whom it touches, why, and what is published. */
export function MoreFields(props: MoreProps) {
  return (
    <div className="form">
      <WhoFields {...props} />
      <WhyFields {...props} />
      <SummaryField control={props.control} index={props.index} />
    </div>
  );
}

function useOpen(): Choice<''> {
  const { t } = useWords();
  return { id: '', label: t('act.none.open') };
}

function WhoFields({ control, index, procedure, bodies, known }: MoreProps) {
  const { t, language } = useWords();
  const at = `recommendations.${index}` as const;
  const open = useOpen();
  const text = (name: 'doneBy' | 'signatory', label: WordId) => (
    <FormText control={control} name={`${at}.${name}`} label={t(label)} isOptional />
  );
  return (
    <>
      <div className="form-row">
        {procedure.instruments.length > 1 ? (
          <FormSelect
            control={control}
            name={`${at}.instrument`}
            label={t('act.field.instrument')}
            choices={[
              open,
              ...procedure.instruments.map(({ id, one }) => ({ id, label: one[language] })),
            ]}
          />
        ) : null}
        {text('doneBy', 'act.field.done-by')}
        {text('signatory', 'act.field.signatory')}
        {known.deliverers.length > 0 ? (
          <FormSelect
            control={control}
            name={`${at}.deliveredBy`}
            label={t('act.field.delivered-by')}
            choices={[
              { id: '', label: t('act.none.deliverer') },
              ...known.deliverers.map((id) => ({ id, label: visible(id) })),
            ]}
          />
        ) : null}
      </div>
      {bodies.length > 1 ? <OwingFields control={control} index={index} bodies={bodies} /> : null}
    </>
  );
}

/** One act of one body is enough, or each must act. */
function OwingFields({ control, index, bodies }: Pick<MoreProps, 'control' | 'index' | 'bodies'>) {
  const { t } = useWords();
  const at = `recommendations.${index}` as const;
  const how = useWatch({ control, name: `${at}.owedHow` });
  const body = useWatch({ control, name: `${at}.body` });
  return (
    <>
      <FormRadios
        control={control}
        name={`${at}.owedHow`}
        label={t('act.field.owed-how')}
        choices={owings.map((id) => ({ id, label: t(`choice.owed-how.${id}`) }))}
      />
      {how === 'alone' ? null : (
        <TicksField
          control={control}
          name={`${at}.owedOthers`}
          label={t('act.field.owed-others')}
          choices={bodies.filter((name) => name !== body).map((id) => ({ id, label: visible(id) }))}
        />
      )}
    </>
  );
}

function WhyFields({ control, index, known }: MoreProps) {
  const { t } = useWords();
  const at = `recommendations.${index}` as const;
  const open = useOpen();
  return (
    <>
      {known.findings.length === 0 ? null : (
        <TicksField
          control={control}
          name={`${at}.findingIds`}
          label={t('act.field.findings')}
          choices={known.findings}
        />
      )}
      <FormRadios
        control={control}
        name={`${at}.touches`}
        look="inline"
        label={t('act.field.touches')}
        choices={touchAnswers.map((id) => ({ id, label: t(`add.touch.${id}`) }))}
      />
      <div className="form-row">
        <FormSelect
          control={control}
          name={`${at}.reach`}
          label={t('act.field.reach')}
          choices={[open, ...reaches.map((id) => ({ id, label: t(`choice.reach.${id}`) }))]}
        />
        <FormSelect
          control={control}
          name={`${at}.rootCause`}
          label={t('act.field.root-cause')}
          choices={[open, ...rootCauses.map((id) => ({ id, label: t(`choice.root-cause.${id}`) }))]}
        />
        <FormText control={control} name={`${at}.theme`} label={t('act.field.theme')} isOptional />
      </div>
    </>
  );
}

/** The summary an office publishes, with a word where it seems to hold a timescale. */
function SummaryField({ control, index }: Pick<MoreProps, 'control' | 'index'>) {
  const { t } = useWords();
  const name = `recommendations.${index}.publicSummary` as const;
  const { field } = useController({ control, name });
  const found = timescaleIn(field.value);
  return (
    <div>
      <FormTextArea
        control={control}
        name={name}
        label={t('act.field.public-summary')}
        hint={t('add.summary-hint')}
        rows={2}
        isOptional
      />
      <p className="add-word small" role="status">
        {found === null ? '' : t('add.summary-timescale', { words: visible(found) })}
      </p>
    </div>
  );
}
