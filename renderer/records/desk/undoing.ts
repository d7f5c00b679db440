import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { takingBack } from '../../../shared/domain/case/undo.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { caseShape } from '../model/case-shape.ts';
import type { UndoApi, UndoStep } from '../undo-api.ts';
import type { Desk } from './desk.ts';
import type { Act } from './undo-log.ts';
import { type OfCase, type Proposal, timeHere, writeProposal } from './writing.ts';

type Undoing = Pick<Desk, 'store' | 'around' | 'acts'>;
type Made = { readonly caseId: string; readonly id: string };

/** Each order on what the ones before leave. A refusal names the place of the order that was refused. */
export function inTurn(
  proposal: Proposal,
  commands: readonly CaseCommand[],
  time: string,
): Result<readonly Made[]> {
  const made: Made[] = [];
  for (const [order, command] of commands.entries()) {
    const answer = proposal.decide(command, { time });
    if (!answer.ok) {
      const { code, detail = {} } = answer.error;
      return refuse(code, { ...detail, order });
    }
    made.push(answer.value);
  }
  return ok(made);
}

/** Writes what a person asked for, and remembers how it could be taken back and done again. */
export async function writeAct<Answer>(
  desk: Undoing,
  orders: readonly CaseCommand[] | null,
  propose: (proposal: Proposal) => Result<Answer>,
): Promise<Result<Answer>> {
  let recordings: readonly OfCase[] = [];
  const { store, around, acts } = desk;
  const answer = await writeProposal(store, around.clock.today(), async (proposal) => {
    const proposed = propose(proposal);
    recordings = proposal.recordings;
    return proposed;
  });
  if (answer.ok) {
    acts.did(recordings, orders);
    around.notify({ kind: 'undoable' });
  }
  return answer;
}

/** Undo and redo: orders to the same decider as every other, whole acts at a time. */
export function undoingApi(desk: Undoing): UndoApi {
  return {
    undoable: async () => {
      const { last, lastUndone } = desk.acts;
      return ok({
        undo: last === null ? null : stepOf(desk, last),
        redo: lastUndone === null ? null : stepOf(desk, lastUndone),
      });
    },
    undo: async ({ actId, reason, isReasoned }) => {
      const act = desk.acts.last;
      if (act?.actId !== actId) return refuse('undo.nothing');
      const answer = await write(desk, (proposal) => undone(act, proposal, reason, isReasoned));
      if (answer.ok) desk.acts.undid(isReasoned ? { ...act, orders: null } : act);
      return finish(desk, answer);
    },
    redo: async ({ actId }) => {
      const act = desk.acts.lastUndone;
      const orders = act?.orders ?? null;
      if (act === null || act.actId !== actId || orders === null) return refuse('undo.nothing');
      let recordings: readonly OfCase[] = [];
      const answer = await write(desk, (proposal) => {
        const done = inTurn(proposal, orders, timeHere(desk.around.clock));
        recordings = proposal.recordings;
        return done.ok ? ok(null) : done;
      });
      if (answer.ok) desk.acts.redid(act, recordings);
      return finish(desk, answer);
    },
  };
}

const write = (
  desk: Undoing,
  propose: (proposal: Proposal) => Result<null>,
): Promise<Result<null>> =>
  writeProposal(desk.store, desk.around.clock.today(), async (proposal) => propose(proposal));

function finish(desk: Undoing, answer: Result<null>): Result<null> {
  if (answer.ok) desk.around.notify({ kind: 'undoable' });
  return answer;
}

/** Last first, each on what is left: all of it, or nothing. */
function undone(act: Act, proposal: Proposal, reason: string, isReasoned: boolean): Result<null> {
  for (const recording of act.recordings.toReversed()) {
    const now = proposal.stateOf(recording.caseId);
    if (now === null) return refuse('case.not-found');
    const back = takingBack(recording, now, reason);
    if (back.kind === 'not') return refuse(back.code);
    if (back.kind === 'in-error' && !isReasoned) return refuse('undo.from-outside');
    const decided = proposal.decide(back.command);
    if (!decided.ok) return decided;
  }
  return ok(null);
}

/** What it is called and what may be done with it, by the case as it is now. */
function stepOf({ store }: Undoing, act: Act): UndoStep | null {
  const [first] = act.recordings;
  const record = first === undefined ? undefined : store.model.cases.get(first.caseId);
  if (record === undefined) return null;
  const { members, cases } = store.model;
  const shaped = caseShape(record, {
    memberId: store.identity.memberId,
    members,
    rows: store.rows,
    history: [],
  });
  if (!shaped.ok) return null;
  const ways = act.recordings.map((one) =>
    takingBack(one, cases.get(one.caseId)?.state ?? one.after, '…'),
  );
  const not = ways.find((way) => way.kind === 'not');
  const isOut = ways.some((way) => way.kind === 'in-error');
  return {
    actId: act.actId,
    kind: not === undefined ? (isOut ? 'in-error' : 'undo') : 'not',
    code: not?.kind === 'not' ? not.code : null,
    view: shaped.value,
    lines: act.recordings
      .filter(({ caseId }) => caseId === record.caseId)
      .map(({ event }) => ({ kind: event.kind, body: event.body })),
    cases: new Set(act.recordings.map(({ caseId }) => caseId)).size,
  };
}
