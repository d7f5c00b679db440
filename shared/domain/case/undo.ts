import type { RefusalCode } from '../../kernel/codes.ts';
import type { CaseCommand } from './commands.ts';
import type { BodyOf, CaseEvent, CaseEventKind } from './events.ts';
import type { CaseState } from './state.ts';
import type { Around } from './undo/back.ts';
import { ways } from './undo/ways.ts';

/** Something that was recorded: the entry, and the case just before it and just after. */
export type Recording = {
  readonly event: CaseEvent;
  readonly before: CaseState;
  readonly after: CaseState;
};

/**
 * How it is taken back. `undo`: by this order, at once. `in-error`: it left the office or came from outside, so
 * the order needs a person's reason. `not`: why there is no way back, as a code with a sentence and a next step.
 */
export type TakingBack =
  | { readonly kind: 'undo' | 'in-error'; readonly command: CaseCommand }
  | { readonly kind: 'not'; readonly code: RefusalCode };

/**
 * The order that takes back what was just recorded, in the case as it is now. Pure; the order itself goes to the
 * decider like any other, which refuses it where something recorded later stands on what it takes back.
 *
 * @param now the case today; what was set and has been set again since answers 'undo.changed-since'.
 * @param reason why, in the words of the person or of the app; some orders print it.
 */
export function takingBack(recording: Recording, now: CaseState, reason: string): TakingBack {
  return wayBack(recording.event, { ...recording, now, reason });
}

function wayBack<Kind extends CaseEventKind>(
  { kind, body }: { readonly kind: Kind; readonly body: BodyOf<Kind> },
  around: Around,
): TakingBack {
  return ways[kind](body, around);
}
