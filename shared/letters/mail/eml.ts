import { utf8 } from '../../kernel/bytes.ts';
import { isMailAddress, type MailDraft } from './draft.ts';
import { headerName, headerWords } from './header.ts';
import { quotedPrintable } from './quoted-printable.ts';

/**
 * A draft as a mail program opens it to be looked over and sent: an Internet message (RFC 5322, 2045, 2047) with
 * `X-Unsent: 1`. It has no `From` and no `Message-ID`: whoever sends it gives both.
 *
 * @param at ISO instant (UTC) it was made.
 */
export function emlOf(
  { to, subject, text, language }: MailDraft,
  at: string,
): Uint8Array<ArrayBuffer> {
  const fields = [
    'X-Unsent: 1',
    `Date: ${mailDate(at)}`,
    ...(!isMailAddress(to.address) ? [] : [`To: ${addressed(to)}`]),
    `Subject: ${headerWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return utf8(`${fields.join('\r\n')}\r\n\r\n${quotedPrintable(text)}`);
}

/** The address on a line of its own after a name, so that neither is too long for one. */
const addressed = ({ name, address }: MailDraft['to']): string =>
  name.trim() === '' ? address : `${headerName(name)}\r\n <${address}>`;

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** "Thu, 26 Nov 2026 04:30:00 +0000" (RFC 5322 §3.3), always in UTC and in English. */
function mailDate(at: string): string {
  const utc = Temporal.Instant.from(at).toZonedDateTimeISO('UTC');
  const time = utc.toPlainTime().toString({ smallestUnit: 'second' });
  const day = `${days[utc.dayOfWeek - 1]}, ${utc.day} ${months[utc.month - 1]} ${utc.year}`;
  return `${day} ${time} +0000`;
}
