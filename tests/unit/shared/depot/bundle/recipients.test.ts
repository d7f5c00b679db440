import {
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { lockOf, scanAgeHeader } from '../../../../../shared/depot/bundle/age-header.ts';
import { fileKeyFor, isRecipient } from '../../../../../shared/depot/bundle/recipients.ts';
import type { Bytes } from '../../../../../shared/kernel/primitives.ts';

async function headerFor(set: (encrypter: Encrypter) => void): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(8);
  set(encrypter);
  const file = await encrypter.encrypt('words');
  const scanned = scanAgeHeader(file);
  return new Uint8Array(file.slice(0, scanned.kind === 'header' ? scanned.length : 0));
}

const codeOf = async (work: ReturnType<typeof fileKeyFor>) => {
  const result = await work;
  return result.ok ? result.value.length : result.error.code;
};

describe('the file key', () => {
  it('is found by each recipient and by nobody else', async () => {
    const identities = await Promise.all([0, 1, 2].map(() => generateX25519Identity()));
    const [first = '', second = '', stranger = ''] = identities;
    const recipients = await Promise.all([first, second].map(identityToRecipient));
    const header = await headerFor((encrypter) => {
      for (const recipient of recipients) encrypter.addRecipient(recipient);
    });
    expect(lockOf(header)).toEqual({ kind: 'recipients' });
    expect(await codeOf(fileKeyFor(header, { identity: first }))).toBe(16);
    expect(await codeOf(fileKeyFor(header, { identity: second }))).toBe(16);
    expect(await codeOf(fileKeyFor(header, { identity: stranger }))).toBe('bundle.not-for-us');
    expect(await codeOf(fileKeyFor(header, { passphrase: 'words' }))).toBe('bundle.not-for-us');
  });

  it('is found by the passphrase alone', async () => {
    const header = await headerFor((encrypter) => encrypter.setPassphrase('three calm sheep'));
    expect(lockOf(header)).toEqual({ kind: 'passphrase', workFactor: 8 });
    expect(await codeOf(fileKeyFor(header, { passphrase: 'three calm sheep' }))).toBe(16);
    expect(await codeOf(fileKeyFor(header, { passphrase: 'three calm goats' }))).toBe(
      'bundle.wrong-passphrase',
    );
    const identity = await generateX25519Identity();
    expect(await codeOf(fileKeyFor(header, { identity }))).toBe('bundle.not-for-us');
  });

  it('is refused where the header was changed for someone else', async () => {
    const [ours, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const recipients = await Promise.all([ours, other].map(identityToRecipient));
    const header = await headerFor((encrypter) => {
      for (const recipient of recipients) encrypter.addRecipient(recipient);
    });
    const text = new TextDecoder().decode(header);
    const second = text.lastIndexOf('-> X25519 ') + '-> X25519 '.length;
    const swapped = text[second] === 'A' ? 'B' : 'A';
    const changed = new TextEncoder().encode(
      text.slice(0, second) + swapped + text.slice(second + 1),
    );
    expect(await codeOf(fileKeyFor(changed, { identity: ours }))).toBe('bundle.altered');
  });

  it('is not looked for in what is no header', async () => {
    const opener = { passphrase: 'x' };
    expect(await codeOf(fileKeyFor(new Uint8Array(0), opener))).toBe('bundle.not-a-bundle');
    expect(await codeOf(fileKeyFor(new TextEncoder().encode('letter'), opener))).toBe(
      'bundle.not-a-bundle',
    );
  });
});

describe('a recipient', () => {
  it('is an X25519 key whose checksum holds', async () => {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    expect(isRecipient(recipient)).toBe(true);
    for (const bad of [
      '',
      'age1',
      ` ${recipient}`,
      recipient.slice(0, -1),
      `${recipient}q`,
      recipient.replace(/^age1./, (start) => `age1${start.endsWith('q') ? 'p' : 'q'}`),
      recipient.toUpperCase(),
      identity,
      await identityToRecipient(await generateHybridIdentity()),
    ])
      expect(isRecipient(bad), bad.slice(0, 40)).toBe(false);
  });
});
