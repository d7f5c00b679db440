import { z } from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { beyondCommands } from './commands/beyond.ts';
import { checkingCommands } from './commands/checking.ts';
import { closingCommands } from './commands/closing.ts';
import { contactsCommands } from './commands/contacts.ts';
import { datesCommands } from './commands/dates.ts';
import { draftCommands } from './commands/draft.ts';
import { errorCommands } from './commands/errors.ts';
import { escalationCommands } from './commands/escalation.ts';
import { evidenceCommands } from './commands/evidence.ts';
import { extensionCommands } from './commands/extension.ts';
import { lettersCommands } from './commands/letters.ts';
import { openingCommands } from './commands/opening.ts';
import { partiesCommands } from './commands/parties.ts';
import { recommendationCommands } from './commands/recommendation.ts';

/** What a person may ask of a case, by kind. Time, actor and ids are handed in with the context. */
export const caseCommands = {
  ...openingCommands,
  ...partiesCommands,
  ...recommendationCommands,
  ...draftCommands,
  ...datesCommands,
  ...extensionCommands,
  ...evidenceCommands,
  ...lettersCommands,
  ...contactsCommands,
  ...escalationCommands,
  ...closingCommands,
  ...checkingCommands,
  ...beyondCommands,
  ...errorCommands,
} as const;

export type CaseCommandKind = keyof typeof caseCommands;
export type CommandOf<Kind extends CaseCommandKind> = DeepReadonly<
  z.infer<(typeof caseCommands)[Kind]>
>;
export type CaseCommand = { [Kind in CaseCommandKind]: CommandOf<Kind> }[CaseCommandKind];

const kinds = Object.keys(caseCommands);

/** Reads an order that came from outside the type system; null where it is none. */
export function readCommand(value: unknown): CaseCommand | null {
  const named = z.object({ kind: z.enum(kinds) }).safeParse(value);
  if (!named.success) return null;
  const schema = (caseCommands as Readonly<Record<string, z.ZodType>>)[named.data.kind];
  const parsed = schema?.safeParse(value);
  // The schema of this kind accepted it.
  return parsed?.success ? (parsed.data as CaseCommand) : null;
}

export type { NewPayment } from './commands/evidence.ts';
export type { NewRecommendation } from './commands/opening.ts';
export type { NewPart } from './commands/recommendation.ts';
