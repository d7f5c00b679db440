import type { z } from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { beyondEvents } from './events/beyond.ts';
import { checkingEvents } from './events/checking.ts';
import { closingEvents } from './events/closing.ts';
import { contactsEvents } from './events/contacts.ts';
import { datesEvents } from './events/dates.ts';
import { draftEvents } from './events/draft.ts';
import { errorEvents } from './events/errors.ts';
import { escalationEvents } from './events/escalation.ts';
import { evidenceEvents } from './events/evidence.ts';
import { extensionEvents } from './events/extension.ts';
import { lettersEvents } from './events/letters.ts';
import { openingEvents } from './events/opening.ts';
import { partiesEvents } from './events/parties.ts';
import { recommendationEvents } from './events/recommendation.ts';

/** Every fact a case's ledger can hold, by kind. Bodies are strict: what does not parse is shown as written by a newer version. */
export const caseEvents = {
  ...openingEvents,
  ...partiesEvents,
  ...recommendationEvents,
  ...draftEvents,
  ...datesEvents,
  ...extensionEvents,
  ...evidenceEvents,
  ...lettersEvents,
  ...contactsEvents,
  ...escalationEvents,
  ...closingEvents,
  ...checkingEvents,
  ...beyondEvents,
  ...errorEvents,
} as const;

export type CaseEventKind = keyof typeof caseEvents;
export type CaseEventOf<Kind extends CaseEventKind> = {
  [Each in Kind]: {
    readonly kind: Each;
    readonly body: BodyOf<Each>;
  };
}[Kind];
export type CaseEvent = CaseEventOf<CaseEventKind>;
export type BodyOf<Kind extends CaseEventKind> = DeepReadonly<z.infer<(typeof caseEvents)[Kind]>>;

export { fieldsSet } from './fields.ts';
