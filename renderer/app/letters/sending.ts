import type { Composed } from '../../../shared/letters/vocabulary.ts';
import { recordedAs } from '../../../shared/letters/vocabulary.ts';
import type { Typed } from '../acts/about.ts';
import type { Letter } from './use-letter.ts';

/** What the record of a sent letter begins with: everything the text settles; the day and the way are asked. */
export function sentValues(letter: Letter, composed: Composed, today: string): Typed {
  const { kind, recipient, language, replyBy, asksWhyLate, needed } = composed;
  const isBody = recipient.party === 'body';
  return {
    letter: recordedAs[kind],
    recommendationIds: composed.recommendationIds,
    party: recipient.party,
    toBody: isBody ? recipient.name : null,
    toPerson: isBody ? '' : recipient.name,
    on: today,
    how: letter.kept?.isTaken === true || recipient.email !== '' ? 'email' : 'letter',
    replyBy,
    asksWhyLate,
    needed,
    sent: { subject: letter.subject, text: letter.text, language, contact: recipient.contact },
    quoted: letter.kept?.quoted ?? composed.quoted,
  };
}

/** A file name that says what it is and names nobody: the reference and the kind. */
export const fileName = (reference: string, what: string): string => `${reference} ${what}.eml`;
