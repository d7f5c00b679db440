import { lookAlike } from '../../../../shared/domain/body/groups.ts';
import { plainName } from '../../../../shared/domain/case/plain-name.ts';
import type { CaseState } from '../../../../shared/domain/case/state.ts';
import { type Member, rolesOf } from '../../../../shared/domain/member/events.ts';
import { checkOffice } from '../../../../shared/domain/office/rights.ts';
import type { BodyView, NoteLine, SpellingLine } from '../../body-views.ts';
import type { HistoryLine } from '../../views.ts';
import type { Model } from '../model.ts';
import { contactLines, handlingLines } from './contacts.ts';
import { delivererLines } from './deliverers.ts';
import type { Directory, KnownBody } from './directory.ts';
import { bodyRow } from './list.ts';

/** Who looks, and what is known beside the body. */
export type LookingAtBody = {
  readonly model: Model;
  readonly memberId: string;
  readonly directory: Directory;
  readonly history: readonly HistoryLine[];
};

/** Everything the page of a body shows at first. Pure. */
export function bodyPage(body: KnownBody, around: LookingAtBody): BodyView {
  const { model, memberId, directory, history } = around;
  const { group } = body;
  const states = [...body.caseIds].flatMap((caseId) => model.cases.get(caseId)?.state ?? []);
  const kinds = [...new Set(group.records.flatMap(({ kind }) => kind ?? []))];
  const isTorn = group.records.some(({ bodyId }) =>
    model.bodies.get(bodyId)?.conflicts.some(({ field }) => field === 'kind'),
  );
  return {
    ...bodyRow(body),
    actions: body.actions.length,
    spellings: spellingLines(body, states),
    kindsSaid: kinds.length > 1 || isTorn ? kinds : [],
    lookAlikes: lookAlike(group, directory.groups.all),
    contacts: contactLines(body, states),
    notes: noteLines(body),
    handling: handlingLines(body, states),
    deliverers: delivererLines(body, states),
    peers: peersOf(body, directory).length,
    history,
    members: Object.fromEntries(Array.from(model.members, ([id, { name }]) => [id, name])),
    mayKeep: mayKeep(model, memberId),
  };
}

/** Other bodies of its kind; none where its kind is not known, or says nothing. */
export const peersOf = (body: KnownBody, { all }: Directory): readonly KnownBody[] =>
  body.kind === null || body.kind === 'other'
    ? []
    : all.filter((one) => one !== body && one.kind === body.kind && one.actions.length > 0);

function mayKeep({ office, members }: Model, memberId: string): boolean {
  const me: Member | undefined = members.get(memberId);
  if (office === null) return false;
  const actor = { memberId, roles: rolesOf(me) };
  return checkOffice(office, 'record-contact', { actor, members }).ok;
}

function spellingLines(
  { group }: KnownBody,
  states: readonly CaseState[],
): readonly SpellingLine[] {
  const written = new Map<string, number>();
  for (const { details } of states)
    for (const body of new Set(details.bodies.map(plainName)))
      written.set(body, (written.get(body) ?? 0) + 1);
  const own = new Set(
    group.records.flatMap(({ name, welshName }) => [plainName(name), plainName(welshName)]),
  );
  const joined = group.records.flatMap(({ spellings }) => spellings);
  return group.spellings.map((spelling) => {
    const plain = plainName(spelling);
    const said = joined.find((one) => plainName(one.spelling) === plain);
    const stands = said === undefined || (own.has(plain) && group.records.length === 1);
    return {
      spelling,
      cases: written.get(plain) ?? 0,
      joined: stands ? null : { by: said.stamp.by, at: said.stamp.at },
    };
  });
}

/** The latest first. */
const noteLines = ({ group }: KnownBody): readonly NoteLine[] =>
  group.records
    .flatMap(({ notes }) => notes)
    .map(({ noteId, note, on, stamp, error }) => ({ noteId, note, on, by: stamp.by, error }))
    .sort((a, b) => (a.on > b.on ? -1 : 1));
