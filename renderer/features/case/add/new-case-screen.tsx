import { useFieldArray, useForm } from 'react-hook-form';
import { procedureOf } from '../../../../shared/domain/procedure/own.ts';
import { useDeed, useOffice, useOpenOffice } from '../../../app/office.tsx';
import { schemaResolver } from '../../../forms/index.ts';
import { useWords } from '../../../i18n/index.ts';
import { useTrail } from '../../../stores/route.ts';
import { Button, PageHeader, Refusal } from '../../../ui/index.ts';
import { ComplaintFields, DetailsFields, PersonFields } from './details-fields.tsx';
import { DraftOffer, DraftWords } from './draft-offer.tsx';
import { type CaseForm, caseForm, emptyCase, openCaseOf } from './form.ts';
import { ProcedureFields } from './procedure-fields.tsx';
import { RecommendationsFields } from './recommendations-fields.tsx';
import { markRefused } from './refused.ts';
import { useDraft } from './use-draft.ts';
import { useProcedures } from './use-procedure.ts';
import '../../pages.css';
import '../case.css';

/** A case typed in by hand, with any number of recommendations; nothing typed is lost. */
export function NewCaseScreen() {
  const { t, language } = useWords();
  const { procedure } = useOpenOffice();
  const firstKind = procedureOf(procedure)?.kinds[0]?.id ?? '';
  const form = useForm<CaseForm>({
    resolver: schemaResolver<CaseForm, CaseForm>(caseForm),
    defaultValues: emptyCase('investigation-decision', language, firstKind),
  });
  const recommendations = useFieldArray({ control: form.control, name: 'recommendations' });
  const { offered, current } = useProcedures(form);
  const draft = useDraft(form);
  const { records } = useOffice();
  const command = useDeed(({ open, added }: ReturnType<typeof openCaseOf>) =>
    records.openCaseWith(open, added),
  );
  const submit = form.handleSubmit(async (typed) => {
    if (current === undefined) return;
    const answer = await command.run(openCaseOf(typed, current.ref));
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
        <ProcedureFields control={form.control} offered={offered} current={current} />
        <PersonFields control={form.control} />
        <ComplaintFields control={form.control} />
        {current === undefined ? null : (
          <RecommendationsFields
            control={form.control}
            recommendations={recommendations}
            kinds={current.whole.kinds}
            procedure={current.ref}
          />
        )}
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
