import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import {
  addressees,
  emptyExport,
  exportForm,
} from '../../../../../renderer/features/exchange/export-form.ts';
import { readRecipients } from '../../../../../renderer/features/exchange/recipients.ts';

const faults = (form: object) =>
  exportForm
    .safeParse({ ...emptyExport, ...form })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

const key = async () => identityToRecipient(await generateX25519Identity());

describe('pasted keys', () => {
  it('reads real ones, one a line or parted by commas, each once, remarks left out', async () => {
    const [one, other] = [await key(), await key()];
    const { keys, bad } = readRecipients(`# Elin\n${one}, ${other.toUpperCase()}\r\n\n ${one}\n`);
    expect(keys).toEqual([one, other]);
    expect(bad).toBeNull();
  });

  it('names the first line that is no key, shortened', async () => {
    const { bad } = readRecipients(`${await key()}\nelin@office.example has a long address\n`);
    expect(bad).toEqual({ line: 2, words: 'elin@office.example' });
    expect(readRecipients(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`).bad?.words).toHaveLength(24);
  });
});

describe('who a bundle is for', () => {
  it('wants a passphrase, twice the same, and not a short one', () => {
    expect(faults({})).toEqual([['passphrase', 'exchange.passphrase-missing']]);
    expect(faults({ passphrase: 'short' })).toEqual([['passphrase', 'exchange.passphrase-short']]);
    expect(faults({ passphrase: 'four words of ours', again: 'four words' })).toEqual([
      ['again', 'exchange.passphrase-differs'],
    ]);
    expect(faults({ passphrase: 'four words of ours', again: 'four words of ours' })).toEqual([]);
  });

  it('wants keys and nothing but keys', async () => {
    const kind = 'recipients';
    expect(faults({ kind })).toEqual([['recipients', 'exchange.recipients-missing']]);
    const recipients = `${await key()}\nElin`;
    expect(faults({ kind, recipients })).toEqual([['recipients', 'exchange.recipient-bad-one']]);
    expect(faults({ kind, recipients: await key() })).toEqual([]);
  });

  it('hands on only what was chosen', async () => {
    const recipients = await key();
    const form = { ...emptyExport, passphrase: 'left behind', recipients };
    expect(addressees({ ...form, kind: 'recipients' })).toEqual({
      kind: 'recipients',
      recipients: [recipients],
    });
    expect(addressees(form)).toEqual({ kind: 'passphrase', passphrase: 'left behind' });
  });
});
