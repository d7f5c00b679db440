import { useForm } from 'react-hook-form';
import { procedureOf } from '../../../../shared/domain/procedure/own.ts';
import { visibleText } from '../../../../shared/words/visible.ts';
import { useCommand } from '../../../app/office.tsx';
import { schemaResolver } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button, Dialog, Refusal } from '../../../ui/index.ts';
import { type CaseForm, caseForm, emptyCase } from './form.ts';
import { RecommendationFields } from './recommendation-fields.tsx';
import { emptyRecommendation, recommendationOf } from './recommendation-form.ts';
import { markRefused } from './refused.ts';

/** One recommendation more, for a case that is here already. */
export function AddRecommendation({
  view,
  onClose,
}: {
  readonly view: CaseView;
  readonly onClose: (recommendationId: string | null) => void;
}) {
  const { t } = useWords();
  const { details } = view;
  const kinds = procedureOf(details.procedure)?.kinds ?? [];
  const command = useCommand();
  const form = useForm<CaseForm>({
    resolver: schemaResolver<CaseForm, CaseForm>(caseForm),
    defaultValues: formFor(view, kinds[0]?.id ?? ''),
  });
  const { findings, deliverers } = view.facts;
  const known = {
    caseId: view.caseId,
    findings: findings.map(({ findingId, finding }) => ({
      id: findingId,
      label: visibleText(finding.failing),
    })),
    deliverers: deliverers.map(({ name }) => name),
  };
  const submit = form.handleSubmit(async (typed) => {
    const [one] = typed.recommendations;
    if (one === undefined) return;
    const answer = await command.run({
      kind: 'addRecommendation',
      caseId: view.caseId,
      ...recommendationOf(one, details.bodies, details.decisionDate),
    });
    if (answer.ok) onClose(answer.value.id);
    else markRefused(answer.error, typed, form.setError);
  });
  return (
    <Dialog
      title={t('recommendation.add-title', { reference: details.reference })}
      isOpen
      size="l"
      onClose={() => onClose(null)}
      acts={
        <>
          <Button onPress={() => onClose(null)}>{t('ui.cancel')}</Button>
          <Button look="primary" isBusy={command.isBusy} onPress={() => void submit()}>
            {t('recommendation.save')}
          </Button>
        </>
      }
    >
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <RecommendationFields
          control={form.control}
          index={0}
          procedure={details.procedure}
          known={known}
        />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
      </form>
    </Dialog>
  );
}

function formFor({ details, recommendations, isDraft }: CaseView, kind: string): CaseForm {
  return {
    ...emptyCase(details.route, details.language, kind),
    reference: details.reference,
    title: details.title,
    bodies: details.bodies.join('\n'),
    stage: isDraft ? 'draft' : 'decided',
    decisionDate: details.decisionDate,
    recommendations: [emptyRecommendation(recommendations.length, kind)],
  };
}
