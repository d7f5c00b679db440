import { bodiesAsked } from '../domain/case/letters.ts';
import { plainName } from '../domain/case/plain-name.ts';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { isMailAddress } from './mail/draft.ts';
import { plainText } from './plain-text.ts';
import { recipientsOf } from './recipients.ts';
import type { Composer, LetterFacts, Made, Situation } from './situation.ts';
import { chase } from './texts/chase.ts';
import { confirmationToBody, confirmationToComplainant } from './texts/confirmations.ts';
import { extensionAnswer } from './texts/extension-answer.ts';
import { reminder } from './texts/reminder.ts';
import { stillNeeded } from './texts/still-needed.ts';
import type { Block, Composed, ComposedKind, LetterAsk, Note, Recipient } from './vocabulary.ts';
import { letterWording } from './words/index.ts';

const composers: Readonly<Record<ComposedKind, Composer>> = {
  reminder,
  chase,
  'still-needed': stillNeeded,
  'extension-answer': extensionAnswer,
  'confirmation-body': confirmationToBody,
  'confirmation-complainant': confirmationToComplainant,
};

/**
 * A text from the record: who it is for, its subject, its paragraphs and lists, and what is recorded of it once
 * it went. Pure; days are ISO dates. What the ask leaves open the record proposes. Refuses 'letter.no-recipient'
 * where the case names nobody, 'person.no-contact' where nobody may be written to, 'letter.nothing-to-list' and
 * 'closing.not-all-ended' where the record has nothing for this kind of text.
 */
export function composeLetter(ask: LetterAsk, facts: LetterFacts): Result<Composed> {
  const body = bodyOf(ask, facts);
  const recipients = recipientsOf(ask.kind, facts.state, body, facts.today);
  const recipient = recipientOf(ask, recipients);
  if (!recipient.ok) return recipient;
  const language = ask.language ?? recipient.value.language;
  const situation: Situation = {
    ...facts,
    ask,
    body,
    recipient: recipient.value,
    wording: letterWording(language),
  };
  const made = composers[ask.kind](situation);
  if (!made.ok) return made;
  const blocks = [...opening(situation), ...made.value.blocks, ...ending(situation)];
  return ok({
    replyBy: null,
    asksWhyLate: false,
    level: null,
    needed: '',
    choosable: [],
    ...made.value,
    kind: ask.kind,
    language,
    recipient: recipient.value,
    recipients,
    blocks,
    text: plainText(blocks),
    notes: [...notesOf(situation, made.value)],
  });
}

/** The body asked for, as the case spells it; else the first of which anything was asked. */
function bodyOf({ body, recipientId }: LetterAsk, { state }: LetterFacts): string {
  const { bodies } = state.details;
  const contact = state.facts.bodyContacts.find(({ contactId }) => contactId === recipientId);
  const named = body ?? contact?.contact.body ?? null;
  if (named !== null) return bodies.find((one) => plainName(one) === plainName(named)) ?? named;
  return bodiesAsked(state.recommendations)[0] ?? bodies[0] ?? '';
}

function recipientOf(ask: LetterAsk, recipients: readonly Recipient[]): Result<Recipient> {
  const asked = recipients.find(({ id }) => id === ask.recipientId);
  const found = asked ?? recipients.find(({ bar }) => bar === null) ?? recipients[0];
  if (found === undefined) return refuse('letter.no-recipient');
  return found.bar === null ? ok(found) : refuse('person.no-contact', { wish: found.bar.wish });
}

const opening = ({
  recipient: { name, contact },
  wording: { say },
}: Situation): readonly Block[] => [
  { kind: 'paragraph', text: say('greeting', { name: contact.trim() || name }) },
];

function ending({ writer, procedure, wording: { say, language } }: Situation): readonly Block[] {
  const office = procedure.name[language];
  const lines = [say('yours'), writer.trim(), office].filter((line) => line !== '');
  return [{ kind: 'lines', lines }];
}

/** The words of the record stand as they were written, in the case's own language. */
function notesOf({ state, recipient, wording }: Situation, { notes }: Made): readonly Note[] {
  const { language } = state.details;
  return [
    ...(wording.language === language ? [] : [{ kind: 'words-in', language } as const]),
    ...(isMailAddress(recipient.email) ? [] : [{ kind: 'no-address' } as const]),
    ...notes,
  ];
}
