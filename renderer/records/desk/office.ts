import { parseBankHolidays } from '../../../shared/domain/calendar/given-list.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';
import { fromUtf8 } from '../../../shared/kernel/bytes.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { calendarMoves } from '../model/calendar-moves.ts';
import { givenList, officeView } from '../model/office-view.ts';
import type { AcceptedMoves } from '../office-views.ts';
import type { Desk } from './desk.ts';
import { type Proposal, writeProposal } from './writing.ts';

type Office = Pick<
  RecordsApi,
  'officeView' | 'officeCommand' | 'readBankHolidays' | 'previewCalendar' | 'acceptMoves'
>;

/** As much of the desk as this needs. */
type OfficeDesk = Pick<Desk, 'store' | 'around'>;

/** The office, its people, its procedures and its calendar. */
export function officeApi(desk: OfficeDesk): Office {
  const today = () => desk.around.clock.today();
  return {
    officeView: async () => {
      const { model, identity } = desk.store;
      const { memberId } = identity;
      return officeView(model.office, { memberId, members: model.members, today: today() });
    },
    officeCommand: (command) =>
      writeProposal(desk.store, today(), async (proposal) => proposal.decideOffice(command)),
    readBankHolidays: (token) => readBankHolidays(desk, token),
    previewCalendar: async (change) => {
      const { model, identity, whenWhole } = desk.store;
      await whenWhole;
      const office = officeOf(desk);
      if (!office.ok) return office;
      const roles = rolesOf(model.members.get(identity.memberId));
      const states = Array.from(model.cases.values(), ({ state }) => state);
      return ok(calendarMoves(states, office.value, change, roles));
    },
    acceptMoves: (accepted) =>
      writeProposal(desk.store, today(), async (proposal) => acceptMoves(proposal, accepted)),
  };
}

function officeOf(desk: OfficeDesk): Result<OfficeState> {
  const { office } = desk.store.model;
  return office === null ? refuse('office.not-set-up') : ok(office);
}

async function readBankHolidays(
  desk: OfficeDesk,
  token: string,
): ReturnType<RecordsApi['readBankHolidays']> {
  const office = officeOf(desk);
  if (!office.ok) return office;
  const answer = await desk.around.askMain('intake.read-extract', { token });
  if (!answer.ok) return answer;
  const { name, content } = answer.value;
  const given = jsonIn(content);
  if (given === undefined) return refuse('calendar.not-json', { name });
  const lists = parseBankHolidays(given, desk.around.clock.today());
  if (!lists.ok) return lists;
  return ok(lists.value.map((list) => givenList(office.value, list, name)));
}

/** Undefined where the bytes are no JSON. */
function jsonIn(content: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(fromUtf8(content).replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Decides all of it on one proposal: the first refusal refuses everything. */
function acceptMoves(
  proposal: Proposal,
  { first, move, keep, cause, reason }: AcceptedMoves,
): Result<{ moved: number; kept: number }> {
  if (first !== null) {
    const done = proposal.decideOffice(first);
    if (!done.ok) return done;
  }
  for (const { caseId, moves } of move) {
    const moved = proposal.decide({ kind: 'moveDates', caseId, moves: [...moves], cause, reason });
    if (!moved.ok) return moved;
  }
  for (const { caseId, keeps } of keep)
    for (const one of keeps) {
      const kept = proposal.decide({ kind: 'keepDate', caseId, ...one, cause, reason });
      if (!kept.ok) return kept;
    }
  return ok({
    moved: move.reduce((sum, { moves }) => sum + moves.length, 0),
    kept: keep.reduce((sum, { keeps }) => sum + keeps.length, 0),
  });
}
