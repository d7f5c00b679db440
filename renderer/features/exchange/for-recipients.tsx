import type { UseFormReturn } from 'react-hook-form';
import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import { TextArea } from '../../ui/index.ts';
import type { ExportForm } from './export-form.ts';
import { readRecipients } from './recipients.ts';

/** Colleagues' keys, pasted; how many were read is said as they are. */
export function ForRecipients({
  form,
}: {
  readonly form: UseFormReturn<ExportForm, unknown, ExportForm>;
}) {
  const { t } = useWords();
  const pasted = form.watch('recipients');
  const { keys, bad } = readRecipients(pasted);
  const isFaulty = form.formState.errors.recipients !== undefined;
  const fault =
    bad === null
      ? t('exchange.recipients-missing')
      : t('exchange.recipient-bad', { line: bad.line, words: visible(bad.words) });
  return (
    <>
      <TextArea
        label={t('exchange.recipients')}
        hint={t('exchange.recipients-hint')}
        value={pasted}
        rows={3}
        onChange={(value) =>
          form.setValue('recipients', value, { shouldValidate: form.formState.isSubmitted })
        }
        fault={isFaulty ? fault : null}
      />
      {keys.length === 0 ? null : (
        <p className="soft small" role="status">
          {t('exchange.recipients-read', { count: keys.length })}
        </p>
      )}
    </>
  );
}
