import { type Result, refuse } from '../../../kernel/result.ts';
import type { CommandOf } from '../commands.ts';
import type { CaseState } from '../state.ts';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  decided,
  findRecommendation,
  happened,
  procedureFor,
} from './deciders.ts';
import { returnRequest, withdrawRequest } from './requests.ts';

export const checkingDeciders: Deciders<'checkRecord' | 'returnRequest' | 'withdrawRequest'> = {
  checkRecord,
  returnRequest,
  withdrawRequest,
};

/** Is the record clear and fit to publish? Another person than its author says so, or sends it back [S7]. */
function checkRecord(
  command: CommandOf<'checkRecord'>,
  state: CaseState,
  context: DecideContext,
): Result<Decision> {
  const { recommendationId, isAccepted, problems, note, on } = command;
  const found = findRecommendation(state, recommendationId);
  if (!found.ok) return found;
  if (found.value.writtenBy === context.actor.memberId) return refuse('check.own-record');
  const procedure = procedureFor(state);
  if (!procedure.ok) return procedure;
  const known = procedure.value.returnReasons.map(({ id }) => id);
  if (problems.some((id) => !known.includes(id))) return refuse('reason.not-listed');
  if (!isAccepted && problems.length === 0) return refuse('reason.missing');
  if (isAccepted && problems.length > 0) return refuse('check.accepted-with-problems');
  const day = happened(on, context);
  if (!day.ok) return day;
  const body = { recommendationId, isAccepted, problems: [...problems], note: note.trim(), on };
  return decided(recommendationId, { kind: 'record.checked', body });
}
