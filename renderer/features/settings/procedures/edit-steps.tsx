import { memo, useState } from 'react';
import { roles } from '../../../../shared/domain/member/events.ts';
import { isOpenTo } from '../../../../shared/domain/procedure/rights.ts';
import { type StepId, type StepRule, stepIds } from '../../../../shared/domain/procedure/steps.ts';
import { useWords } from '../../../i18n/index.ts';
import { Button, Checkbox, Dialog } from '../../../ui/index.ts';
import { RoleBoxes } from '../role-boxes.tsx';
import { Section } from '../section.tsx';
import { type Edit, isSameIn } from './edit.ts';
import { stepWords } from './setting-words.ts';

/** Who may do each step; one is changed at a time. */
export const EditSteps = memo(EditStepsFields, isSameIn('steps'));

function EditStepsFields({ edit: { procedure, changes, change } }: { readonly edit: Edit }) {
  const wording = useWords();
  const { t } = wording;
  const [step, setStep] = useState<StepId | null>(null);
  return (
    <Section title={t('office.edit.steps')}>
      <table className="settings-table">
        <tbody>
          {stepIds.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`step.${id}`)}</th>
              <td>{stepWords(procedure.steps[id].value, wording)}</td>
              <td className="settings-end">
                <Button
                  size="s"
                  look="quiet"
                  aria-label={t('office.edit.step-change-of', { step: t(`step.${id}`) })}
                  onPress={() => setStep(id)}
                >
                  {t('office.edit.step-change')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {step === null ? null : (
        <EditStep
          step={step}
          start={procedure.steps[step].value}
          onClose={() => setStep(null)}
          onTaken={(rule) => {
            change({ steps: { ...changes.steps, [step]: rule } });
            setStep(null);
          }}
        />
      )}
    </Section>
  );
}

function EditStep({
  step,
  start,
  onClose,
  onTaken,
}: {
  readonly step: StepId;
  readonly start: StepRule;
  readonly onClose: () => void;
  readonly onTaken: (rule: StepRule) => void;
}) {
  const { t } = useWords();
  const [rule, setRule] = useState(start);
  const open = roles.filter((role) => isOpenTo(step, role));
  return (
    <Dialog
      title={t(`step.${step}`)}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" onPress={() => onTaken(rule)}>
            {t('office.edit.take-over')}
          </Button>
        </>
      }
    >
      <div className="form">
        <RoleBoxes
          label={t('office.edit.by')}
          roles={open}
          chosen={rule.by}
          onChange={(by) => setRule({ ...rule, by })}
        />
        <Checkbox
          isChosen={rule.isRequestable}
          onChange={(isRequestable) => setRule({ ...rule, isRequestable })}
        >
          {t('office.edit.isRequestable')}
        </Checkbox>
        <Checkbox
          isChosen={rule.needsSecondPerson}
          onChange={(needsSecondPerson) => setRule({ ...rule, needsSecondPerson })}
        >
          {t('office.edit.needsSecondPerson')}
        </Checkbox>
        <RoleBoxes
          label={t('office.edit.approvedBy')}
          roles={open}
          chosen={rule.approvedBy}
          onChange={(approvedBy) => setRule({ ...rule, approvedBy })}
        />
      </div>
    </Dialog>
  );
}
