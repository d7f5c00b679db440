import { z } from 'zod';
import { readRecipients } from './recipients.ts';

const SHORTEST = 10;

/** What the export form holds; messages are word ids. */
export const exportForm = z
  .object({
    kind: z.enum(['passphrase', 'recipients']),
    passphrase: z.string(),
    again: z.string(),
    recipients: z.string(),
  })
  .superRefine((form, check) => {
    const fault = (path: string, message: string) =>
      check.addIssue({ code: 'custom', path: [path], message });
    if (form.kind === 'passphrase') {
      if (form.passphrase === '') fault('passphrase', 'exchange.passphrase-missing');
      else if ([...form.passphrase].length < SHORTEST)
        fault('passphrase', 'exchange.passphrase-short');
      else if (form.again !== form.passphrase) fault('again', 'exchange.passphrase-differs');
      return;
    }
    const { keys, bad } = readRecipients(form.recipients);
    if (bad !== null) fault('recipients', 'exchange.recipient-bad-one');
    else if (keys.length === 0) fault('recipients', 'exchange.recipients-missing');
  });
export type ExportForm = z.infer<typeof exportForm>;

export const emptyExport: ExportForm = {
  kind: 'passphrase',
  passphrase: '',
  again: '',
  recipients: '',
};

/** Who the bundle is for, as the records worker asks it. */
export const addressees = (form: ExportForm) =>
  form.kind === 'passphrase'
    ? ({ kind: 'passphrase', passphrase: form.passphrase } as const)
    : ({ kind: 'recipients', recipients: readRecipients(form.recipients).keys } as const);
