import { useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useDeed, useOffice, useProgress } from '../../app/office.tsx';
import { FormRadios, schemaResolver } from '../../forms/index.ts';
import { useWords } from '../../i18n/index.ts';
import { useChosenCases } from '../../stores/chosen-cases.ts';
import { Button, ProgressBar, Refusal } from '../../ui/index.ts';
import { ChosenList } from './chosen-list.tsx';
import { addressees, type ExportForm, emptyExport, exportForm } from './export-form.ts';
import { ForPassphrase } from './for-passphrase.tsx';
import { ForRecipients } from './for-recipients.tsx';

/** Chosen cases into one sealed file, for a passphrase or for colleagues' keys. */
export function ExportCases() {
  const { t, bytes } = useWords();
  const { records } = useOffice();
  const cases = useChosenCases((chosen) => chosen.cases);
  const form = useForm<ExportForm, unknown, ExportForm>({
    resolver: schemaResolver(exportForm),
    defaultValues: emptyExport,
  });
  const make = useDeed((values: ExportForm) =>
    records.exportBundle({ caseIds: cases.map((one) => one.caseId), to: addressees(values) }),
  );
  const progress = useProgress('bundle-out');
  const [told, setTold] = useState('');
  const submit = form.handleSubmit(async (values) => {
    const answer = await make.run(values);
    if (!answer.ok) return;
    const { saved } = answer.value;
    form.reset();
    setTold(
      saved === null
        ? t('exchange.not-made')
        : t('exchange.made', { name: saved.name, size: bytes(saved.size) }),
    );
  });
  return (
    <section className="exchange-part" aria-labelledby="exchange-export">
      <h2 id="exchange-export">{t('exchange.export')}</h2>
      <p className="soft">{t('exchange.export-lead')}</p>
      <ChosenList cases={cases} />
      {cases.length === 0 ? null : (
        <form className="form" onSubmit={(event) => void submit(event)} noValidate>
          <Addressees form={form} />
          {make.refusal === null ? null : (
            <Refusal refusal={make.refusal} onDismiss={make.dismiss} />
          )}
          {make.isBusy ? (
            <ProgressBar
              label={t('exchange.making')}
              done={progress?.done ?? 0}
              total={progress?.total ?? 0}
            />
          ) : null}
          <div className="acts">
            <Button type="submit" look="primary" isBusy={make.isBusy}>
              {t('exchange.make')}
            </Button>
          </div>
        </form>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

function Addressees({ form }: { readonly form: UseFormReturn<ExportForm, unknown, ExportForm> }) {
  const { t } = useWords();
  const kind = form.watch('kind');
  return (
    <>
      <FormRadios
        control={form.control}
        name="kind"
        look="inline"
        label={t('exchange.for')}
        choices={[
          { id: 'passphrase', label: t('exchange.for.passphrase') },
          { id: 'recipients', label: t('exchange.for.recipients') },
        ]}
      />
      {kind === 'passphrase' ? <ForPassphrase form={form} /> : <ForRecipients form={form} />}
    </>
  );
}
