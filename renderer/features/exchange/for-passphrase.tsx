import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isWordId } from '../../../shared/words/index.ts';
import { useWords } from '../../i18n/index.ts';
import { TextField } from '../../ui/index.ts';
import type { ExportForm } from './export-form.ts';
import { loadJudge, type Strength } from './strength.ts';

/** A passphrase twice over, with how hard it is to guess. */
export function ForPassphrase({
  form,
}: {
  readonly form: UseFormReturn<ExportForm, unknown, ExportForm>;
}) {
  const { t } = useWords();
  const { errors, isSubmitted } = form.formState;
  const passphrase = form.watch('passphrase');
  const strength = useStrength(passphrase);
  const set = (name: 'passphrase' | 'again') => (value: string) =>
    form.setValue(name, value, { shouldValidate: isSubmitted });
  const fault = (message: string | undefined) =>
    message !== undefined && isWordId(message) ? t(message) : null;
  return (
    <>
      <p className="soft small">{t('exchange.passphrase-hint')}</p>
      <div className="form-row">
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('exchange.passphrase')}
          value={passphrase}
          onChange={set('passphrase')}
          fault={fault(errors.passphrase?.message)}
        />
        <TextField
          type="password"
          autoComplete="new-password"
          label={t('exchange.passphrase-again')}
          value={form.watch('again')}
          onChange={set('again')}
          fault={fault(errors.again?.message)}
        />
      </div>
      <p className="soft small" role="status">
        {strength === null
          ? ''
          : t('exchange.strength', { words: t(`exchange.strength.${strength}`) })}
      </p>
    </>
  );
}

function useStrength(passphrase: string): Strength | null {
  const [judge, setJudge] = useState<((passphrase: string) => Strength) | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadJudge().then((loaded) => {
      if (!isGone) setJudge(() => loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return passphrase === '' || judge === null ? null : judge(passphrase);
}
