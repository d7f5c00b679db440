import { memo } from 'react';
import { deadlineUnits } from '../../../../shared/domain/deadline/expression.ts';
import { datedFacts, rollRules } from '../../../../shared/domain/procedure/vocabulary.ts';
import { useWords } from '../../../i18n/index.ts';
import { Checkbox, Select, TextField } from '../../../ui/index.ts';
import { Section } from '../section.tsx';
import { type Edit, isSameIn } from './edit.ts';
import { WholeNumber } from './whole-number.tsx';

/** What a date means, when it counts as kept, and how long things take. */
export const EditDates = memo(
  EditDatesFields,
  isSameIn(
    'dateMeans',
    'onTimeBy',
    'rollRule',
    'commentPeriod',
    'dueSoonWorkingDays',
    'considerWithinWorkingDays',
    'triggerReviewMonths',
    'retentionMonths',
    'impactCheckMonths',
    'officeClosuresStopTheBody',
    'evidenceMailbox',
  ),
);

function EditDatesFields({ edit }: { readonly edit: Edit }) {
  const { t } = useWords();
  const { procedure, change } = edit;
  return (
    <Section title={t('office.edit.dates')}>
      <div className="form settings-fields">
        <Select
          label={t('setting.dateMeans')}
          choices={(['evidence', 'action'] as const).map((id) => ({
            id,
            label: t(`office-value.${id}`),
          }))}
          value={procedure.dateMeans.value}
          onChange={(dateMeans) => change({ dateMeans })}
        />
        <Select
          label={t('setting.onTimeBy')}
          choices={datedFacts.map((id) => ({ id, label: t(`office-value.${id}`) }))}
          value={procedure.onTimeBy.value}
          onChange={(onTimeBy) => change({ onTimeBy })}
        />
        <Select
          label={t('setting.rollRule')}
          choices={rollRules.map((id) => ({ id, label: t(`office-value.${id}`) }))}
          value={procedure.rollRule.value}
          onChange={(rollRule) => change({ rollRule })}
        />
        <CommentPeriod edit={edit} />
        <Numbers edit={edit} />
      </div>
      <Checkbox
        isChosen={procedure.officeClosuresStopTheBody.value}
        onChange={(officeClosuresStopTheBody) => change({ officeClosuresStopTheBody })}
      >
        {t('setting.officeClosuresStopTheBody')}
      </Checkbox>
      <div className="settings-fields">
        <TextField
          label={t('setting.evidenceMailbox')}
          type="email"
          value={procedure.evidenceMailbox?.value ?? ''}
          onChange={(evidenceMailbox) => change({ evidenceMailbox })}
        />
      </div>
    </Section>
  );
}

const counted = [
  'dueSoonWorkingDays',
  'considerWithinWorkingDays',
  'triggerReviewMonths',
  'retentionMonths',
] as const;

function Numbers({ edit: { procedure, change } }: { readonly edit: Edit }) {
  const { t } = useWords();
  const impact = procedure.impactCheckMonths.value;
  return (
    <>
      {counted.map((setting) => (
        <WholeNumber
          key={setting}
          label={t(`setting.${setting}`)}
          value={procedure[setting].value}
          least={1}
          onChange={(value) => change({ [setting]: value })}
        />
      ))}
      <WholeNumber
        label={t('setting.impact-first')}
        value={impact.first}
        least={1}
        onChange={(first) => change({ impactCheckMonths: { ...impact, first } })}
      />
      <WholeNumber
        label={t('setting.impact-second')}
        value={impact.second}
        least={1}
        onChange={(second) => change({ impactCheckMonths: { ...impact, second } })}
      />
    </>
  );
}

function CommentPeriod({ edit: { procedure, change } }: { readonly edit: Edit }) {
  const { t } = useWords();
  const period = procedure.commentPeriod.value;
  const label = t('setting.commentPeriod');
  return (
    <div className="settings-both settings-wide">
      <WholeNumber
        label={label}
        value={period.amount}
        least={1}
        onChange={(amount) => change({ commentPeriod: { ...period, amount } })}
      />
      <Select
        label={`${label}: ${t('setting.usualUnits')}`}
        choices={deadlineUnits.map((id) => ({ id, label: t(`office-value.${id}`) }))}
        value={period.unit}
        onChange={(unit) => change({ commentPeriod: { ...period, unit } })}
      />
    </div>
  );
}
