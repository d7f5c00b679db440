import { useFieldArray, useForm } from 'react-hook-form';
import { procedureById } from '../../../../shared/domain/procedure/registry.ts';
import { useCommand, useOpenOffice } from '../../../app/office.tsx';
import { schemaResolver } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useTrail } from '../../../stores/route.ts';
import { Button, PageHeader, Refusal } from '../../../ui/index.ts';
import { ComplaintFields, DetailsFields, PersonFields } from './details-fields.tsx';
import { DraftOffer, DraftWords } from './draft-offer.tsx';
import { type CaseForm, caseForm, emptyCase, openCaseOf } from './form.ts';
import { RecommendationsFields } from './recommendations-fields.tsx';
import { markRefused } from './refused.ts';
import { useDraft } from './use-draft.ts';
import '../../pages.css';
import '../case.css';

/** A case typed in by hand, with any number of recommendations; nothing typed is lost. */
export function NewCaseScreen() {
  const { t, language } = useWords();
  const { procedureId } = useOpenOffice();
  const procedure = procedureById(procedureId);
  const kinds = procedure?.kinds ?? [];
  const form = useForm<CaseForm>({
    resolver: schemaResolver<CaseForm, CaseForm>(caseForm),
    defaultValues: emptyCase('investigation-decision', language, kinds[0]?.id ?? ''),
  });
  const recommendations = useFieldArray({ control: form.control, name: 'recommendations' });
  const draft = useDraft(form);
  const command = useCommand();
  const submit = form.handleSubmit(async (typed) => {
    const version = procedure?.version ?? '1';
    const answer = await command.run(openCaseOf(typed, { id: procedureId, version }));
    if (!answer.ok) {
      markRefused(answer.error, typed, form.setError);
      return;
    }
    await draft.forget();
    const { caseId } = answer.value;
    useTrail.getState().replace({ screen: 'case', caseId, recommendationId: null });
  });
  return (
    <div className="page case-add">
      <PageHeader title={t('case.add-title')}>
        <p>{t('case.add-lead')}</p>
      </PageHeader>
      <DraftOffer draft={draft} />
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <DetailsFields control={form.control} />
        <PersonFields control={form.control} />
        <ComplaintFields control={form.control} />
        <RecommendationsFields
          control={form.control}
          recommendations={recommendations}
          kinds={kinds}
          procedureId={procedureId}
        />
        {command.refusal === null ? null : (
          <Refusal refusal={command.refusal} onDismiss={command.dismiss} />
        )}
        <div className="acts case-foot">
          <Button type="submit" look="primary" isBusy={command.isBusy}>
            {t('case.record')}
          </Button>
          <Button onPress={() => useTrail.getState().back()}>{t('case.cancel')}</Button>
          <DraftWords state={draft.state} />
        </div>
      </form>
    </div>
  );
}
