import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { schemaResolver } from '../../forms/index.ts';
import { useWords } from '../../i18n/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import type { Incoming } from './incoming.ts';
import type { BundleWork } from './use-bundle-in.ts';

const schema = z.object({ passphrase: z.string().min(1, 'exchange.passphrase-missing') });

/** Asks for the passphrase of a bundle that was not made for our key. */
export function AskPassphrase({
  work,
  file,
}: {
  readonly work: BundleWork;
  readonly file: Incoming;
}) {
  const { t } = useWords();
  const form = useForm({ resolver: schemaResolver(schema), defaultValues: { passphrase: '' } });
  const { errors } = form.formState;
  const open = form.handleSubmit(async ({ passphrase }) => {
    await work.tryPassphrase(file, passphrase);
    form.reset();
  });
  return (
    <form className="form" onSubmit={(event) => void open(event)} noValidate>
      <p role="status">{t('exchange.needs-passphrase')}</p>
      <TextField
        type="password"
        autoFocus
        label={t('exchange.passphrase')}
        value={form.watch('passphrase')}
        onChange={(passphrase) => form.setValue('passphrase', passphrase)}
        fault={errors.passphrase ? t('exchange.passphrase-missing') : null}
      />
      <div className="acts">
        <Button type="submit" look="primary" isBusy={work.isOpening}>
          {t('exchange.try-passphrase')}
        </Button>
        <Button onPress={work.startAgain}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
