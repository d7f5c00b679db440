import { useEffect } from 'react';
import { type Control, useController, useForm } from 'react-hook-form';
import type { EvidenceItem } from '../../../shared/domain/case/state.ts';
import { assessmentResults } from '../../../shared/domain/case/vocabulary.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useCommand } from '../../app/office.tsx';
import { FormDate, FormRadios, FormTextArea, schemaResolver } from '../../forms/index.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { tell } from '../../stores/tell.ts';
import { Button, Checkbox, Refusal } from '../../ui/index.ts';
import { type AssessForm, assessForm } from './assess-form.ts';
import { useResultKeys } from './use-result-keys.ts';

/** Items this recommendation can be judged on: those filed to it. */
const itemsFor = (view: CaseView, one: RecommendationView): readonly EvidenceItem[] =>
  view.evidence.filter(({ evidenceId }) => one.evidenceIds.includes(evidenceId));

/** The verdict: enough, partly or not, and why. The office decides. */
export function Assess({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t } = useWords();
  const items = itemsFor(view, one);
  const canJudge = items.length > 0 && !one.hasEnded;
  if (one.hasEnded) return <p className="soft">{t('recommendation.ended')}</p>;
  if (!canJudge) return <p className="soft">{t('recommendation.nothing-to-judge')}</p>;
  return <Verdict view={view} one={one} items={items} />;
}

function Verdict({
  view,
  one,
  items,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
  readonly items: readonly EvidenceItem[];
}) {
  const { t } = useWords();
  const command = useCommand();
  const form = useForm<AssessForm>({
    resolver: schemaResolver<AssessForm, AssessForm>(assessForm),
    defaultValues: {
      evidenceIds: [...one.evidenceIds],
      result: null,
      reason: '',
      actionDoneOn: null,
    },
  });
  const { setValue } = form;
  const filed = one.evidenceIds.join(' ');
  const isPicked = form.formState.dirtyFields.evidenceIds !== undefined;
  // What is filed while the panel is open counts too, unless the person has picked for themselves.
  useEffect(() => {
    if (!isPicked) setValue('evidenceIds', filed.split(' '));
  }, [filed, isPicked, setValue]);
  useResultKeys(true, (result) => setValue('result', result, { shouldDirty: true }));
  const submit = form.handleSubmit(async ({ result, ...judgement }) => {
    if (result === null) return;
    const { caseId } = view;
    const { recommendationId } = one;
    const answer = await command.run({
      kind: 'assessEvidence',
      caseId,
      recommendationId,
      result,
      ...judgement,
    });
    if (!answer.ok) return;
    form.reset({ evidenceIds: [...one.evidenceIds], result: null, reason: '', actionDoneOn: null });
    document.getElementById('assess-title')?.focus();
    const words = { number: one.details.number, result: t(`result.${result}`) };
    tell({ tone: 'done', text: t('recommendation.recorded', words) });
  });
  return (
    <form className="form assess-form" onSubmit={(event) => void submit(event)} noValidate>
      <JudgedOn control={form.control} items={items} />
      <FormRadios
        control={form.control}
        name="result"
        look="inline"
        label={t('recommendation.result')}
        hint={t('recommendation.result-keys')}
        choices={assessmentResults.map((id) => ({ id, label: t(`result.${id}`) }))}
      />
      <FormTextArea
        control={form.control}
        name="reason"
        label={t('recommendation.reason')}
        hint={t('recommendation.reason-hint')}
        rows={2}
      />
      <FormDate
        control={form.control}
        name="actionDoneOn"
        label={t('recommendation.done-on')}
        isOptional
      />
      {command.refusal === null ? null : (
        <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
      )}
      <p className="soft small">{t('recommendation.office-decides')}</p>
      <div className="acts">
        <Button type="submit" look="primary" isBusy={command.isBusy}>
          {t('recommendation.record')}
        </Button>
      </div>
    </form>
  );
}

/** Which items the verdict rests on. */
function JudgedOn({
  control,
  items,
}: {
  readonly control: Control<AssessForm>;
  readonly items: readonly EvidenceItem[];
}) {
  const { t } = useWords();
  const { field, fieldState } = useController({ control, name: 'evidenceIds' });
  const chosen = new Set(field.value);
  return (
    <fieldset className="assess-items">
      <legend className="field-label">{t('recommendation.judged-on')}</legend>
      {items.map(({ evidenceId, item }) => (
        <Checkbox
          key={evidenceId}
          isChosen={chosen.has(evidenceId)}
          onChange={(isChosen) =>
            field.onChange(
              isChosen ? [...chosen, evidenceId] : [...chosen].filter((one) => one !== evidenceId),
            )
          }
        >
          <bdi>{visible(item.name)}</bdi>
        </Checkbox>
      ))}
      {fieldState.error === undefined ? null : (
        <p className="field-fault" role="alert">
          {t('recommendation.choose-evidence')}
        </p>
      )}
    </fieldset>
  );
}
