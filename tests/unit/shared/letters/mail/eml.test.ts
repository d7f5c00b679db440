import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '../../../../../shared/kernel/bytes.ts';
import { isMailAddress, type MailDraft } from '../../../../../shared/letters/mail/draft.ts';
import { emlOf } from '../../../../../shared/letters/mail/eml.ts';

const at = '2026-11-26T04:30:05.120Z';
const draft = (over: Partial<MailDraft> = {}): MailDraft => ({
  to: { name: 'Siân Ŵyn', address: 'sian@cyngor.example' },
  subject: '202600417: yn hwyr',
  text: 'Annwyl Siân,\n\nMae’r dŵr wedi llifo i’r tŷ.\n',
  language: 'cy',
  ...over,
});

const raw = (one: MailDraft): string => fromUtf8(emlOf(one, at));
/** Read by a parser that is not ours. */
const read = (one: MailDraft): Promise<Email> => PostalMime.parse(emlOf(one, at));
const field = (email: Email, key: string) => email.headers.find((one) => one.key === key)?.value;
const headOf = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'));

describe('a draft as an e-mail', () => {
  it('is read back as it was written, by another program’s parser', async () => {
    const email = await read(draft());
    expect(email.subject).toBe('202600417: yn hwyr');
    expect(email.to).toEqual([{ name: 'Siân Ŵyn', address: 'sian@cyngor.example' }]);
    expect(email.text).toBe('Annwyl Siân,\n\nMae’r dŵr wedi llifo i’r tŷ.\n');
    expect(email.date).toBe('2026-11-26T04:30:05.000Z');
    expect(email.attachments).toEqual([]);
    expect(email.html).toBeUndefined();
  });

  it('opens to be sent, not as one that came: X-Unsent, and nobody’s From', async () => {
    const email = await read(draft());
    expect(field(email, 'x-unsent')).toBe('1');
    expect(field(email, 'content-language')).toBe('cy');
    expect(email.from).toBeUndefined();
    expect(email.messageId).toBeUndefined();
  });

  it('is written as RFC 5322 and 2045 have it', () => {
    expect(raw(draft({ to: { name: 'Link officer', address: 'link@cyngor.example' } }))).toBe(
      [
        'X-Unsent: 1',
        'Date: Thu, 26 Nov 2026 04:30:05 +0000',
        'To: "Link officer"',
        ' <link@cyngor.example>',
        'Subject: 202600417: yn hwyr',
        'MIME-Version: 1.0',
        'Content-Language: cy',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Annwyl Si=C3=A2n,',
        '',
        'Mae=E2=80=99r d=C5=B5r wedi llifo i=E2=80=99r t=C5=B7.',
        '',
      ].join('\r\n'),
    );
  });

  it('has no To where no address, or no one plain address, is known', () => {
    for (const address of ['', 'a@b.example, c@d.example', 'Siân <s@b.example>', 'tŷ@b.example'])
      expect(headOf(raw(draft({ to: { name: 'X', address } })))).not.toContain('To:');
  });

  it('lets nothing typed begin a header of its own', async () => {
    const sneaky = 'Hello\r\nBcc: all@everyone.example\n\nbody\u0085x\u2028y';
    const one = draft({ subject: sneaky, to: { name: sneaky, address: 'a@b.example' } });
    const email = await read(one);
    expect(email.bcc).toBeUndefined();
    expect(email.subject).toBe('Hello Bcc: all@everyone.example body x y');
    expect(email.to?.[0]?.name).toBe('Hello Bcc: all@everyone.example body x y');
    expect(email.text).toBe(one.text);
  });

  it('keeps a dot, a "From " and the spaces that end a line', async () => {
    const text = '.\n..\nFrom here\n  \ttwo \t\n=3D stays\n';
    expect((await read(draft({ text }))).text).toBe(text);
    const body = raw(draft({ text })).split('\r\n\r\n')[1] ?? '';
    expect(body.split('\r\n')).toEqual([
      '=2E',
      '=2E.',
      '=46rom here',
      '  \ttwo =09',
      '=3D3D stays',
      '',
    ]);
  });
});

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
const welsh = fc.string({ unit: fc.constantFrom(...'ŵŷâêîôûẁ ẃẅabcdLl’–'), maxLength: 300 });
const words = fc.oneof(anyText, welsh, fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }));
const inOneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

describe('whatever is in it', () => {
  it('every line is short, ends in CRLF and is ASCII', () => {
    fc.assert(
      fc.property(words, words, words, (subject, text, name) => {
        const message = raw(draft({ subject, text, to: { name, address: 'a@b.example' } }));
        expect(message).toMatch(/^[\x20-\x7e\r\n\t]*$/);
        expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
        for (const line of headOf(message).split('\r\n')) expect(line.trim()).not.toBe('');
      }),
    );
  });

  it('another parser reads the same subject, name and text', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (subject, text, name) => {
        fc.pre(text !== '' && [subject, name].every((one) => inOneLine(one) !== ''));
        const email = await read(draft({ subject, text, to: { name, address: 'a@b.example' } }));
        expect(email.text?.replace(/\n$/, '')).toBe(
          text
            .toWellFormed()
            .replaceAll(/\r\n|\r/g, '\n')
            .replace(/\n$/, ''),
        );
        expect(email.subject?.trim()).toBe(inOneLine(subject));
        expect(email.to?.[0]?.address).toBe('a@b.example');
        expect(email.to?.[0]?.name?.trim()).toBe(inOneLine(name));
      }),
    );
  });
});

describe('an address', () => {
  it.each(['a@b.example', 'first.last+tag@sub.cyngor.gov.wales', "o'neill@x.example"])(
    'is taken: %s',
    (one) => expect(isMailAddress(one)).toBe(true),
  );
  it.each([
    '',
    'a',
    'a@b',
    'a b@c.example',
    'a@b.example\r\nBcc: x@y.example',
    '<a@b.example>',
    '.a@b.example',
  ])('is not: %s', (one) => expect(isMailAddress(one)).toBe(false));
});
