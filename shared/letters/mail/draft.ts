import { z } from 'zod';

/** An e-mail that was not sent yet. It has no sender: the mail program that sends it puts its own. */
export const mailDraft = z.strictObject({
  /** The address is empty where none is known: the writer puts it in the mail program. */
  to: z.strictObject({ name: z.string().max(400), address: z.string().max(254) }),
  subject: z.string().min(1).max(900),
  text: z.string().min(1).max(200_000),
  language: z.enum(['en', 'cy']),
});
export type MailDraft = z.infer<typeof mailDraft>;

/**
 * One plain address as every mail program takes it (RFC 5321 dot-atom, a domain name in ASCII). What else stands in
 * a contact's field (several addresses, words, quotes) is left for the writer to put right.
 */
export const isMailAddress = (text: string): boolean =>
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  ) && text.length <= 254;
